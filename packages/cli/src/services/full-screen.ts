/** The game on the whole terminal. Ink is loaded here and nowhere else. */
import type { Seat } from '@parley/rules';
import { UsageError } from '../cli-error.ts';
import type { Surroundings } from '../surroundings.ts';

/** A game to begin at once; null opens the title. `seat` null: the player picks one. */
export interface FullScreenGame {
  readonly source: string;
  readonly seat: Seat | null;
  readonly seed: string;
  readonly level: string;
  readonly profile: string;
}

/** Plays on the full screen; the exit code. */
export async function openFullScreen(_surroundings: Surroundings, _game: FullScreenGame | null): Promise<number> {
  throw notYet();
}
/** Goes on with a save on the full screen; the exit code. */
export async function openFullScreenSave(_surroundings: Surroundings, _id: string): Promise<number> {
  throw notYet();
}
function notYet(): UsageError {
  return new UsageError('The full screen is not built yet.', { code: 'cli/no-full-screen', hint: 'Play in lines: add --plain.' });
}
