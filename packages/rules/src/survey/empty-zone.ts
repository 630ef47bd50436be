/** Why a scenario has no zone: the first reason that says it all, from one delegation alone to everybody's fallbacks and red lines together. */
import {
  type Bits,
  bestOfRows,
  bestWithin,
  breachesOf,
  countBits,
  type DealRows,
  EPSILON,
  everyDeal,
  inNone,
  isNone,
  noBits,
  shortfallsOf,
  smallestClash,
} from '@parley/bargaining';
import { type Memory, remember } from '@parley/base';
import type { RedLine, ScenarioProblem } from '../bargaining-problem.ts';
import type { Seat } from '../vocabulary.ts';
import type { ZoneSurvey } from './survey.ts';

/** One reason for a zone of nothing. `dealCount` says among how many deals. */
export type EmptyZone =
  /** A seat's own red lines leave it no deal as good as its fallback; `lines` are those without any one of which there would be. */
  | { readonly kind: 'ownLines'; readonly seat: Seat; readonly best: number; readonly fallback: number; readonly lines: readonly RedLine[] }
  /** Red lines that no deal keeps together, the fewest; `worst` is the one without which most deals would be left. */
  | {
      readonly kind: 'linesClash';
      readonly lines: readonly RedLine[];
      readonly worst: RedLine;
      readonly among: 'all' | 'above';
      readonly dealCount: number;
      /** False where a sample was all that could be looked at. */
      readonly isCertain: boolean;
    }
  /** No deal within everybody's red lines is worth a seat's fallback to it. */
  | { readonly kind: 'allLines'; readonly seat: Seat; readonly best: number; readonly fallback: number; readonly dealCount: number }
  /** Fallbacks that no deal reaches together, the fewest; `best` is the most that the last of these seats gets where the others reach theirs. */
  | { readonly kind: 'fallbacksClash'; readonly seats: readonly Seat[]; readonly best: number; readonly dealCount: number }
  /** No deal has enough delegations behind it to be carried at every table. */
  | { readonly kind: 'notCarried'; readonly dealCount: number }
  /** No deal of a sample is acceptable, and nothing says why. */
  | { readonly kind: 'notFound'; readonly dealCount: number };

/** The reasons for an empty zone; empty itself where there is a zone. Several only where several seats stand in their own way. */
export function explainEmptyZone(survey: ZoneSurvey, memory: Memory): readonly EmptyZone[] {
  const { problem, count, assent } = survey;
  if (count > 0) return [];
  const ownLines = problem.seats.flatMap((seat, party) => ownLinesOf(problem, seat, party));
  if (ownLines.length > 0) return ownLines;
  if (assent !== 'everybody') return [{ kind: 'notCarried', dealCount: survey.basis.deals }];
  const whole = wholeOf(survey, memory);
  const clash = clashAmong(problem, whole.breaches, { rows: whole.rows, among: 'all' });
  if (clash !== null) return [clash];
  const cutOff = problem.seats.flatMap((seat, party) => allLinesOf(problem, whole, { seat, party }));
  if (cutOff.length > 0) return cutOff;
  const fallbacks = fallbacksClash(problem, whole);
  if (fallbacks !== null) return [fallbacks];
  const above = aboveOf(survey);
  const left = clashAmong(problem, above.breaches, { rows: above.rows, among: 'above', count: above.count });
  if (left !== null) return [left];
  return survey.basis.kind === 'sampled' ? [{ kind: 'notFound', dealCount: survey.basis.deals }] : [];
}

function ownLinesOf({ space, tables, reservations, redLines }: ScenarioProblem, seat: Seat, party: number): readonly EmptyZone[] {
  const table = tables[party] ?? [];
  const fallback = reservations[party] ?? 0;
  const own = redLines.filter((line) => line.seat === seat);
  const bestWith = (lines: readonly RedLine[]) =>
    bestWithin(
      space,
      table,
      lines.map(({ predicate }) => predicate),
    );
  const best = bestWith(own);
  if (best === null || best >= fallback - EPSILON) return [];
  const without = (line: RedLine) => bestWith(own.filter((other) => other !== line)) ?? 0;
  const lines = own.filter((line) => without(line) >= fallback - EPSILON);
  return [{ kind: 'ownLines', seat, best, fallback, lines }];
}

