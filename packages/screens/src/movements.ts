/** Every move of a pressure that one watcher has seen, from its own log: the terms of tension, trust, credibility and support. */
import type { Event, Reason } from '@parley/rules';
import { describeReason } from './wording/describe-reason.ts';
import type { Reader } from './wording/names.ts';
import type { Movement } from './world.ts';

/** The moves among events, in order. */
export function movementsIn(view: Reader, events: readonly Event[]): readonly Movement[] {
  return events.flatMap((event): readonly Movement[] => {
    switch (event.kind) {
      case 'tensionMoved':
        return [moved(view, { kind: 'tension', about: '' }, event)];
      case 'trustMoved':
        return [moved(view, { kind: 'trust', about: event.pair }, event)];
      case 'credibilityMoved':
        return [moved(view, { kind: 'credibility', about: event.seat }, event)];
      case 'supportMoved':
        return [moved(view, { kind: 'support', about: event.seat }, event)];
      default:
        return [];
    }
  });
}
function moved(
  view: Reader,
  what: Pick<Movement, 'kind' | 'about'>,
  { from, to, reason }: { readonly from: number; readonly to: number; readonly reason: Reason },
): Movement {
  return { ...what, from, to, words: describeReason(view, reason) };
}
