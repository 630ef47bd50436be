/** Plays many games between computers, or puts their files together, and reports on them. */
import { gamesOf, planRehearsal, type RehearsalPlan, type RehearsalRecord, type RehearsedGame, type Shard, summarise } from '@parley/analysis';
import { canonicalJson } from '@parley/base';
import { type Setup, scenarioDigest } from '@parley/rules';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { levelNamed, profileNamed } from './computers.ts';
import { openProgress } from './progress.ts';
import { mergeFiles, openRehearsalFile, type RehearsalFile, writeRehearsalFile } from './rehearsal-file.ts';
import { playOnAllCores } from './rehearsal-pool.ts';
import { reportLines } from './rehearsal-report.ts';
import { playableScenario } from './scenarios.ts';
import { bySeat, type SeatWords, variantNamed } from './seat-choices.ts';

/** What was asked for. */
export interface RehearseRequest {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  readonly profile: string;
  readonly level: string;
  readonly profiles: SeatWords;
  readonly variants: SeatWords;
  readonly shard: Shard | null;
  readonly workers: number | null;
  readonly out: string | null;
  readonly format: 'text' | 'json';
  /** The same command again, for the hint after a break. */
  readonly again: string;
}

/** Rehearses a scenario; the exit code. Throws UsageError and FileError for what cannot be done. */
export async function rehearse(surroundings: Surroundings, request: RehearseRequest): Promise<number> {
  const { setup } = playableScenario(request.scenario, surroundings);
  const plan = planFor(setup, request);
  const file = request.out === null ? null : openRehearsalFile(request.out, plan);
  const done = new Map<number, RehearsedGame>((file?.games ?? []).map((game) => [game.game, game]));
  const wanted = gamesOf(plan, request.shard);
  if (done.size > 0) surroundings.errors.write(`${request.out}: ${done.size} games are there already; going on.\n`);
  const isBroken = await play(surroundings, request, { setup, plan, file, done, indexes: wanted.filter((index) => !done.has(index)) });
  const record: RehearsalRecord = { plan, games: [...done.values()].sort((a, b) => a.game - b.game) };
  file?.tidy(record);
  if (isBroken) tellOfBreak(surroundings, request, { played: record.games.length, wanted: wanted.length });
  if (record.games.length > 0) report(surroundings, setup, record, request.format);
  return isBroken ? EXIT.interrupted : EXIT.ok;
}

interface Run {
  readonly setup: Setup;
  readonly plan: RehearsalPlan;
  readonly file: RehearsalFile | null;
  /** Filled as games are done. */
  readonly done: Map<number, RehearsedGame>;
  readonly indexes: readonly number[];
}

/** True when it was broken off. */
async function play(surroundings: Surroundings, { workers }: RehearseRequest, { setup, plan, file, done, indexes }: Run): Promise<boolean> {
  const stop = new AbortController();
  const progress = openProgress(surroundings, { what: 'Playing', total: indexes.length });
  const forget = surroundings.onInterrupt(() => stop.abort());
  let played = 0;
  try {
    await playOnAllCores({
      setup,
      plan,
      indexes,
      ...(workers === null ? {} : { workers }),
      signal: stop.signal,
      onLine(index, line) {
        if (stop.signal.aborted) return;
        done.set(index, JSON.parse(line) as RehearsedGame); // as the worker wrote it
        file?.add(line);
        played += 1;
        progress.reach(played);
      },
    });
  } finally {
    forget();
    progress.end();
  }
  return stop.signal.aborted && played < indexes.length;
}

function planFor(setup: Setup, request: RehearseRequest): RehearsalPlan {
  const profiles = bySeat(setup, request.profiles, (word) => ({ profile: profileNamed(word) }));
  const variants = bySeat(setup, request.variants, (word, seat) => variantNamed(setup, seat, word));
  const play = { profile: profileNamed(request.profile), level: levelNamed(request.level), seats: profiles, variants };
  return planRehearsal(setup, { seed: request.seed, games: request.games, play });
}

function tellOfBreak(surroundings: Surroundings, { out, again }: RehearseRequest, { played, wanted }: { played: number; wanted: number }): void {
  const kept = out === null ? 'Nothing is kept, as there was no --out FILE' : `They are kept in ${out}`;
  surroundings.errors.write(`Stopped after ${played} of ${wanted} games. ${kept}. To ${out === null ? 'begin again' : 'go on'}: ${again}\n`);
}

function report(surroundings: Surroundings, setup: Setup, record: RehearsalRecord, format: 'text' | 'json'): void {
  const summary = summarise(setup, record.games);
  // A plan read back from merged files has its keys in canonical order: so has every other, that equal runs print equal bytes.
  const plan: unknown = JSON.parse(canonicalJson(record.plan));
  if (format === 'json') writeLine(surroundings, JSON.stringify({ plan, ...summary }, null, 2));
  else for (const line of reportLines(setup.face, record.plan, summary)) writeLine(surroundings, line);
}

/** Reports on files of shards as on one rehearsal, and writes them as one where asked; the exit code. */
export function mergeShards(
  surroundings: Surroundings,
  { paths, scenario, out, format }: { readonly paths: readonly string[]; readonly scenario: string | null } & Pick<RehearseRequest, 'out' | 'format'>,
): number {
  const record = mergeFiles(paths);
  const { setup } = playableScenario(scenario ?? record.plan.scenario, surroundings);
  if (scenarioDigest(setup) !== record.plan.digest)
    throw new UsageError(`These games were played with another version of ${setup.face.title}.`, {
      code: 'cli/other-scenario',
      hint: 'Name the scenario they were played with: --scenario FILE',
    });
  if (out !== null) writeRehearsalFile(out, record);
  const missing = record.plan.games - record.games.length;
  if (missing > 0) surroundings.errors.write(`${missing} of ${record.plan.games} games are not in these files.\n`);
  report(surroundings, setup, record, format);
  return EXIT.ok;
}
