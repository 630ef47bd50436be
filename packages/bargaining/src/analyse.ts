// Everything that theory says about a problem whose deals can be listed.
import type { DealList } from './deal-list.ts';
import { frontierOf } from './frontier.ts';
import { listDeals } from './list-deals.ts';
import type { BargainingProblem } from './problem.ts';
import { countZone, pickRational, type ZoneCounts } from './rational.ts';
import { egalitarianSolution } from './solutions/egalitarian.ts';
import { kalaiSmorodinskySolution } from './solutions/kalai-smorodinsky.ts';
import { leximinSolution } from './solutions/leximin.ts';
import { nashSolution } from './solutions/nash.ts';
import type { Solution } from './solutions/solution.ts';
import { utilitarianSolution } from './solutions/utilitarian.ts';

/** The solutions of a zone; all null where it is empty. */
export interface Solutions {
  readonly nash: Solution | null;
  readonly kalaiSmorodinsky: Solution | null;
  readonly egalitarian: Solution | null;
  readonly leximin: Solution<readonly number[]> | null;
  readonly utilitarian: Solution | null;
}

/** A problem, worked out over all its deals. */
export interface Analysis extends ZoneCounts, Solutions {
  readonly deals: number;
  /** The Pareto frontier of the whole space. */
  readonly frontier: DealList;
  /** Its part in the zone. What dominates a deal of the zone is in the zone, so it is the frontier of the zone as well. */
  readonly rationalFrontier: DealList;
}

/**
 * Lists every deal of a problem and works everything out: 0.1 to 0.3 s for a million deals and two to five parties.
 *
 * @example
 * analyse({ space: createSpace([3]), tables: [[[0, 1, 2]], [[2, 1, 0]]], reservations: [1, 1] }).nash?.list.deals // => [1]
 */
export function analyse({ space, tables, reservations }: BargainingProblem): Analysis {
  const list = listDeals(space, tables);
  const frontier = frontierOf(list);
  const rationalFrontier = pickRational(frontier, reservations);
  return { deals: space.size, ...countZone(list, reservations), frontier, rationalFrontier, ...solve(rationalFrontier, reservations) };
}

/**
 * Every solution of a zone. Give it the frontier of the zone when there is one: it is found once then.
 *
 * @example
 * solve({ deals: [0], partyCount: 2, totals: Float64Array.of(2, 3) }, [0, 0]).nash?.value // => 6
 */
export function solve(zone: DealList, reservations: readonly number[]): Solutions {
  const frontier = frontierOf(zone);
  return {
    nash: nashSolution(frontier, reservations),
    kalaiSmorodinsky: kalaiSmorodinskySolution(frontier, reservations),
    egalitarian: egalitarianSolution(frontier, reservations),
    leximin: leximinSolution(frontier, reservations),
    utilitarian: utilitarianSolution(frontier),
  };
}
