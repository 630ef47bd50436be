/** What has changed since a seat's last turn, in a line or two: what others put, answered and left, and where the pressures stand now. */
import type { Event } from '@parley/rules';
import { ANSWER_NAMES, STATUS_NAMES } from './labels.ts';
import { issueName, listOf, type Reader } from './names.ts';

/** What one event comes to, in a few words; undefined for what belongs in the log alone. Delegations go by their ids, as there is little room. */
function inBrief(view: Reader, event: Event): string | undefined {
  switch (event.kind) {
    case 'textTabled':
      return `${event.text.sponsors[0] ?? ''} tabled ${event.text.id}`;
    case 'answered':
      return `${event.seat} on ${event.text}: ${ANSWER_NAMES[event.answer]}`;
    case 'textAdopted':
      return `${event.adopted.id} was adopted`;
    case 'textClosed':
      return event.status === 'adopted' ? undefined : `${event.text} is ${STATUS_NAMES[event.status]}`;
    case 'lineDeclared':
      return `${event.seat} declared a line on ${issueName(view.scenario, event.issue)}`;
    case 'walkedOut':
      return `${event.seat} walked out`;
    case 'cameBack':
      return `${event.seat} came back`;
    default:
      return undefined;
  }
}
/** "tension 72 → 74", from the first value to the last; empty where it is where it was. */
function moved(events: readonly Event[], kind: 'tensionMoved' | 'supportMoved', name: string): readonly string[] {
  const moves = events.flatMap((event) => (event.kind === kind ? [event] : []));
  const [from, to] = [moves[0]?.from, moves.at(-1)?.to];
  return from === undefined || from === to ? [] : [`${name} ${from} → ${to}`];
}

/** "Since your last turn: RU tabled vienna-3; tension 72 → 74."; empty where nothing of the kind was seen. `events` are those since the reader's last act. */
export function sinceLine(view: Reader, events: readonly Event[]): string {
  const done = events.flatMap((event) => inBrief(view, event) ?? []);
  const own = events.filter((event) => event.kind !== 'supportMoved' || event.seat === view.own?.seat);
  const parts = [...grouped(done), ...moved(events, 'tensionMoved', 'tension'), ...moved(own, 'supportMoved', 'your support')];
  return parts.length === 0 ? '' : `Since your last turn: ${parts.join('; ')}.`;
}
/** The same answers of several delegations to one text are told together: "UA and NATO on geneva-1: joined". */
function grouped(done: readonly string[]): readonly string[] {
  const seats = new Map<string, string[]>();
  for (const words of done) {
    const [, seat, rest] = /^(\S+) (on .*)$/.exec(words) ?? [];
    if (seat === undefined || rest === undefined) seats.set(words, []);
    else seats.set(rest, [...(seats.get(rest) ?? []), seat]);
  }
  return [...seats].map(([words, those]) => (those.length === 0 ? words : `${listOf(those)} ${words}`));
}
