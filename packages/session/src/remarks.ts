/** What stands beside a watcher's log: who took over a seat, and, where it is shown, why a computer did what it did. */
import type { Played, Player, Seating } from '@parley/engine';
import type { Seat } from '@parley/rules';

/** A remark, and behind how many entries of the watcher's log it belongs. */
export type Remark = { readonly after: number; readonly seat: Seat } & (
  | { readonly kind: 'seated'; readonly player: Player }
  /** Plain words with numbers, about a computer's own points: sealed until the debrief, except where a lesson shows it. */
  | { readonly kind: 'reason'; readonly reason: string }
);

/** The remarks of one watcher in order. `sizes` counts the entries that it had after each step; `reasons` whether reasons are shown. */
export function remarksFor(
  sizes: readonly number[],
  { played, seatings, reasons }: { readonly played: readonly Played[]; readonly seatings: readonly Seating[]; readonly reasons: boolean },
): readonly Remark[] {
  return played.flatMap(({ act, reason }, step) => {
    // A reason stands before what the act brought: the talks may have moved on behind it.
    const why: readonly Remark[] = reasons && act && reason !== null ? [{ after: sizes[step - 1] ?? 0, seat: act.seat, kind: 'reason', reason }] : [];
    const changes = seatings.filter(({ afterAct }) => afterAct === step);
    return [...why, ...changes.map(({ seat, player }): Remark => ({ after: sizes[step] ?? 0, seat, kind: 'seated', player }))];
  });
}
