/** What each command does, whichever way it was given: key, palette, menu. */
import { VERBS, type Verb } from '@parley/rules';
import { carryOut, commandState, composePurpose, openComposer, startAct } from './acting.ts';
import { type App, goTo, type MenuItem, NO_LESSONS, pushLayer, type Step, say, toUi, type Ui, type Wish, withWish } from './app.ts';
import { type CommandId, commandOf, type InterfaceCommand } from './commands.ts';
import { enabledHere, gameShown } from './enabled-here.ts';
import { estimateAcceptance } from './estimate/acceptance.ts';
import { estimateLines } from './estimate/estimate-rows.ts';
import { explanation, type NamedOffer } from './explain.ts';
import { isShared } from './hot-seat.ts';
import { openWords } from './layers/text-field.ts';
import { currentLine, move, searchFrom } from './moving.ts';
import { textsShown, textsWaiting } from './reading.ts';
import { seatName } from './wording/names.ts';
import type { Game } from './world.ts';

/** Runs a command; one that cannot be used now says why. */
export function runCommand(app: App, id: CommandId): Step {
  const enabled = enabledHere(app, id);
  if ((VERBS as readonly string[]).includes(id))
    return enabled === true ? startAct(app, id as Verb) : say(app.ui, `${commandOf(id).title}: ${enabled}`);
  const command = id as InterfaceCommand; // the verbs are gone, the rest are interface commands
  if (enabled !== true) return say(app.ui, enabled);
  return move(app, command) ?? overlay(app, command) ?? program(app, command) ?? lookAt(app, command) ?? toUi(app.ui);
}

/** Commands that open something over the screen, or search in it. */
function overlay(app: App, command: InterfaceCommand): Step | undefined {
  switch (command) {
    case 'help':
      return toUi(pushLayer(app.ui, { kind: 'help', typed: '', cursor: 0 }));
    case 'palette':
      return toUi(pushLayer(app.ui, { kind: 'palette', typed: '', cursor: 0 }));
    case 'search':
      return toUi(pushLayer(app.ui, { kind: 'search', typed: '' }));
    case 'nextMatch':
      return searchFrom(app, { forward: true, here: false });
    case 'previousMatch':
      return searchFrom(app, { forward: false, here: false });
    case 'copy':
      return withWish(app.ui, { kind: 'copy', text: currentLine(app) });
    case 'explain':
      return explain(app);
    case 'estimate':
      return estimate(app);
    default:
      return undefined;
  }
}
function explain(app: App): Step {
  const game = gameShown(app);
  if (!game) return say(app.ui, 'There are no numbers yet.');
  return toUi(pushLayer(app.ui, { kind: 'note', title: 'Where the numbers come from', lines: explanation(game, lookedAt(app, game)), top: 0 }));
}

/** The draft in the composer, the text under the cursor among the texts; undefined elsewhere. */
function lookedAt(app: App, game: Game): NamedOffer | undefined {
  const { draft, screen, cursors } = app.ui;
  if (screen === 'composer' && Object.keys(draft.items).length > 0) return { name: 'your draft', offer: draft };
  const text = screen === 'texts' ? textsShown(game.view)[cursors['texts.list'] ?? 0] : undefined;
  return text && { name: text.id, offer: text };
}
/** Of what one looks at, else of the draft that is kept, else of the latest text that is open. */
function estimate(app: App): Step {
  const game = gameShown(app);
  if (!game) return say(app.ui, 'There is no game yet.');
  const { draft, screen } = app.ui;
  // A draft is of now, and no part of a moment played back.
  const kept = screen !== 'replay' && Object.keys(draft.items).length > 0 ? { name: 'your draft', offer: draft } : undefined;
  const latest = textsShown(game.view)[0];
  const looked = lookedAt(app, game) ?? kept ?? (latest && { name: latest.id, offer: latest });
  if (!looked) return say(app.ui, 'There is neither a draft nor a text to estimate.');
  const lines = estimateLines(game.view, estimateAcceptance(game.view, looked.offer));
  return toUi(pushLayer(app.ui, { kind: 'note', title: `Who would accept ${looked.name}?`, lines, top: 0 }));
}

