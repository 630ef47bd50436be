/** Many events in few lines: changes of trust that have one cause are told together. */
import type { Event, View } from '@parley/rules';
import { describeReason } from './describe-reason.ts';
import { describeEvent } from './events/index.ts';
import { does, listOf, nameOf, type Reader } from './names.ts';

type TrustMoved = Event<'trustMoved'>;

function sameCause(one: TrustMoved, other: TrustMoved): boolean {
  return JSON.stringify([one.reason, one.to - one.from]) === JSON.stringify([other.reason, other.to - other.from]);
}

/**
 * "between you and each of NATO and Ukraine" where one delegation is in every pair, "among you, NATO and Ukraine" where every two of them are a pair;
 * otherwise every pair, apart.
 */
function pairsWords(view: Reader, moved: readonly TrustMoved[]): string {
  const pairs = moved.map(({ pair }) => pair.split('-'));
  const names = (seats: readonly string[]): string => listOf(seats.map((seat) => nameOf(view, seat)));
  const common = pairs[0]?.find((seat) => pairs.every((pair) => pair.includes(seat)));
  if (common !== undefined)
    return `between ${nameOf(view, common)} and each of ${names(pairs.flatMap((pair) => pair.filter((seat) => seat !== common)))}`;
  const all = [...new Set(pairs.flat())];
  if (pairs.length === (all.length * (all.length - 1)) / 2) return `among ${names(all)}`;
  return `between ${pairs.map(names).join('; ')}`;
}
/** "Trust −1 between you and each of NATO and Ukraine: …": of pairs that are all different. */
function trustLine(view: Reader, moved: readonly TrustMoved[]): string {
  const [first] = moved;
  if (!first) return '';
  if (moved.length === 1) return describeEvent(view, first) ?? '';
  const by = first.to - first.from;
  return `Trust ${by > 0 ? '+' : '−'}${Math.abs(by)} ${pairsWords(view, moved)}: ${describeReason(view, first.reason)}.`;
}

/**
 * A floor act that its watcher sees nothing else of: in the room it was a pass; from outside nobody can tell. What an act does comes right after
 * the event that takes the floor.
 */
function floorLine(view: Reader & Partial<Pick<View, 'public'>>, events: readonly Event[], at: number): string | null {
  const taken = events[at];
  if (taken?.kind !== 'floorTaken') return null;
  const next = events[at + 1];
  if (next && isDoneBy(next, taken.seat)) return null;
  const venue = view.scenario.venues[view.public?.venueIndex ?? -1];
  const inRoom = view.own === null || venue?.seats.includes(view.own.seat);
  return `${does(view, taken.seat, inRoom ? 'pass' : 'have')}${inRoom ? '' : ' had the floor'}.`;
}
/** Whether an event is what a seat did with the floor. */
function isDoneBy(event: Event, seat: string): boolean {
  if (event.kind === 'textTabled') return event.text.sponsors[0] === seat;
  if (event.kind === 'motionRaised') return event.motion.by === seat;
  if (event.kind === 'pledgeMade') return event.pledge.by === seat;
  // What only one can do, such as ordering the agenda, does not say who did.
  return FLOOR_EVENTS.includes(event.kind) && (!('seat' in event) || event.seat === seat);
}
const FLOOR_EVENTS: readonly Event['kind'][] = [
  'stated',
  'lineDeclared',
  'walkedOut',
  'summedUp',
  'criticismCalled',
  'issueReferred',
  'agendaOrdered',
  'silenceSet',
];

/** The lines for some events in order, as their watcher sees them; events not worth a line are left out. */
export function describeEvents(view: Reader & Partial<Pick<View, 'public'>>, events: readonly Event[]): readonly string[] {
  const lines: string[] = [];
  let run: TrustMoved[] = [];
  const flush = (): void => {
    if (run.length > 0) lines.push(trustLine(view, run));
    run = [];
  };
  for (const [at, event] of events.entries()) {
    if (event.kind === 'trustMoved') {
      if (run[0] && !sameCause(run[0], event)) flush();
      run.push(event);
      continue;
    }
    flush();
    const line = floorLine(view, events, at) ?? describeEvent(view, event);
    if (line !== null) lines.push(line);
  }
  flush();
  return lines;
}