/** Every deal, or every deal drawn, with what each crosses and to whom it is too little. */
interface Whole {
  readonly rows: DealRows;
  readonly breaches: readonly Bits[];
  readonly shortfalls: readonly Bits[];
}

function wholeOf({ problem, rows, breaches, shortfalls }: ZoneSurvey, memory: Memory): Whole {
  if (rows.kind === 'sampled') return { rows, breaches, shortfalls };
  const key = `whole ${JSON.stringify([problem.space.optionCounts, problem.tables])}`;
  const every = remember(memory, key, () => everyDeal(problem));
  return {
    rows: every,
    breaches: problem.redLines.map(({ predicate }) => remember(memory, `${key} ${JSON.stringify(predicate)}`, () => breachesOf(every, predicate))),
    shortfalls: problem.reservations.map((fallback, party) =>
      remember(memory, `${key} ${party} ${fallback}`, () => shortfallsOf(every, party, fallback)),
    ),
  };
}

/** The rows at or above every fallback, numbered anew where the rows looked at hold others as well. */
function aboveOf({ rows, breaches, shortfalls }: ZoneSurvey): {
  readonly rows: DealRows;
  readonly breaches: readonly Bits[];
  readonly count: number;
} {
  const below = shortfalls.filter((rowsShort) => !isNone(rowsShort));
  if (below.length === 0) return { rows, breaches, count: rows.count };
  const above = inNone(below, rows.count);
  // Rows below a fallback are kept out of every clash by a condition that they break besides.
  return { rows, breaches: [...breaches, inNone([above], rows.count)], count: countBits(above) };
}

interface Among {
  readonly rows: DealRows;
  readonly among: 'all' | 'above';
  readonly count?: number;
}

function clashAmong({ redLines, space }: ScenarioProblem, breaches: readonly Bits[], { rows, among, count = rows.count }: Among): EmptyZone | null {
  const clash = smallestClash(breaches, rows.count)?.filter((line) => line < redLines.length);
  if (clash === undefined || clash.length === 0) return null;
  const lines = clash.flatMap((line) => redLines[line] ?? []);
  const left = clash.map((line) =>
    countBits(
      inNone(
        breaches.filter((_, other) => other !== line),
        rows.count,
      ),
    ),
  );
  const most = left.reduce((best, deals, place) => (deals > (left[best] ?? 0) ? place : best), 0);
  const [worst = lines[0]] = lines.slice(most);
  if (worst === undefined) return null;
  if (rows.kind === 'counted') return { kind: 'linesClash', lines, worst, among, dealCount: count, isCertain: true };
  // A sample may miss what a few issues alone can tell.
  const best = bestWithin(
    space,
    [],
    lines.map(({ predicate }) => predicate),
  );
  if (best === Number.NEGATIVE_INFINITY) return { kind: 'linesClash', lines, worst, among: 'all', dealCount: space.size, isCertain: true };
  return best === null || among === 'above' ? { kind: 'linesClash', lines, worst, among, dealCount: count, isCertain: false } : null;
}

function allLinesOf(
  problem: ScenarioProblem,
  { rows, breaches, shortfalls }: Whole,
  { seat, party }: { readonly seat: Seat; readonly party: number },
): readonly EmptyZone[] {
  const kept = inNone(breaches, rows.count);
  if (!isNone(inNone([...breaches, shortfalls[party] ?? noBits(rows.count)], rows.count))) return [];
  return [
    {
      kind: 'allLines',
      seat,
      best: bestOfRows(rows, kept)[party] ?? Number.NEGATIVE_INFINITY,
      fallback: problem.reservations[party] ?? 0,
      dealCount: countBits(kept),
    },
  ];
}

function fallbacksClash(problem: ScenarioProblem, { rows, shortfalls }: Whole): EmptyZone | null {
  const clash = smallestClash(shortfalls, rows.count);
  if (clash === null) return null;
  const last = clash.at(-1) ?? 0;
  const kept = inNone(
    clash.slice(0, -1).map((party) => shortfalls[party] ?? noBits(rows.count)),
    rows.count,
  );
  const seats = clash.flatMap((party) => problem.seats[party] ?? []);
  return { kind: 'fallbacksClash', seats, best: bestOfRows(rows, kept)[last] ?? Number.NEGATIVE_INFINITY, dealCount: rows.count };
}
