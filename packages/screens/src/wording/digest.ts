/** Many events in few lines: changes of trust that have one cause are told together. */
import type { Event } from '@parley/rules';
import { describeReason } from './describe-reason.ts';
import { describeEvent } from './events/index.ts';
import { listOf, nameOf, type Reader } from './names.ts';

type TrustMoved = Event<'trustMoved'>;

function sameCause(one: TrustMoved, other: TrustMoved): boolean {
  return JSON.stringify([one.reason, one.to - one.from]) === JSON.stringify([other.reason, other.to - other.from]);
}

/** "Trust −1 between you and NATO, you and Ukraine: …". */
function trustLine(view: Reader, moved: readonly TrustMoved[]): string {
  const [first] = moved;
  if (!first) return '';
  if (moved.length === 1) return describeEvent(view, first) ?? '';
  const by = first.to - first.from;
  const pairs = moved.map(({ pair }) =>
    pair
      .split('-')
      .map((seat) => nameOf(view, seat))
      .join(' and '),
  );
  return `Trust ${by > 0 ? '+' : '−'}${Math.abs(by)} between ${listOf(pairs)}: ${describeReason(view, first.reason)}.`;
}

/** The lines for some events in order, as their watcher sees them; events not worth a line are left out. */
export function describeEvents(view: Reader, events: readonly Event[]): readonly string[] {
  const lines: string[] = [];
  let run: TrustMoved[] = [];
  const flush = (): void => {
    if (run.length > 0) lines.push(trustLine(view, run));
    run = [];
  };
  for (const event of events) {
    if (event.kind === 'trustMoved') {
      if (run[0] && !sameCause(run[0], event)) flush();
      run.push(event);
      continue;
    }
    flush();
    const line = describeEvent(view, event);
    if (line !== null) lines.push(line);
  }
  flush();
  return lines;
}
