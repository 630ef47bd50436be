/** What could be agreed in a scenario: the funnel, and the deals that theory singles out. */
import {
  bestTotals,
  type CountListener,
  type DealList,
  findZone,
  frontierOf,
  optionsOf,
  pickHolding,
  type Solution,
  solve,
  totalsAt,
} from '@parley/bargaining';
import { grouped } from '@parley/base';
import { bargainingProblem, type ScenarioFace, type ScenarioProblem, type Seat, type VenueSetup } from '@parley/rules';
import { UsageError } from '../cli-error.ts';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { openCounting } from './progress.ts';
import { playableScenario } from './scenarios.ts';

export interface ZoneRequest {
  readonly scenario: string;
  readonly format: Format;
  /** As typed: "RU=26", or several apart by commas. */
  readonly fallbacks: readonly string[];
  readonly venue: string | null;
}

/** More deals than this are not looked at one by one. */
const DEALS_MAX = 50_000_000;

/** Prints the funnel and the solutions; the exit code. Throws ScenarioFileError, UsageError. */
export function printZone(surroundings: Surroundings, request: ZoneRequest): number {
  const { face, ...rest } = playableScenario(request.scenario, surroundings).setup;
  const venue = venueCalled(request.venue, face);
  const seats = venue?.seats ?? face.seats.map(({ id }) => id);
  const problem = bargainingProblem({ face, ...rest }, fallbacksFrom(request.fallbacks, { seats, face }), venue?.id ?? null);
  if (problem.space.size > DEALS_MAX)
    throw new UsageError(`${face.title} has ${grouped(problem.space.size)} deals, more than can be counted one by one.`, {
      code: 'cli/too-many-deals',
      hint: 'Ask for one table alone with --venue.',
    });
  const progress = openCounting(surroundings, problem.space.size);
  const found = workOut(problem, (share) => progress.reach(Math.round(share * problem.space.size)));
  progress.end();
  if (request.format === 'json') writeLine(surroundings, JSON.stringify(asJson(problem, found), null, 2));
  else for (const line of asText(problem, found, venue ? `${face.title}, ${venue.name} alone` : face.title)) writeLine(surroundings, line);
  return EXIT.ok;
}

function venueCalled(wanted: string | null, { venues, title }: ScenarioFace): VenueSetup | null {
  if (wanted === null) return null;
  const venue = venues.find(({ id }) => id === wanted.toLowerCase());
  if (venue !== undefined) return venue;
  throw new UsageError(`There is no venue "${wanted}" in ${title}.`, {
    code: 'cli/no-such-venue',
    hint: `Its venues are ${venues.map(({ id }) => id).join(', ')}.`,
  });
}

/** The seats that are counted, of a scenario. */
interface Counted {
  readonly seats: readonly Seat[];
  readonly face: ScenarioFace;
}

function fallbacksFrom(words: readonly string[], counted: Counted): Readonly<Record<Seat, number>> {
  return Object.fromEntries(words.flatMap((word) => word.split(',')).map((word) => fallbackFrom(word, counted)));
}

function fallbackFrom(word: string, { seats, face }: Counted): readonly [Seat, number] {
  const [, name = '', points = ''] = /^\s*([^=]+)=(.+)$/.exec(word) ?? [];
  const number = Number(points);
  if (points.trim() === '' || !Number.isFinite(number))
    throw new UsageError(`"${word}" is no fallback.`, {
      code: 'cli/bad-fallback',
      hint: 'Write a delegation and its points, as in: --fallback RU=26',
    });
  const seat = seats.find((id) => id.toLowerCase() === name.trim().toLowerCase());
  if (seat !== undefined) return [seat, number];
  throw new UsageError(`There is no delegation "${name}" to count in ${face.title}.`, {
    code: 'cli/no-such-seat',
    hint: `The delegations are ${seats.join(', ')}.`,
  });
}

/** Everything that is printed. */
interface Findings {
  readonly counts: readonly number[];
  readonly declared: number;
  readonly efficient: DealList;
  readonly best: readonly number[];
  readonly solutions: readonly (readonly [name: string, key: string, solution: Solution | null])[];
}

