/** The reducer of the front end: a key or news from outside in, the next state and wishes out. No clock, no disk, no game engine. */
import { phaseOf, type Verb } from '@parley/rules';
import { carryOut } from './acting.ts';
import { type App, type Doing, goTo, type Key, type ScreenName, type Step, say, topLayer, toUi, type Ui, withWish } from './app.ts';
import type { CommandId } from './commands.ts';
import { awaitedAt, closeCurtain, isCovered, isShared, placeLeft, settleLeft } from './hot-seat.ts';
import { commandForKey, type Keymap, makeKeymap } from './keymap.ts';
import { layerRule } from './layers/index.ts';
import { focusPane } from './moving.ts';
import { isMyTurn } from './reading.ts';
import { runCommand } from './run-command.ts';
import { draftForTable } from './screens/composer/state.ts';
import { screenOf } from './screens/index.ts';
import type { Game, World } from './world.ts';

/** The smallest screen that shows a table. */
export const SMALLEST = { width: 60, height: 18 } as const;
/** Whether the terminal is smaller than {@link SMALLEST}: then only a card is shown. */
export function isTooSmall(app: App): boolean {
  return app.world.size.width < SMALLEST.width || app.world.size.height < SMALLEST.height;
}

const USUAL_KEYS = makeKeymap();

/** What a key brings. Keys that mean nothing here change nothing but the status line. */
export function press(app: App, key: Key, keymap: Keymap = USUAL_KEYS): Step {
  if (key.name === 'ctrl-c') return interrupt(app);
  const command = commandForKey(keymap, key.name);
  if (command === 'redraw' || command === 'suspend') return withWish(app.ui, { kind: command });
  if (isCovered(app)) return toUi({ ...app.ui, covered: command !== 'toggle' });
  const calm: App = { ...app, ui: { ...app.ui, toast: null, stopping: false, covered: false } };
  if (isTooSmall(app)) return pressSmall(calm, command);
  const layer = topLayer(calm.ui);
  if (layer) return layerRule(layer.kind).press(calm, layer, key, command);
  return pressScreen(calm, key, command);
}

/** On the card of a terminal that is too small: quitting, and how to go on without a large one. */
function pressSmall({ ui, world }: App, command: CommandId | undefined): Step {
  if (command === 'back') return withWish(ui, { kind: 'quit', interrupted: false });
  if (command !== 'viewText') return toUi(ui);
  return say(
    ui,
    world.game ? 'q, then: parley resume --plain. It plays on from here in plain lines.' : 'q, then: parley play --plain. It needs no room.',
  );
}

function pressScreen(app: App, key: Key, command: CommandId | undefined): Step {
  const answer = screenOf(app.ui.screen).press(app, key, command);
  if (answer !== undefined) return 'ui' in answer ? answer : carryOut(app, answer as Doing, runCommand);
  if (/^[1-6]$/.test(key.name)) return toUi(focusPane(app, Number(key.name) - 1));
  return command === undefined ? toUi(app.ui) : runCommand(app, command);
}

/** Ctrl-C: first it closes what is open or asks; again within two seconds, it saves and ends. A draft is never lost. */
function interrupt(app: App): Step {
  if (app.ui.stopping) return withWish(app.ui, { kind: 'quit', interrupted: true });
  const ui: Ui = {
    ...app.ui,
    layers: app.ui.layers.slice(0, -1),
    stopping: true,
    toast: 'Ctrl-C again within two seconds saves the game and quits.',
  };
  return toUi(ui);
}

/** The screen on which a game stands by itself: the table, or what has come in its place. */
export function stageOf(game: Game): ScreenName {
  if (game.ending) return 'ending';
  const phase = phaseOf(game.view.public.position);
  if (phase === 'silence' && game.legal.some((act) => act.verb === 'keepSilence' || act.verb === 'breakSilence')) return 'silence';
  if (phase === 'interval' && game.legal.some((act) => act.verb === 'pressLine')) return 'interval';
  return 'table';
}
const STAGES: readonly ScreenName[] = ['table', 'silence', 'interval', 'ending', 'curtain'];

