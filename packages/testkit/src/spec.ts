/** Given a table, when a seat acts, then events follow or the rules say no: the sentence in which act tests are written. */
import { isDeepStrictEqual } from 'node:util';
import { BugError } from '@parley/base';
import { type Act, apply, decide, type Event, isRefusal, type Refusal, type RefusalCode, type Table } from '@parley/rules';

type EventPart = { readonly [field: string]: unknown } & { readonly kind: Event['kind'] };

/** What came of one act. */
export interface Spec {
  /** Fails unless each part is matched by an event, in this order, others between them allowed. A part matches an event that has all its fields. */
  then(parts: readonly EventPart[]): Spec;
  /** Fails when an event of the kind came. */
  without(kind: Event['kind']): Spec;
  /** Fails unless the act was refused for this reason (and, where given, with these values among others). */
  refused(code: RefusalCode, values?: Readonly<Record<string, unknown>>): Refusal;
  /** Goes on from the table after the act. */
  when(act: Act): Spec;
  /** The table after the act; fails when it was refused. */
  readonly table: Table;
  readonly events: readonly Event[];
}

/** A table to act on: `given(floorOf('annex')).when({ verb: 'recess', seat: 'A' }).then([{ kind: 'motionRaised' }])`. */
export function given(table: Table): { when(act: Act): Spec } {
  return { when: (act) => specOf(table, act) };
}

function specOf(before: Table, act: Act): Spec {
  const answer = decide(before, act);
  const eventsOf = (): readonly Event[] => {
    if (isRefusal(answer)) throw new BugError(`refused: ${shown(answer.because)}`);
    return answer;
  };
  const spec: Spec = {
    get events() {
      return eventsOf();
    },
    get table() {
      return apply(before, eventsOf());
    },
    then(parts) {
      expectInOrder(eventsOf(), parts);
      return spec;
    },
    without(kind) {
      const found = eventsOf().find((event) => event.kind === kind);
      if (found) throw new BugError(`there should be no ${kind}: ${shown(found)}`);
      return spec;
    },
    refused: (code, values = {}) => expectRefusal(answer, code, values),
    when: (next) => specOf(spec.table, next),
  };
  return spec;
}

function expectInOrder(events: readonly Event[], parts: readonly EventPart[]): void {
  let from = 0;
  for (const part of parts) {
    const index = events.findIndex((event, at) => at >= from && hasFields(event, part));
    if (index < 0) throw new BugError(`no event ${shown(part)} from the ${from + 1}th of\n${events.map(shown).join('\n')}`);
    from = index + 1;
  }
}

function expectRefusal(answer: readonly Event[] | Refusal, code: RefusalCode, values: Readonly<Record<string, unknown>>): Refusal {
  if (!isRefusal(answer)) throw new BugError(`accepted, with ${answer.map((event) => event.kind).join(', ')}; expected ${code}`);
  const { because } = answer;
  if (because.code !== code || !hasFields(because.values, values))
    throw new BugError(`refused with ${shown(because)}; expected ${code} ${shown(values)}`);
  return answer;
}

/** Whether `whole` has every field of `part`; objects within are compared in the same way, lists as wholes. */
function hasFields(whole: unknown, part: unknown): boolean {
  if (!isObject(whole) || !isObject(part)) return isDeepStrictEqual(whole, part);
  return Object.entries(part).every(([field, value]) => hasFields(whole[field], value));
}
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value: unknown): string {
  return JSON.stringify(value);
}
