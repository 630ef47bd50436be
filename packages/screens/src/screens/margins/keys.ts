import { type App, type Doing, type Step, say, toUi } from '../../app.ts';
import type { Screen } from '../../pane.ts';
import { GAME_HINTS, gameHeader, turnAdvice } from '../game-header.ts';
import { contactAtCursor, contactItems, placeMargins } from './model.ts';

function choose(app: App): Step | Doing | undefined {
  const { game } = app.world;
  const seat = game ? contactAtCursor(app, game) : undefined;
  if (!game || !seat) return undefined;
  const focus = app.ui.focus.margins ?? 0;
  if (focus === 0) return toUi({ ...app.ui, focus: { ...app.ui.focus, margins: 1 } });
  if (focus !== 1) return undefined;
  const item = contactItems(game, seat)[app.ui.cursors['margins.acts'] ?? 0];
  if (!item) return undefined;
  return item.why === null ? item.does : say(app.ui, `${item.label}: ${item.why}`);
}

export const marginsScreen: Screen = {
  name: 'margins',
  header: gameHeader,
  place: placeMargins,
  advice: (app) => [turnAdvice(app)],
  hints: (app) => [
    { key: 'Enter', does: (app.ui.focus.margins ?? 0) === 0 ? 'deal with it' : 'do it' },
    { key: '↑↓', does: 'move' },
    { key: 'Esc', does: 'back' },
    ...GAME_HINTS,
  ],
  press: (app, _key, command) => {
    if (command === 'choose' || command === 'toggle') return choose(app);
    const isInside = (app.ui.focus.margins ?? 0) === 1;
    if (isInside && (command === 'closeLayer' || command === 'left')) return toUi({ ...app.ui, focus: { ...app.ui.focus, margins: 0 } });
    return command === 'right' && !isInside ? toUi({ ...app.ui, focus: { ...app.ui.focus, margins: 1 } }) : undefined;
  },
};
