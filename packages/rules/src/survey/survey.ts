/** The deals of a scenario, surveyed once so that many questions about its zone can be answered: what is left, and what keeps the rest out. */
import {
  type Bits,
  bestOfRows,
  breachesOf,
  countBits,
  type DealList,
  type DealRows,
  drawDeals,
  everyDeal,
  inNone,
  listRows,
  noBits,
  rowsAbove,
  setBit,
  shareInterval,
  shortfallsOf,
  unite,
} from '@parley/bargaining';
import { createMemory, createRandom, type Memory, remember } from '@parley/base';
import { bargainingProblem, type ScenarioProblem } from '../bargaining-problem.ts';
import type { Setup } from '../setup.ts';
import type { Seat, VenueId } from '../vocabulary.ts';
import { type Assent, assentTo } from './assent.ts';

/** Above this many deals a sample is drawn. */
export const COUNTED_MAX = 4_000_000;
const DRAWS = 200_000;

/** A scenario's deals, judged. Make it with {@link surveyZone}. */
export interface ZoneSurvey {
  /** The same for two surveys of the same numbers; what is worked out of a survey can be remembered under it. */
  readonly key: string;
  readonly problem: ScenarioProblem;
  /** Whose yes a deal of the zone has. */
  readonly assent: Assent;
  /** How much was looked at: every deal of the space, or this many drawn from it. */
  readonly basis: { readonly kind: 'counted' | 'sampled'; readonly deals: number };
  /** The rows that the sets below are about. Where everybody must agree and deals are counted, those at or above every fallback; else all. */
  readonly rows: DealRows;
  /** Per seat of the problem: the rows below its fallback. */
  readonly shortfalls: readonly Bits[];
  /** Per red line of the problem: the rows that cross it. */
  readonly breaches: readonly Bits[];
  /** How many of the deals looked at are at or above every fallback. */
  readonly aboveCount: number;
  /** The rows of the acceptable deals: everybody's, or enough delegations', fallbacks and red lines are kept. */
  readonly accepted: Bits;
  /** How many they are. */
  readonly count: number;
  /** The most that each seat of the problem can have among them; empty where there are none. */
  readonly best: readonly number[];
}

/** What is surveyed: a whole week, or one table alone; with other fallbacks for a variant. */
export interface SurveyRequest {
  readonly fallbacks?: Readonly<Record<Seat, number>>;
  readonly venue?: VenueId | null;
  readonly memory?: Memory;
}

/**
 * Surveys the deals of a scenario: all of them up to four million, a sample of 200,000 above. With a memory, deals are counted again only when points, options
 * or fallbacks changed, and a red line only when it changed itself.
 *
 * @example
 * surveyZone(setup).count // => 5687
 */
export function surveyZone(setup: Setup, { fallbacks = {}, venue = null, memory = createMemory() }: SurveyRequest = {}): ZoneSurvey {
  const problem = bargainingProblem(setup, fallbacks, venue);
  const assent = assentTo(setup, problem.seats, venue);
  const rules = assent === 'everybody' ? null : [venue, setup.face.venues.map(({ seats, rule, chair }) => [seats, rule, chair])];
  // Names and numbers only: other words in the file change nothing here.
  const { space, tables, reservations, redLines, seats } = problem;
  const names = problem.issues.map(({ id, options }) => [id, options.map((option) => option.id)]);
  const key = `survey ${JSON.stringify([seats, names, space.optionCounts, tables, reservations, redLines, rules])}`;
  return remember(memory, key, () => surveyDeals(key, { problem, assent, memory }));
}

/** What is looked at, and by whose assent. */
interface Question {
  readonly problem: ScenarioProblem;
  readonly assent: Assent;
  readonly memory: Memory;
}

function surveyDeals(surveyKey: string, { problem, assent, memory }: Question): ZoneSurvey {
  const { key, rows } = rowsOf(problem, assent, memory);
  const isAbove = rows.kind === 'counted' && assent === 'everybody';
  const shortfalls = problem.seats.map((_, party) =>
    isAbove ? noBits(rows.count) : remember(memory, `${key} short of ${party}`, () => shortfallsOf(rows, party, problem.reservations[party] ?? 0)),
  );
  const breaches = problem.redLines.map(({ predicate }) =>
    remember(memory, `${key} breaches ${JSON.stringify(predicate)}`, () => breachesOf(rows, predicate)),
  );
  const accepted =
    assent === 'everybody' ? inNone([...shortfalls, ...breaches], rows.count) : carriedRows(problem, { assent, rows, shortfalls, breaches });
  return {
    key: surveyKey,
    problem,
    assent,
    basis: { kind: rows.kind, deals: rows.kind === 'sampled' ? rows.count : problem.space.size },
    rows,
    shortfalls,
    breaches,
    aboveCount: isAbove ? rows.count : rows.count - countBits(unite(shortfalls, rows.count)),
    accepted,
    count: countBits(accepted),
    best: bestOfRows(rows, accepted),
  };
}

/**
 * The acceptable deals with everybody's totals, in order. Numbers of deals are exact in spaces below 2^53.
 *
 * @example
 * frontierOf(listZone(surveyZone(setup))).deals.length // => 13
 */
export function listZone({ rows, accepted }: ZoneSurvey): DealList {
  return listRows(rows, accepted);
}

/** The share of the space that a number of the deals looked at stands for, 0–1; of a sample, where it lies in 19 of 20 samples. */
export function shareOf({ basis, problem }: ZoneSurvey, count: number): { readonly share: number; readonly interval: readonly [number, number] } {
  if (basis.kind === 'sampled') return { share: count / basis.deals, interval: shareInterval(count, basis.deals) };
  const share = count / problem.space.size;
  return { share, interval: [share, share] };
}

function rowsOf(problem: ScenarioProblem, assent: Assent, memory: Memory): { readonly key: string; readonly rows: DealRows } {
  const { space, tables, reservations } = problem;
  if (space.size > COUNTED_MAX) {
    const key = `drawn ${JSON.stringify([space.optionCounts, tables, reservations])}`;
    const random = createRandom('survey');
    return { key, rows: remember(memory, key, () => drawDeals(problem, DRAWS, () => random.next())) };
  }
  const isAbove = assent === 'everybody';
  const key = `${isAbove ? 'above' : 'all'} ${JSON.stringify([space.optionCounts, tables, reservations])}`;
  return { key, rows: remember(memory, key, () => (isAbove ? rowsAbove(problem) : everyDeal(problem))) };
}

/** Rows that enough seats would take: each is at or above its fallback and within its own red lines. */
function carriedRows(
  { seats, redLines }: ScenarioProblem,
  { assent, rows, shortfalls, breaches }: Pick<ZoneSurvey, 'assent' | 'rows' | 'shortfalls' | 'breaches'>,
): Bits {
  const carried = noBits(rows.count);
  if (assent === 'everybody') return carried;
  const refused = seats.map((seat, party) =>
    unite([shortfalls[party] ?? noBits(0), ...breaches.filter((_, line) => redLines[line]?.seat === seat)], rows.count),
  );
  for (let row = 0; row < rows.count; row += 1) {
    const coalition = refused.reduce((sum, rowsRefused, party) => sum + (((rowsRefused[row >>> 5] ?? 0) >>> (row & 31)) & 1 ? 0 : 2 ** party), 0);
    if (assent.wins(coalition)) setBit(carried, row);
  }
  return carried;
}
