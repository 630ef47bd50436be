// What each party can have at most among some rows.
import { sumPoints } from '../list-deals.ts';
import { visitDeals } from '../space.ts';
import { tablesOf, worthOf } from '../worth.ts';
import { type Bits, hasBit, isNone } from './bits.ts';
import { type CountedRows, type DealRows, visitRows } from './deal-rows.ts';

/**
 * The best total of each party over the rows of a set, in party order; empty where the set is. Quicker than listing them.
 *
 * @example
 * bestOfRows(everyDeal({ space: createSpace([3]), tables: [[[0, 1, 2]]], reservations: [0] }), Uint32Array.of(0b011)) // => [1]
 */
export function bestOfRows(rows: DealRows, picked: Bits): readonly number[] {
  const { tables } = rows.problem;
  if (isNone(picked)) return [];
  if (rows.kind === 'counted' && tables.every((worth) => typeof worth !== 'function')) return bestByHead(rows, picked);
  const best = tables.map(() => Number.NEGATIVE_INFINITY);
  visitRows(rows, picked, (_, options) => {
    tables.forEach((worth, party) => {
      best[party] = Math.max(best[party] ?? 0, worthOf(worth, options));
    });
  });
  return best;
}

/** Totals of heads and of tails are each added up once. */
function bestByHead({ problem, split, byHead }: CountedRows, picked: Bits): readonly number[] {
  const points = tablesOf(problem.tables);
  const tailTotals = sumPoints(
    split.tails,
    points.map((table) => table.slice(split.place)),
  );
  const best = new Float64Array(points.length).fill(Number.NEGATIVE_INFINITY);
  visitDeals(split.heads, points, (head, _, totals) => {
    const end = byHead.starts[head + 1] ?? 0;
    for (let row = byHead.starts[head] ?? 0; row < end; row += 1) {
      if (!hasBit(picked, row)) continue;
      const at = (byHead.tails[row] ?? 0) * points.length;
      for (let party = 0; party < points.length; party += 1) {
        const total = (totals[party] ?? 0) + (tailTotals[at + party] ?? 0);
        if (total > (best[party] ?? 0)) best[party] = total;
      }
    }
  });
  return [...best];
}