/** The front end after news: only a screen that stands for a stage gives way to the next one. What is being read or written stays. */
export function hear(ui: Ui, before: World, after: World): Ui {
  const { game } = after;
  if (!game) return before.game ? leaveGame(ui) : ui;
  if (before.game?.id !== game.id) return enterGame(ui, game);
  if (awaitedAt(ui, game) !== undefined) return ui.screen === 'curtain' ? ui : closeCurtain(ui);
  const stage = stageOf(game);
  if (ui.screen === 'curtain') return openCurtain(ui, game);
  if (stage === 'ending') return hasArrived(before.game, stage) ? ui : { ...leaveLayers(ui), screen: stage, trail: [] };
  const trail = ui.trail.map((name) => (STAGES.includes(name) ? stage : name));
  if (!STAGES.includes(ui.screen)) return { ...ui, trail, draft: draftForTable(game, ui.draft) };
  return { ...ui, screen: stage, trail: [], toast: ui.toast ?? newsFor(before.game, game, stage) };
}
/** What is told first when the turn comes back to the table; null where nothing is. */
function newsFor(before: Game, game: Game, stage: ScreenName): string | null {
  const comesBack = stage === 'table' && isMyTurn(game) && !isMyTurn(before) && before.seat === game.seat;
  return comesBack && game.since ? game.since : null;
}
function hasArrived(before: Game, stage: ScreenName): boolean {
  return stageOf(before) === stage;
}
function leaveLayers(ui: Ui): Ui {
  return { ...ui, layers: [], zoomed: false };
}
/** To the next person: their brief when they have not seen it, otherwise where the talks stand. */
function openCurtain(ui: Ui, game: Game): Ui {
  const stage = stageOf(game);
  const open = { ...leaveLayers(ui), ...placeLeft(ui, game.seat, stage) };
  return ui.briefed.includes(game.seat) ? open : { ...open, screen: 'brief', trail: [stage], briefed: [...ui.briefed, game.seat] };
}
function leaveGame(ui: Ui): Ui {
  return { ...leaveLayers(ui), screen: 'title', trail: [], looking: null, left: {} };
}
/** A game begins with the brief; one that is gone on with, at its table. */
function enterGame(ui: Ui, game: Game): Ui {
  const fresh = { ...leaveLayers(ui), cursors: {}, focus: {}, toast: null, briefed: [game.seat], draft: emptyFor(ui), looking: null, left: {} };
  if (isShared(game)) return { ...closeCurtain(fresh), briefed: game.mayUndo ? game.humans : [] };
  const stage = stageOf(game);
  const hasBegun = game.mayUndo || game.ending !== null;
  return hasBegun ? { ...fresh, screen: stage, trail: [] } : { ...fresh, screen: 'brief', trail: [stage] };
}
function emptyFor(ui: Ui): Ui['draft'] {
  return { ...ui.draft, items: {}, conditions: [], words: '', amends: null, to: [], purpose: 'propose' };
}

/** What the composer is for. Any other act leaves what is being written as it is. */
const WRITING: readonly Verb[] = ['propose', 'amend', 'sendNonPaper', 'draftText', 'sumUp'];

/** After an act was accepted: back from the composer or the text it came from, cursors at the first move. */
export function afterAct(ui: Ui, game: Game, verb: Verb): Ui {
  const isWritten = WRITING.includes(verb);
  if (ui.screen === 'curtain') return settleLeft(ui, game.seat, isWritten);
  const isWriting = isWritten && ui.screen === 'composer';
  const draft = isWriting ? emptyFor(ui) : ui.draft;
  const kept = { ...ui, draft, layers: [], toast: null, cursors: { ...ui.cursors, 'table.moves': 0, 'interval.moves': 0 } };
  return isWriting || ui.screen === 'texts' ? { ...goTo(kept, stageOf(game)), trail: [] } : kept;
}
