// Deals to be judged together, by row: all of a space, those at or above every reservation, or a sample where there are too many.
import type { DealList } from '../deal-list.ts';
import { type DealsByHead, findAbove } from '../funnel/find-above.ts';
import { type SplitSpace, setTail, splitSpace } from '../funnel/split-space.ts';
import type { BargainingProblem } from '../problem.ts';
import { sortRows } from '../sort-rows.ts';
import { visitDeals } from '../space.ts';
import { worthOf } from '../worth.ts';
import { type Bits, hasBit } from './bits.ts';

/** Every deal that was asked for. */
export interface CountedRows {
  readonly kind: 'counted';
  readonly problem: BargainingProblem;
  readonly count: number;
  readonly split: SplitSpace;
  readonly byHead: DealsByHead;
}

/** Deals drawn from the whole space with equal chances; one may come twice. */
export interface SampledRows {
  readonly kind: 'sampled';
  readonly problem: BargainingProblem;
  readonly count: number;
  /** Row by row, an option per issue. */
  readonly options: Uint16Array;
}

/** Deals by row. Rows count from 0; counted ones are in ascending order of deals. */
export type DealRows = CountedRows | SampledRows;

/** The deals at or above every reservation: 4 bytes each, and some 0.01 s per million deals of the space. */
export function rowsAbove(problem: BargainingProblem): CountedRows {
  const split = splitSpace(problem.space);
  const byHead = findAbove(problem, split, () => undefined);
  return { kind: 'counted', problem, count: byHead.tails.length, split, byHead };
}

/** Every deal of the space: 4 bytes each. */
export function everyDeal(problem: BargainingProblem): CountedRows {
  const split = splitSpace(problem.space);
  const starts = Uint32Array.from({ length: split.heads.size + 1 }, (_, head) => head * split.tails.size);
  const tails = new Uint32Array(problem.space.size);
  for (let row = 0; row < tails.length; row += 1) tails[row] = row % split.tails.size;
  return { kind: 'counted', problem, count: tails.length, split, byHead: { starts, tails } };
}

/** Deals drawn at random. `random` gives numbers from 0 to 1, 1 excluded, from a seed, so that the sample can be repeated. */
export function drawDeals(problem: BargainingProblem, draws: number, random: () => number): SampledRows {
  const { optionCounts } = problem.space;
  const options = new Uint16Array(draws * optionCounts.length);
  for (let place = 0; place < options.length; place += 1) options[place] = Math.floor(random() * (optionCounts[place % optionCounts.length] ?? 1));
  return { kind: 'sampled', problem, count: draws, options };
}

/** Called with a row and its options, which are overwritten by the next call. */
type RowVisitor = (row: number, options: Uint16Array) => void;

/** Calls `visit` for the rows of a set, in order. */
export function visitRows(rows: DealRows, picked: Bits, visit: RowVisitor): void {
  if (rows.kind === 'sampled') {
    const width = rows.problem.space.optionCounts.length;
    for (let row = 0; row < rows.count; row += 1) if (hasBit(picked, row)) visit(row, rows.options.subarray(row * width, (row + 1) * width));
    return;
  }
  const { split, byHead } = rows;
  const options = new Uint16Array(split.place + split.tails.optionCounts.length);
  visitDeals(split.heads, [], (head, headOptions) => {
    options.set(headOptions);
    const end = byHead.starts[head + 1] ?? 0;
    for (let row = byHead.starts[head] ?? 0; row < end; row += 1) {
      if (!hasBit(picked, row)) continue;
      setTail(options, split, byHead.tails[row] ?? 0);
      visit(row, options);
    }
  });
}

/** The rows of a set as a list of deals with everybody's totals, in ascending order of deals. */
export function listRows(rows: DealRows, picked: Bits): DealList {
  const { space, tables } = rows.problem;
  const deals: number[] = [];
  const totals: number[] = [];
  visitRows(rows, picked, (_, options) => {
    deals.push(numberOf(space.optionCounts, options));
    for (const worth of tables) totals.push(worthOf(worth, options));
  });
  const list = { deals, partyCount: tables.length, totals: Float64Array.from(totals) };
  return rows.kind === 'counted' ? list : inOrder(list);
}

function numberOf(optionCounts: readonly number[], options: Uint16Array): number {
  let deal = 0;
  for (let issue = 0; issue < optionCounts.length; issue += 1) deal = deal * (optionCounts[issue] ?? 1) + (options[issue] ?? 0);
  return deal;
}

function inOrder({ deals, partyCount, totals }: DealList): DealList {
  const order = [...sortRows(Float64Array.from(deals))];
  return {
    deals: order.map((row) => deals[row] ?? 0),
    partyCount,
    totals: Float64Array.from(order.flatMap((row) => [...totals.subarray(row * partyCount, (row + 1) * partyCount)])),
  };
}
