// Which rows break a condition, and which are worth too little to a party: one set of rows each, so that conditions can be judged one by one.
import { boundsIn, issueRange } from '../funnel/conjuncts.ts';
import { setTail } from '../funnel/split-space.ts';
import { sumPoints } from '../list-deals.ts';
import { compilePredicate, type DealPredicate } from '../predicate.ts';
import { EPSILON, type PointTable, visitDeals } from '../space.ts';
import { worthOf } from '../worth.ts';
import { type Bits, inNone, noBits, setBit, setRange } from './bits.ts';
import { type CountedRows, type DealRows, visitRows } from './deal-rows.ts';

/** The rows that a condition does not hold for. */
export function breachesOf(rows: DealRows, condition: DealPredicate): Bits {
  if (rows.kind === 'counted') return breachesByHead(rows, condition);
  const holds = compilePredicate(condition);
  return rowsWhere(rows, (options) => !holds(options));
}

/** The rows that are worth less to a party than its reservation. */
export function shortfallsOf(rows: DealRows, party: number, reservation: number): Bits {
  const worth = rows.problem.tables[party] ?? [];
  const floor = reservation - EPSILON;
  if (rows.kind === 'counted' && typeof worth !== 'function') return shortfallsByHead(rows, worth, floor);
  return rowsWhere(rows, (options) => worthOf(worth, options) < floor);
}

function rowsWhere(rows: DealRows, isMeant: (options: Uint16Array) => boolean): Bits {
  const found = noBits(rows.count);
  visitRows(rows, inNone([], rows.count), (row, options) => {
    if (isMeant(options)) setBit(found, row);
  });
  return found;
}

function shortfallsByHead({ split, byHead, count }: CountedRows, table: PointTable, floor: number): Bits {
  const tailTotals = sumPoints(split.tails, [table.slice(split.place)]);
  const found = noBits(count);
  visitDeals(split.heads, [table], (head, _, totals) => {
    const needed = floor - (totals[0] ?? 0);
    const end = byHead.starts[head + 1] ?? 0;
    for (let row = byHead.starts[head] ?? 0; row < end; row += 1) if ((tailTotals[byHead.tails[row] ?? 0] ?? 0) < needed) setBit(found, row);
  });
  return found;
}

/** What is known of a tail under a given head: 0 not asked yet, then whether the condition holds. */
const HOLDS = 1;
const FAILS = 2;

/** Heads that agree on every bound of the condition agree on all of its tails: each is asked once. */
function breachesByHead(rows: CountedRows, condition: DealPredicate): Bits {
  const { split, byHead, count } = rows;
  const holds = compilePredicate(condition);
  const bounds = boundsIn(condition).filter(({ issue }) => issue < split.place);
  const isOfHead = issueRange(condition)[1] < split.place;
  const options = new Uint16Array(split.place + split.tails.optionCounts.length);
  const known = new Map<string, Uint8Array>();
  const found = noBits(count);
  visitDeals(split.heads, [], (head, headOptions) => {
    const [from, to] = [byHead.starts[head] ?? 0, byHead.starts[head + 1] ?? 0];
    if (from === to) return;
    options.set(headOptions);
    if (isOfHead) {
      if (!holds(options)) setRange(found, from, to);
      return;
    }
    const key = bounds.map(({ issue, min, max }) => ((headOptions[issue] ?? 0) >= min && (headOptions[issue] ?? 0) <= max ? '1' : '0')).join('');
    const tails = known.get(key) ?? new Uint8Array(split.tails.size);
    known.set(key, tails);
    for (let row = from; row < to; row += 1) {
      const tail = byHead.tails[row] ?? 0;
      if (tails[tail] === 0) {
        setTail(options, split, tail);
        tails[tail] = holds(options) ? HOLDS : FAILS;
      }
      if (tails[tail] === FAILS) setBit(found, row);
    }
  });
  return found;
}
