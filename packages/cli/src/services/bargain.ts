/** What theory says about a problem of plain numbers. */

import {
  analyse,
  assessDeal,
  type DealList,
  mergeFrontier,
  optionsOf,
  type Solution,
  type Solutions,
  sampleZone,
  solve,
  totalsAt,
  type ZoneSample,
} from '@parley/bargaining';
import { counted, createRandom, grouped } from '@parley/base';
import { FileError } from '../cli-error.ts';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { type NamedProblem, readProblemFile, TOTALS_MAX } from './bargaining-file.ts';

export interface BargainRequest {
  readonly file: string;
  readonly format: Format;
}

/** What was found; counts are null, with a sample in their place, where there are too many deals to look at. */
interface Findings extends Solutions {
  readonly zone: number | null;
  readonly zoneStrict: number | null;
  readonly sample: ZoneSample | null;
  readonly frontier: DealList | null;
  readonly rationalFrontier: DealList;
}

const DRAWS = 200_000;

/** Prints everything that is known of the problem; the exit code. Throws FileError. */
export function printSolutions(surroundings: Surroundings, { file, format }: BargainRequest): number {
  const problem = readProblemFile(file);
  const isListed = problem.space.size * problem.tables.length <= TOTALS_MAX;
  const found = isListed ? { ...analyse(problem), sample: null } : estimate(file, problem);
  if (format === 'json') writeLine(surroundings, JSON.stringify(asJson(problem, found)));
  else for (const line of asText(problem, found)) writeLine(surroundings, line);
  return EXIT.ok;
}

/** For spaces too large to list: an exact frontier by merging, and a sample for the size of the zone. */
function estimate(file: string, problem: NamedProblem): Findings {
  const rationalFrontier = mergeFrontier(problem);
  if (rationalFrontier === null)
    throw new FileError(`${file} has ${grouped(problem.space.size)} deals, and too many of them are efficient.`, {
      code: 'file/too-large',
      hint: 'Leave out an issue, or raise the reservations.',
    });
  const random = createRandom('bargain');
  const sample = sampleZone({
    space: problem.space,
    worths: problem.tables,
    reservations: problem.reservations,
    condition: { kind: 'all', of: [] },
    draws: DRAWS,
    random: () => random.next(),
  });
  return { zone: null, zoneStrict: null, sample, frontier: null, rationalFrontier, ...solve(rationalFrontier, problem.reservations) };
}

function asJson({ space }: NamedProblem, found: Findings): object {
  const { zone, zoneStrict, sample, frontier, rationalFrontier } = found;
  return {
    deals: space.size,
    zone,
    zoneStrict,
    ...(sample === null ? {} : { zoneSample: sample }),
    pareto: frontier?.deals ?? null,
    paretoRational: rationalFrontier.deals,
    nash: asSolution(found.nash),
    ks: asSolution(found.kalaiSmorodinsky),
    egalitarian: asSolution(found.egalitarian),
    leximin: asSolution(found.leximin),
    utilitarian: asSolution(found.utilitarian),
  };
}
function asSolution(solution: Solution<number | readonly number[]> | null): object | null {
  return solution && { value: solution.value, deals: solution.list.deals };
}

function asText(problem: NamedProblem, found: Findings): readonly string[] {
  const { space, tables } = problem;
  const size = `${counted(space.size, 'deal')} over ${counted(space.optionCounts.length, 'issue')}, ${counted(tables.length, 'party', 'parties')}.`;
  const solutions = [
    ['Nash', found.nash],
    ['Kalai-Smorodinsky', found.kalaiSmorodinsky],
    ['Egalitarian', found.egalitarian],
    ['Leximin', found.leximin],
    ['Utilitarian', found.utilitarian],
  ] as const;
  return [
    size,
    zoneLine(found),
    found.frontier === null
      ? 'Pareto frontier: only its part in the zone was worked out.'
      : `Pareto frontier: ${counted(found.frontier.deals.length, 'deal')}.`,
    `Pareto frontier in the zone: ${counted(found.rationalFrontier.deals.length, 'deal')}.`,
    ...solutions.flatMap(([name, solution]) => solutionLines(problem, { name, solution, nashValue: found.nash?.value ?? 0 })),
  ];
}

function zoneLine({ zone, zoneStrict, sample }: Findings): string {
  if (sample === null) {
    if (zone === 0) return 'Zone: empty. No deal gives everybody the reservation or more.';
    return `Zone: ${counted(zone ?? 0, 'deal')}, ${grouped(zoneStrict ?? 0)} of them better than the reservation for everybody.`;
  }
  const [low, high] = sample.interval.map(percent);
  return `Zone: about ${percent(sample.share)} of all deals, from a sample of ${grouped(sample.draws)} (between ${low} and ${high} in 19 samples of 20).`;
}

interface NamedSolution {
  readonly name: string;
  readonly solution: Solution<number | readonly number[]> | null;
  readonly nashValue: number;
}

const TIES_SHOWN = 3;

function solutionLines(problem: NamedProblem, { name, solution, nashValue }: NamedSolution): readonly string[] {
  if (solution === null) return [];
  const { value, list } = solution;
  const rows = list.deals.slice(0, TIES_SHOWN).map((deal, row) => `  ${dealText(problem, deal)}: ${judged(problem, totalsAt(list, row), nashValue)}`);
  const more = list.deals.length - rows.length;
  return [
    '',
    `${name}: ${[value].flat().map(short).join(', ')}`,
    ...rows,
    ...(more > 0 ? [`  and ${counted(more, 'deal')} that ${more === 1 ? 'ties' : 'tie'}`] : []),
  ];
}

function dealText({ space, valueNames }: NamedProblem, deal: number): string {
  const values = optionsOf(space, deal).map((option, issue) => valueNames[issue]?.[option] ?? '');
  return `deal ${deal} (${values.join(', ')})`;
}

function judged({ reservations, partyNames }: NamedProblem, totals: readonly number[], nashValue: number): string {
  const { nashShare, worstOff } = assessDeal(totals, { reservations, nashValue });
  return `${totals.map(short).join(', ')}; ${percent(nashShare)} of the Nash product, ${partyNames[worstOff]} gains least`;
}

function short(number: number): string {
  return String(Number(number.toPrecision(6)));
}
function percent(share: number): string {
  return `${short(Math.round(share * 10_000) / 100)} %`;
}
