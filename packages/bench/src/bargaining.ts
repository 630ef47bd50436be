// Bargaining mathematics: the flagship's funnel cold and warm, alternating offers, frontiers and solutions of a million deals; each against a plain loop.

import { readFileSync } from 'node:fs';
import {
  alternateOffers,
  type BargainingProblem,
  type Concession,
  countZone,
  createSpace,
  type DealPredicate,
  frontierOf,
  kalaiSmorodinskySolution,
  listDeals,
  mergeFrontier,
  narrowFunnel,
  nashSolution,
  type OfferParty,
  openFunnel,
  optionsOf,
  pickHolding,
  pickRational,
  rankDeals,
  solve,
  type Zone,
} from '@parley/bargaining';
import { BugError, createRandom } from '@parley/base';
import { bargainingProblem, type Setup } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';
import { plainFunnel, plainSolutions, plainTotals } from './plain/bargaining.ts';
import { type PlainParty, plainOffers, rankPlainly } from './plain/offers.ts';

const BUDGETS = {
  funnelColdMs: 500,
  funnelWarmMs: 50,
  rounds: 600_000,
  negotiations: 190,
  solutionsMs: new Map([
    [2, 400],
    [3, 500],
    [5, 800],
  ]),
};
const CONCESSIONS: Readonly<Record<string, Concession>> = { B: 'boulware', L: 'linear', C: 'conceder' };
const EXPONENTS = { boulware: 4, linear: 1, conceder: 0.25 } as const;

// The funnel goes first: it is to be quick in a process that has done nothing yet.
measureFunnel();
measureRounds();
measureNegotiations();
for (const partyCount of [2, 3, 5]) measureSolutions(partyCount);

function measureFunnel(): void {
  const setup = shippedSetup('january-2022');
  const cold = timed(() => wholeFunnel(setup, {}));
  const { funnel, problem } = cold.result;
  const lines = Array.from({ length: 30 }, (_, place): DealPredicate => ({ kind: 'bound', issue: place % 11, min: 0, max: 1 }));
  const narrowed = (line: DealPredicate) => narrowFunnel(funnel, [{ kind: 'all', of: [problem.limits, line] }, problem.linkages]);
  const warm = lines.map((line) => timed(() => conclude(narrowed(line), problem)).ms);
  const fallbacks = Array.from({ length: 10 }, (_, place) => timed(() => wholeFunnel(setup, { RU: 25 + place })).ms);
  const plain = timed(() =>
    plainFunnel({ ...problem, optionCounts: problem.space.optionCounts }, [problem.limits, problem.linkages, problem.declared]),
  );
  check(cold.result.counts.join() === plain.result.join(), 'the plain loop counts another funnel');
  say(`funnel of ${problem.space.size} deals: ${cold.result.counts.join(' → ')}; ${cold.result.efficient} efficient`);
  budget('  cold, whole, with frontier and solutions', cold.ms, { max: BUDGETS.funnelColdMs, unit: 'ms', plain: plain.ms });
  budget('  warm, another limit: slowest of 30', Math.max(...warm), { max: BUDGETS.funnelWarmMs, unit: 'ms', plain: plain.ms });
  budget('  warm, another fallback: slowest of 10', Math.max(...fallbacks), { max: BUDGETS.funnelWarmMs, unit: 'ms', plain: plain.ms });
}

function wholeFunnel(setup: Setup, fallbacks: Readonly<Record<string, number>>) {
  const problem = bargainingProblem(setup, fallbacks);
  const funnel = openFunnel(problem);
  const zone = narrowFunnel(funnel, [problem.limits, problem.linkages]);
  const declared = pickHolding(zone.list, problem.space, problem.declared).deals.length;
  return { problem, funnel, counts: [...zone.counts, declared], efficient: conclude(zone, problem) };
}

/** What follows from a zone; how many of its deals are efficient. */
function conclude({ list }: Zone, { reservations }: BargainingProblem): number {
  const frontier = frontierOf(list);
  solve(frontier, reservations);
  return frontier.deals.length;
}

interface Domain {
  readonly name: string;
  readonly issues: readonly { readonly values: readonly string[] }[];
  readonly parties: readonly { readonly weights: readonly number[]; readonly values: readonly (readonly number[])[]; readonly reservation: number }[];
}
interface Run {
  readonly domain: string;
  readonly strategies: string;
  readonly steps: number;
  readonly step: number;
  readonly trace: readonly (readonly number[])[];
}

function fixture<Row>(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../acceptance/fixtures/bargaining/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row); // the tests read them in this form
}

/** The runs of a size of domain and a number of rounds, with what the parties bring. */
function runsOf(size: string, steps: number) {
  const domains = new Map(fixture<Domain>('domains').map((domain) => [domain.name, domain]));
  return fixture<Run>('offers')
    .filter((run) => run.domain.startsWith(size) && run.steps === steps)
    .map((run) => {
      const { issues = [], parties = [] } = domains.get(run.domain) ?? {};
      const space = createSpace(issues.map(({ values }) => values.length));
      const concessions = [...run.strategies].map((letter) => CONCESSIONS[letter] ?? 'linear');
      const tables = parties.map(({ weights, values }) => values.map((row, issue) => row.map((value) => value * (weights[issue] ?? 0))));
      return { run, space, tables, reservations: parties.map(({ reservation }) => reservation), concessions };
    });
}
type PreparedRun = ReturnType<typeof runsOf>[number];

/** Everything that a negotiation needs, from nothing. */
function bring({ space, tables, reservations, concessions }: PreparedRun): readonly OfferParty[] {
  return concessions.map((concession, party) => {
    const totals = listDeals(space, [tables[party] ?? []]).totals;
    return { ranked: rankDeals(totals, reservations[party] ?? 0), concession };
  });
}