function workOut(problem: ScenarioProblem, heard: CountListener): Findings {
  const { counts, list } = findZone(problem, [problem.limits, problem.linkages], heard);
  const efficient = frontierOf(list);
  const { nash, kalaiSmorodinsky, egalitarian } = solve(efficient, problem.reservations);
  return {
    counts,
    declared: pickHolding(list, problem.space, problem.declared).deals.length,
    efficient,
    best: bestTotals(efficient),
    solutions: [
      ['Nash', 'nash', nash],
      ['Kalai-Smorodinsky', 'kalaiSmorodinsky', kalaiSmorodinsky],
      ['Egalitarian', 'egalitarian', egalitarian],
    ],
  };
}

function asJson(problem: ScenarioProblem, { counts, declared, efficient, best, solutions }: Findings): object {
  const [deals, aboveFallback, withinLimits, withinLinkages] = counts;
  const described = ({ list }: Solution) =>
    list.deals.map((_, row) => ({ deal: optionIds(problem, list, row), points: pointsOf(problem, totalsAt(list, row)) }));
  const ties = solutions.filter(([, , solution]) => (solution?.list.deals.length ?? 0) > 1);
  return {
    ...{ deals, aboveFallback, withinLimits, withinLinkages, withinDeclared: declared, efficient: efficient.deals.length },
    ...Object.fromEntries(solutions.map(([, key, solution]) => [key, (solution && described(solution)[0]) ?? null])),
    best: best.length === 0 ? null : pointsOf(problem, best),
    // The first of several equal deals stands above; all of them are here.
    ...(ties.length === 0 ? {} : { ties: Object.fromEntries(ties.map(([, key, solution]) => [key, solution && described(solution)])) }),
  };
}

function optionIds({ issues, space }: ScenarioProblem, { deals }: DealList, row: number): Readonly<Record<string, string>> {
  const options = optionsOf(space, deals[row] ?? 0);
  return Object.fromEntries(issues.map(({ id, options: ladder }, issue) => [id, ladder[options[issue] ?? 0]?.id ?? '']));
}

function pointsOf({ seats }: ScenarioProblem, totals: readonly number[]): Readonly<Record<Seat, number>> {
  return Object.fromEntries(seats.map((seat, party) => [seat, totals[party] ?? 0]));
}

function asText(problem: ScenarioProblem, { counts, declared, efficient, best, solutions }: Findings, title: string): readonly string[] {
  const funnel = [
    ['all deals', counts[0]],
    ['at or above every fallback', counts[1]],
    ['and within every limit', counts[2]],
    ['and within every linkage', counts[3]],
    ['and within every declared line', declared],
    ['efficient in the zone', efficient.deals.length],
  ] as const;
  const fallbacks = `Fallbacks: ${pointsText(problem, problem.reservations)}`;
  const rows = funnel.map(([name, count = 0]) => `  ${name.padEnd(30)} ${grouped(count).padStart(13)}`);
  if (efficient.deals.length === 0) return [title, fallbacks, ...rows, '', 'There is no zone: no deal is acceptable to everybody.'];
  return [
    title,
    fallbacks,
    ...rows,
    '',
    `Best of the zone: ${pointsText(problem, best)}`,
    ...solutions.flatMap(([name, , solution]) => solutionLines(problem, name, solution)),
  ];
}

function solutionLines(problem: ScenarioProblem, name: string, solution: Solution | null): readonly string[] {
  if (solution === null) return [];
  const { list } = solution;
  const ties = list.deals.length > 1 ? ` (the first of ${grouped(list.deals.length)} that tie)` : '';
  const options = optionsOf(problem.space, list.deals[0] ?? 0);
  const lines = problem.issues.map(({ id, options: ladder }, issue) => `  ${id.padEnd(16)} ${ladder[options[issue] ?? 0]?.id ?? ''}`);
  return ['', `${name}${ties}: ${pointsText(problem, totalsAt(list, 0))}`, ...lines];
}

function pointsText({ seats }: ScenarioProblem, totals: readonly number[]): string {
  return seats.map((seat, party) => `${seat} ${Number((totals[party] ?? 0).toFixed(2))}`).join(', ');
}
