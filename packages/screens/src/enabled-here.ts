/** Whether a command can be used on the screen one is on: its own rule in a game, and what a screen without one leaves of it. */
import { VERBS } from '@parley/rules';
import { commandState } from './acting.ts';
import type { App } from './app.ts';
import { type Command, type CommandId, commandOf } from './commands.ts';
import type { Game } from './world.ts';

const ONLY_LOOKED_AT = 'A game played back is only looked at; b begins a new one from here.';
const NO_GAME = 'There is no game yet.';

/** What belongs to a game and not to the program. */
const OF_A_GAME: ReadonlySet<CommandId> = new Set([
  ...VERBS,
  ...(['compose', 'viewText', 'brief', 'margins', 'agenda', 'log', 'who', 'explain', 'hint', 'estimate'] as const),
  ...(['undo', 'handOver', 'takeBack', 'save', 'abandon', 'restart', 'repeat', 'editor', 'record'] as const),
]);
/** What speaks of the moment shown as well as of a game in play. */
const OF_A_MOMENT: readonly CommandId[] = ['explain', 'estimate'];

/** The game that the screen shows: on a replay, the one played back as it was then. */
export function gameShown({ world, ui }: App): Game | null {
  return ui.screen === 'replay' ? (world.replay?.game ?? null) : world.game;
}
/** True, or why not here and now, as a sentence. */
export function enabledHere(app: App, id: CommandId): true | string {
  const game = gameShown(app);
  if (!OF_A_GAME.has(id) && app.ui.screen === 'replay') return true;
  if (app.ui.screen === 'replay' && !OF_A_MOMENT.includes(id)) return ONLY_LOOKED_AT;
  if (game) return commandOf(id).enabled(commandState(game));
  return OF_A_GAME.has(id) ? NO_GAME : true;
}

/** A command with what it says now: true where it can be used, else why not. */
export interface CommandLine {
  readonly command: Command;
  readonly enabled: true | string;
}
