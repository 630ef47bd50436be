import { type App, type Doing, pushLayer, type Step, setCursor, toUi } from '../../app.ts';
import { inLine, keyOfItem, movesOf } from '../../moves.ts';
import type { Hint, Screen } from '../../pane.ts';
import { isDecidedHere } from '../../reading.ts';
import type { Game } from '../../world.ts';
import { GAME_HINTS, gameHeader } from '../game-header.ts';
import { columnsHidden } from './agenda.ts';
import { issueAtCursor, issueNote, PANES, placeTable, tableAdvice } from './model.ts';

function focus(app: App): number {
  return app.ui.focus.table ?? PANES.moves;
}
function choose(app: App, game: Game): Step | Doing | undefined {
  const { cursors } = app.ui;
  if (focus(app) === PANES.log) return { kind: 'go', screen: 'log' };
  if (focus(app) === PANES.moves) {
    const items = movesOf(game);
    return items[Math.min(cursors['table.moves'] ?? 0, items.length - 1)]?.does;
  }
  const issue = issueAtCursor(app, game);
  return issue ? toUi(pushLayer(app.ui, { kind: 'note', title: issue.name, lines: issueNote(game, issue), top: 0 })) : undefined;
}
/** With the agenda's cursor on an issue, `c` begins a text with it. */
function composeHere(app: App, game: Game): Doing | undefined {
  const issue = issueAtCursor(app, game);
  const isFree = Object.keys(app.ui.draft.items).length === 0;
  if (focus(app) !== PANES.agenda || !issue || !isFree || !isDecidedHere(game.view, issue)) return undefined;
  if (!game.legal.some((act) => act.verb === 'propose')) return undefined;
  return { kind: 'compose', purpose: 'propose', amends: null, items: { [issue.id]: issue.options[1]?.id ?? '' }, to: [] };
}

/** The columns of delegations that have no room, one by one. */
function scrollColumns(app: App, game: Game, by: 1 | -1): Step {
  const hidden = columnsHidden(game, app.world.size.width - 4);
  const at = Math.min(app.ui.cursors['table.columns'] ?? 0, hidden);
  return toUi(setCursor(app.ui, 'table.columns', Math.max(0, Math.min(hidden, at + by))));
}

function hints(app: App): readonly Hint[] {
  const { game } = app.world;
  if (!game) return [];
  const items = movesOf(game);
  const item = items[Math.min(app.ui.cursors['table.moves'] ?? 0, items.length - 1)];
  const enter = focus(app) === PANES.moves ? inLine(item?.label ?? '') : focus(app) === PANES.log ? 'whole log' : 'this issue';
  const others = items.filter((one) => one !== item && keyOfItem(one) !== '' && keyOfItem(one) !== (item ? keyOfItem(item) : ''));
  const keys = others
    .filter(
      (one, index) =>
        ['c', 's', 'v', '.', 't', 'b'].includes(keyOfItem(one)) && others.findIndex((same) => keyOfItem(same) === keyOfItem(one)) === index,
    )
    .slice(0, 3);
  return [
    { key: 'Enter', does: enter },
    ...keys.map((one) => ({ key: keyOfItem(one), does: inLine(one.label) })),
    ...GAME_HINTS,
    { key: 'Esc', does: 'menu' },
  ];
}

export const tableScreen: Screen = {
  name: 'table',
  header: gameHeader,
  place: placeTable,
  advice: tableAdvice,
  adviceLines: 2,
  hints,
  press(app, _key, command) {
    const { game } = app.world;
    if (!game) return undefined;
    if (command === 'choose') return choose(app, game);
    if (command === 'compose') return composeHere(app, game);
    if ((command === 'left' || command === 'right') && focus(app) === PANES.agenda) return scrollColumns(app, game, command === 'right' ? 1 : -1);
    return undefined;
  },
};
