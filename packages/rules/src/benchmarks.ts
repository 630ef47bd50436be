/** What was to be had: the zone of agreement of a scenario for the variants that were drawn, worked out once and kept outside the state. */
import { bestTotals, findZone, nashSolution } from '@parley/bargaining';
import { bargainingProblem } from './bargaining-problem.ts';
import type { Setup } from './setup.ts';
import type { Table } from './table.ts';
import type { Seat } from './vocabulary.ts';

/** The zone at the starting tension, over all delegations. */
export interface Benchmarks {
  /** Deals: the whole space, at or above every fallback, within limits, within linkages. */
  readonly funnel: readonly number[];
  /** The best a seat can have in the zone; empty where there is no zone. */
  readonly best: Readonly<Record<Seat, number>>;
  /** The best product of everybody's gains; 0 where there is no zone. */
  readonly nashProduct: number;
}

function workOut(setup: Setup, fallbacks: Readonly<Record<Seat, number>>): Benchmarks {
  const problem = bargainingProblem(setup, fallbacks);
  const zone = findZone(problem, [problem.limits, problem.linkages]);
  const best = bestTotals(zone.list);
  return {
    funnel: zone.counts,
    best: Object.fromEntries(best.map((total, index) => [problem.seats[index] ?? '', total])),
    nashProduct: nashSolution(zone.list, problem.reservations)?.value ?? 0,
  };
}

const known = new WeakMap<Setup, Map<string, Benchmarks>>();

/** The benchmarks of a game: some tenths of a second the first time for a scenario and its variants, then at once. */
export function benchmarksOf(table: Table): Benchmarks {
  const { setup } = table;
  const fallbacks = Object.fromEntries(Object.entries(table.private).map(([seat, part]) => [seat, part.fallbackBase]));
  const perSetup = known.get(setup) ?? new Map<string, Benchmarks>();
  known.set(setup, perSetup);
  const key = Object.values(fallbacks).join(' ');
  const benchmarks = perSetup.get(key) ?? workOut(setup, fallbacks);
  perSetup.set(key, benchmarks);
  return benchmarks;
}