function bringPlainly({ space, tables, reservations, concessions }: PreparedRun): readonly PlainParty[] {
  const problem = { optionCounts: space.optionCounts, tables, reservations };
  return concessions.map((concession, party) => ({
    totals: plainTotals({ ...problem, tables: [tables[party] ?? []] }),
    reservation: reservations[party] ?? 0,
    exponent: EXPONENTS[concession],
  }));
}

function measureRounds(): void {
  const runs = runsOf('3x5', 100).map((prepared) => ({ prepared, parties: bring(prepared), plain: rankPlainly(bringPlainly(prepared)) }));
  for (const { prepared, parties } of runs) checkTrace(prepared, parties);
  const ours = perSecond(() => sum(runs.map(({ parties }) => alternateOffers(parties, 100).step)));
  const plain = perSecond(() => sum(runs.map((run) => plainOffers(run.plain, 100).rounds)));
  budget(`3×5, rounds/s over ${runs.length} runs, traces exact`, ours, { min: BUDGETS.rounds, unit: '/s', plain });
}

function measureNegotiations(): void {
  const runs = runsOf('6x5_2p', 100);
  for (const run of runs) checkTrace(run, bring(run));
  const ours = perSecond(() => sum(runs.map((run) => Math.sign(alternateOffers(bring(run), 100).step))));
  const plain = perSecond(() => sum(runs.map((run) => Math.sign(plainOffers(rankPlainly(bringPlainly(run)), 100).rounds))));
  budget(`6×5, negotiations/s from nothing over ${runs.length} runs, traces exact`, ours, { min: BUDGETS.negotiations, unit: '/s', plain });
}

function checkTrace({ run, space }: PreparedRun, parties: readonly OfferParty[]): void {
  const { trace, step } = alternateOffers(parties, run.steps);
  const isSame = step === run.step && JSON.stringify(trace.map((deal) => optionsOf(space, deal))) === JSON.stringify(run.trace);
  check(isSame, `${run.domain} ${run.strategies} leaves another trace`);
}

/** A million deals: six issues of ten options, points like dice, a reservation of four tenths. */
function measureSolutions(partyCount: number): void {
  const problem = millionDeals(partyCount);
  const { space, tables, reservations } = problem;
  const work = () => {
    const list = listDeals(space, tables);
    const frontier = frontierOf(list);
    const rational = pickRational(frontier, reservations);
    return {
      ...countZone(list, reservations),
      frontier,
      nash: nashSolution(rational, reservations),
      ks: kalaiSmorodinskySolution(rational, reservations),
    };
  };
  const rounds = [0, 1, 2, 3, 4].map(() => timed(work));
  const merged = timed(() => mergeFrontier({ space, tables, reservations: reservations.map(() => Number.NEGATIVE_INFINITY) }));
  const plain = timed(() => plainSolutions({ ...problem, optionCounts: space.optionCounts }));
  const { frontier, nash, ks, zone } = rounds[0]?.result ?? work();
  check(frontier.deals.length === plain.result.frontier && merged.result?.deals.length === plain.result.frontier, 'the frontiers differ');
  check(
    Math.abs((nash?.value ?? 0) - plain.result.nash) < 1e-9 && Math.abs((ks?.value ?? 0) - plain.result.kalaiSmorodinsky) < 1e-9,
    'the values differ',
  );
  say(
    `${space.size} deals, ${partyCount} parties: ${zone} in the zone, ${frontier.deals.length} efficient; merging issue by issue ${merged.ms.toFixed(1)} ms`,
  );
  budget('  first time', rounds[0]?.ms ?? 0, { max: BUDGETS.solutionsMs.get(partyCount) ?? 0, unit: 'ms', plain: plain.ms });
  budget('  median of 5', median(rounds.map(({ ms }) => ms)), { max: BUDGETS.solutionsMs.get(partyCount) ?? 0, unit: 'ms', plain: plain.ms });
}

function millionDeals(partyCount: number) {
  const random = createRandom(`bench-${partyCount}`);
  const tables = Array.from({ length: partyCount }, () => Array.from({ length: 6 }, () => Array.from({ length: 10 }, () => random.next() / 6)));
  return { space: createSpace(new Array<number>(6).fill(10)), tables, reservations: new Array<number>(partyCount).fill(0.4) };
}

function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** What `work` says it has done per second: the median of five stretches of a fifth of a second, after one to warm up. */
function perSecond(work: () => number): number {
  const stretch = () => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < 200) done += work();
    return (done / (performance.now() - start)) * 1000;
  };
  stretch();
  return median([0, 1, 2, 3, 4].map(stretch));
}

interface Budget {
  readonly unit: string;
  /** What the plain loop takes, in the same unit. */
  readonly plain: number;
  readonly min?: number;
  readonly max?: number;
}

function budget(what: string, figure: number, { unit, plain, min = 0, max = Number.POSITIVE_INFINITY }: Budget): void {
  const isKept = figure >= min && figure <= max;
  const limit = min > 0 ? `at least ${min}` : `at most ${max}`;
  say(
    `${what.padEnd(62)} ${figure.toFixed(figure < 1000 ? 1 : 0)} ${unit}; plain loop ${plain.toFixed(plain < 1000 ? 1 : 0)}, ratio ${(figure / plain).toFixed(2)}; ${limit}: ${isKept ? 'kept' : 'broken'}`,
  );
  if (!isKept) process.exitCode = 1;
}

function check(isRight: boolean, sentence: string): void {
  if (!isRight) throw new BugError(sentence, {});
}
function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
