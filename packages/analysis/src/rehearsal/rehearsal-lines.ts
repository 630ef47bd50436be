/** A rehearsal as a file: the plan on its first line, then one line a game, ascending. Files of shards and of broken-off runs are put together again. */
import { canonicalJson, fail, type Json, ok, type Result } from '@parley/base';
import { REHEARSAL_FORMAT, type RehearsalPlan } from './rehearsal-plan.ts';
import type { RehearsedGame } from './rehearsed-game.ts';

/** A rehearsal as far as it was played. */
export interface RehearsalRecord {
  readonly plan: RehearsalPlan;
  /** Ascending by index; there may be gaps. */
  readonly games: readonly RehearsedGame[];
}

/** What is wrong with a file, as a sentence part, and on which line, from 1. */
export interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

/** The line of a plan or of a game, without its line end. */
export function rehearsalLine(content: RehearsalPlan | RehearsedGame): string {
  return canonicalJson(content as unknown as Json); // plain JSON by their types
}

/**
 * The record in a file's text, or the first line that is wrong. A last line that was cut off in writing is left out; a game that stands twice counts once.
 *
 * @example
 * readRehearsal('{"not":"a plan"}\n') // => { ok: false, error: { line: 1, problem: 'it is not the plan of a rehearsal' } }
 */
export function readRehearsal(text: string): Result<RehearsalRecord, LineProblem> {
  const lines = text.split('\n');
  const cutOff = lines.pop() ?? '';
  const [first = cutOff, ...rest] = lines;
  const plan = parse(first);
  if (!isPlan(plan)) return fail({ line: 1, problem: problemOfPlan(plan) });
  const games: RehearsedGame[] = [];
  for (const [index, line] of rest.entries()) {
    const game = parse(line);
    if (!isGame(game, plan)) return fail({ line: index + 2, problem: 'it is not a game of this rehearsal' });
    games.push(game);
  }
  return ok({ plan, games: inOrder(games) });
}

/** Several records of one plan as one; or the first, counted from 0, that is of another plan or tells a game differently. */
export function mergeRehearsals(records: readonly RehearsalRecord[]): Result<RehearsalRecord, { readonly record: number; readonly problem: string }> {
  const plan = records[0]?.plan;
  if (plan === undefined) return fail({ record: 0, problem: 'there is nothing to merge' });
  const lines = new Map<number, string>();
  for (const [record, { plan: own, games }] of records.entries()) {
    if (rehearsalLine(own) !== rehearsalLine(plan)) return fail({ record, problem: `it is of another rehearsal (${differenceOf(plan, own)})` });
    const other = games.find((game) => (lines.get(game.game) ?? rehearsalLine(game)) !== rehearsalLine(game));
    if (other) return fail({ record, problem: `it tells game ${other.game} differently` });
    for (const game of games) lines.set(game.game, rehearsalLine(game));
  }
  return ok({ plan, games: inOrder(records.flatMap(({ games }) => games)) });
}

/** The first field in which two plans differ, in words. */
function differenceOf(plan: RehearsalPlan, other: RehearsalPlan): string {
  const fields = ['scenario', 'digest', 'seed', 'games', 'seats', 'variants'] as const;
  const shown = (value: unknown): string => canonicalJson(value as Json); // a field of a plan is plain JSON
  const field = fields.find((name) => shown(plan[name]) !== shown(other[name])) ?? 'rehearsal';
  return field === 'digest' ? 'the scenario has changed' : `${field} ${shown(other[field])} and not ${shown(plan[field])}`;
}

function inOrder(games: readonly RehearsedGame[]): readonly RehearsedGame[] {
  return [...new Map(games.map((game) => [game.game, game])).values()].sort((a, b) => a.game - b.game);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function problemOfPlan(value: unknown): string {
  const isNewer = isRecord(value) && typeof value['rehearsal'] === 'number' && value['rehearsal'] > REHEARSAL_FORMAT;
  return isNewer ? 'it was written by a newer Parley' : 'it is not the plan of a rehearsal';
}

function isPlan(value: unknown): value is RehearsalPlan {
  if (!isRecord(value) || value['rehearsal'] !== REHEARSAL_FORMAT) return false;
  const { scenario, digest, seed, games, seats, variants } = value;
  return [scenario, digest, seed].every((text) => typeof text === 'string') && isCount(games) && isRecord(seats) && isRecord(variants);
}

const RECORDS = ['variants', 'adopted', 'effect', 'points', 'fallback', 'verbs'] as const;
const LISTS = ['tension', 'trust', 'tabled', 'events', 'disowned'] as const;
const COUNTS = ['game', 'acts', 'crossedTrueLimit', 'signedUnderFallback'] as const;

function isGame(value: unknown, plan: RehearsalPlan): value is RehearsedGame {
  if (!isRecord(value)) return false;
  const { game, ending, deal, nashShare } = value;
  return (
    COUNTS.every((field) => isCount(value[field])) &&
    Number(game) < plan.games &&
    RECORDS.every((field) => isRecord(value[field])) &&
    LISTS.every((field) => Array.isArray(value[field])) &&
    typeof ending === 'string' &&
    typeof deal === 'boolean' &&
    typeof nashShare === 'number'
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