/** Commands that only ask something of the terminal. */
const WISHES: Readonly<Partial<Record<InterfaceCommand, Wish>>> = {
  redraw: { kind: 'redraw' },
  suspend: { kind: 'suspend' },
  screenshot: { kind: 'screenshot' },
  record: { kind: 'record' },
  save: { kind: 'saved' },
  takeBack: { kind: 'takeBack' },
  quit: { kind: 'quit', interrupted: false },
};
/** Commands about the program and the game as a whole. */
function program(app: App, command: InterfaceCommand): Step | undefined {
  const wish = WISHES[command];
  if (wish) return withWish(app.ui, wish);
  switch (command) {
    case 'editor':
      return openEditor(app.ui);
    case 'saves':
      return { ui: goTo(app.ui, 'saves'), wishes: [{ kind: 'listSaves' }] };
    case 'closeLayer':
      return app.ui.zoomed ? toUi({ ...app.ui, zoomed: false }) : back(app, false);
    case 'back':
      return app.ui.zoomed ? toUi({ ...app.ui, zoomed: false }) : back(app, true);
    case 'lessons':
      return lessons(app.ui);
    case 'hint':
      return app.world.game ? withWish(app.ui, { kind: 'hint' }) : say(app.ui, 'There is no game yet.');
    case 'undo':
    case 'handOver':
    case 'abandon':
    case 'restart':
      return ask(app, command);
    default:
      return undefined;
  }
}
function openEditor(ui: Ui): Step {
  const text = openWords(ui);
  if (text === undefined) return say(ui, 'There are no words to write here. Open a draft or a message first.');
  return withWish(ui, { kind: 'edit', text });
}
/** The line that explains an act until it was done once: on or off, and remembered. */
function lessons(ui: Ui): Step {
  const taught = ui.taught.includes(NO_LESSONS) ? ui.taught.filter((word) => word !== NO_LESSONS) : [...ui.taught, NO_LESSONS];
  const toast = taught.includes(NO_LESSONS) ? 'New acts are not explained any more.' : 'New acts are explained until you have done them once.';
  return { ui: { ...ui, taught, toast }, wishes: [{ kind: 'learned' }] };
}
/** Of several people only one is left who has not handed over: it is that one's round. */
function takenBack(game: Game): string {
  const whose = game.standIn === null ? seatName(game.view.scenario, game.seat) : 'whoever still plays here';
  return `It is the round of ${whose} that is taken back, and what all others did since.`;
}
/** Taking a round back is asked for too: it takes back what the others did since. */
function ask(app: App, command: 'undo' | 'handOver' | 'abandon' | 'restart'): Step {
  const { game } = app.world;
  if (!game) return say(app.ui, 'There is no game yet.');
  const { title, confirm, help } = commandOf(command);
  return toUi(
    pushLayer(app.ui, {
      kind: 'confirm',
      question: confirm ?? `${title}? ${help}`,
      lines: command === 'undo' && isShared(game) ? [takenBack(game)] : [],
      yes: `Yes: ${title.toLowerCase()}`,
      does: { kind: 'wish', wish: { kind: command } },
      onYes: false,
    }),
  );
}
/** One screen back. Where there is none, Esc and `q` open the menu of the game; at the title `q` quits. */
function back(app: App, mayQuit: boolean): Step {
  const { ui } = app;
  const previous = ui.trail.at(-1);
  if (previous !== undefined) return toUi({ ...ui, screen: previous, trail: ui.trail.slice(0, -1), zoomed: false });
  if (ui.screen === 'title') return mayQuit ? withWish(ui, { kind: 'quit', interrupted: false }) : toUi(ui);
  return gameMenu(app);
}
/** Save, undo, restart, abandon, quit: what is not about the talks but about the game. */
export function gameMenu(app: App): Step {
  const { game } = app.world;
  const seat = game?.standIn ? 'takeBack' : 'handOver';
  const ids = ['closeLayer', 'undo', seat, 'brief', 'log', 'help', 'hint', 'save', 'saves', 'restart', 'abandon', 'quit'] as const;
  const items = ids.map((id) => {
    const command = commandOf(id);
    const enabled = game ? command.enabled(commandState(game)) : true;
    const label = id === 'closeLayer' ? 'Back to the game' : command.title;
    return {
      label,
      note: id === 'closeLayer' ? 'Closes this menu.' : command.help,
      why: enabled === true ? null : enabled,
      does: id === 'closeLayer' ? ({ kind: 'go', screen: app.ui.screen } as const) : ({ kind: 'command', id } as const),
    };
  });
  const title: MenuItem = {
    label: 'To the title',
    note: 'The game is saved; go on with it from the title whenever you like.',
    why: null,
    does: { kind: 'wish', wish: { kind: 'title' } },
  };
  return toUi(pushLayer(app.ui, { kind: 'menu', title: 'The game', items: [...items.slice(0, -1), title, ...items.slice(-1)], cursor: 0 }));
}

/** Commands that go to another screen. */
function lookAt(app: App, command: InterfaceCommand): Step | undefined {
  const { game } = app.world;
  if (!game) return say(app.ui, 'There is no game yet.');
  switch (command) {
    case 'brief':
    case 'log':
    case 'margins':
      return toUi(goTo(app.ui, command));
    case 'who':
      return toUi(goTo(app.ui, 'margins'));
    case 'viewText':
      return carryOut(app, { kind: 'read', text: textsWaiting(game.view).at(-1)?.id ?? '' }, runCommand);
    case 'agenda':
      return toUi(goTo(app.ui, 'table'));
    case 'compose':
      return openComposer(app, game, { purpose: composePurpose(game) });
    default:
      return undefined;
  }
}
