/** Saved games: listed, and gone on with. */
import type { TranscriptHeader } from '@parley/engine';
import { phaseOf } from '@parley/rules';
import { listSaves, personsAmong, resumeGame, type SaveSummary, savesFolder } from '@parley/session';
import type { AppearanceWishes } from '@parley/terminal';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { isPlain, type Surroundings, writeLine } from '../surroundings.ts';
import { makeComputer } from './computers.ts';
import { stateFolder } from './folders.ts';
import { openFullScreen } from './full-screen.ts';
import { openPlainReader, playPlain } from './play-plain.ts';
import { scenarioPlayed } from './scenarios.ts';

export interface ResumeRequest {
  readonly id: string | null;
  readonly plain: boolean;
  readonly ascii: boolean;
  readonly explain: boolean;
  readonly colour: AppearanceWishes['colour'];
  readonly theme: AppearanceWishes['theme'];
}

/** Goes on with a save; the exit code. Throws SaveError, UsageError `cli/no-saves`, `cli/latest-damaged`. */
export async function resumeSaved(surroundings: Surroundings, request: ResumeRequest): Promise<number> {
  const folder = savesFolder(stateFolder(surroundings));
  const id = request.id ?? latestId(folder);
  const save = { folder, id, setupFor: (header: TranscriptHeader) => scenarioPlayed(header, surroundings), makeComputer };
  if (!isPlain(surroundings, request.plain)) {
    // What is wrong with a save is said on the command line, not on a screen that was opened for nothing.
    resumeGame(save).close();
    return openFullScreen(surroundings, { kind: 'resume', save: id }, request);
  }
  const host = resumeGame(save);
  const [seat] = [...personsAmong(host.players), ...Object.keys(host.lent)];
  if (seat === undefined)
    throw new UsageError(`Only computers play in ${id}.`, { code: 'cli/no-person', hint: `Look at it with: parley replay ${id}` });
  return playPlain(surroundings, openPlainReader(surroundings, request), { host, seat, reasons: request.explain });
}

/** The game played last. Where that one is damaged, an older one is not what the player meant. */
function latestId(folder: string): string {
  const saves = listSaves(folder);
  const latest = saves.find(({ game }) => game === null || game.state === 'running');
  if (latest?.game) return latest.id;
  const begin = 'parley play january-2022 --seat US';
  if (!latest) throw new UsageError('There is no game to go on with.', { code: 'cli/no-saves', hint: `Begin one with: ${begin}` });
  const older = saves.find(({ game }) => game?.state === 'running');
  const hint = older ? `Go on with the one before it: parley resume ${older.id}` : `Begin a new one: ${begin}`;
  throw new UsageError(`The latest game, ${latest.id}, cannot be gone on with. ${latest.damage ?? ''}`.trim(), { code: 'cli/latest-damaged', hint });
}

/** Prints the saves, the latest first; the exit code. */
export function listSaved(surroundings: Surroundings): number {
  const summaries = listSaves(savesFolder(stateFolder(surroundings)));
  if (summaries.length === 0) writeLine(surroundings, 'No games are saved yet.');
  for (const summary of summaries) writeLine(surroundings, saveLine(summary));
  return EXIT.ok;
}
function saveLine({ id, game, damage }: SaveSummary): string {
  if (!game) return `${id}  damaged: ${damage ?? 'it cannot be read'}`;
  const persons = personsAmong(game.seats).join(', ') || 'computers';
  const where = game.state === 'running' ? `${game.position.split('.')[0]}, ${phaseOf(game.position)}, round ${game.round}` : game.state;
  return `${id}  ${game.scenario.id}, seed ${game.seed}, ${persons}: ${where}, ${game.actCount} acts`;
}
