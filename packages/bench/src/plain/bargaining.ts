// The same work as plainly as one would write it: the measure of what the library's loops cost or save.
import { compilePredicate, type DealPredicate } from '@parley/bargaining';

/** A problem in nested arrays. */
export interface PlainProblem {
  readonly optionCounts: readonly number[];
  /** By party, issue and option. */
  readonly tables: readonly (readonly (readonly number[])[])[];
  readonly reservations: readonly number[];
}

/** Visits every deal and adds its points up anew: the counts of the funnel. */
export function plainFunnel({ optionCounts, tables, reservations }: PlainProblem, stages: readonly DealPredicate[]): number[] {
  const tests = stages.map(compilePredicate);
  const counts = new Array<number>(stages.length + 2).fill(0);
  const options = new Array<number>(optionCounts.length).fill(0);
  do {
    counts[0] = (counts[0] ?? 0) + 1;
    if (!tables.every((table, party) => totalOf(table, options) >= (reservations[party] ?? 0))) continue;
    const failed = tests.findIndex((test) => !test(options));
    const passed = failed === -1 ? tests.length : failed;
    for (let stage = 0; stage <= passed; stage += 1) counts[stage + 1] = (counts[stage + 1] ?? 0) + 1;
  } while (turn(options, optionCounts));
  return counts;
}

/** Every deal's totals, the frontier by holding each against all that are kept, the last winner first, and the two solutions: Nash value, Kalai-Smorodinsky value. */
export function plainSolutions(problem: PlainProblem): { readonly frontier: number; readonly nash: number; readonly kalaiSmorodinsky: number } {
  const partyCount = problem.tables.length;
  const totals = plainTotals(problem);
  const kept: number[] = [];
  for (let at = 0; at < totals.length; at += partyCount) {
    const stronger = kept.findIndex((other) => dominates(totals, { better: other, worse: at, partyCount }));
    if (stronger >= 0) {
      // What has dominated one deal is asked first about the next.
      [kept[0], kept[stronger]] = [kept[stronger] ?? 0, kept[0] ?? 0];
      continue;
    }
    for (let place = kept.length - 1; place >= 0; place -= 1) {
      if (dominates(totals, { better: at, worse: kept[place] ?? 0, partyCount })) kept.splice(place, 1);
    }
    kept.push(at);
  }
  const parties = problem.reservations.map((reservation, party) => ({ reservation, party }));
  const zone = kept.filter((at) => parties.every(({ reservation, party }) => (totals[at + party] ?? 0) >= reservation));
  const gains = zone.map((at) => parties.map(({ reservation, party }) => (totals[at + party] ?? 0) - reservation));
  const ideal = parties.map(({ party }) => Math.max(...gains.map((row) => row[party] ?? 0)));
  return {
    frontier: kept.length,
    nash: Math.max(...gains.map((row) => row.reduce((product, gain) => product * gain, 1))),
    kalaiSmorodinsky: Math.max(...gains.map((row) => Math.min(...row.map((gain, party) => gain / (ideal[party] ?? 1))))),
  };
}

/** Every deal's totals, row by row. */
export function plainTotals({ optionCounts, tables }: PlainProblem): Float64Array {
  const totals = new Float64Array(optionCounts.reduce((size, count) => size * count, 1) * tables.length);
  const options = new Array<number>(optionCounts.length).fill(0);
  let at = 0;
  do {
    for (const table of tables) {
      totals[at] = totalOf(table, options);
      at += 1;
    }
  } while (turn(options, optionCounts));
  return totals;
}

function totalOf(table: readonly (readonly number[])[], options: readonly number[]): number {
  let total = 0;
  for (let issue = 0; issue < options.length; issue += 1) total += table[issue]?.[options[issue] ?? 0] ?? 0;
  return total;
}

function turn(options: number[], optionCounts: readonly number[]): boolean {
  for (let issue = options.length - 1; issue >= 0; issue -= 1) {
    const next = (options[issue] ?? 0) + 1;
    options[issue] = next < (optionCounts[issue] ?? 0) ? next : 0;
    if (options[issue] !== 0) return true;
  }
  return false;
}

interface Pair {
  readonly better: number;
  readonly worse: number;
  readonly partyCount: number;
}

function dominates(totals: Float64Array, { better, worse, partyCount }: Pair): boolean {
  let isMore = false;
  for (let party = 0; party < partyCount; party += 1) {
    const difference = (totals[better + party] ?? 0) - (totals[worse + party] ?? 0);
    if (difference < -1e-9) return false;
    if (difference > 1e-9) isMore = true;
  }
  return isMore;
}
