import { type App, type Doing, pushLayer, type Step, say, toUi } from '../../app.ts';
import { inLine, keyOf, keyOfItem } from '../../moves.ts';
import type { Screen } from '../../pane.ts';
import { GAME_HINTS, gameHeader, turnAdvice } from '../game-header.ts';
import { placeTexts, textAtCursor, textItems } from './model.ts';

function menu(app: App): Step | Doing | undefined {
  const { game } = app.world;
  const text = game ? textAtCursor(app, game) : undefined;
  if (!game || !text) return { kind: 'command', id: 'back' };
  return toUi(pushLayer(app.ui, { kind: 'menu', title: `What do you do with ${text.id}?`, items: textItems(game, text), cursor: 0 }));
}

export const textsScreen: Screen = {
  name: 'texts',
  header: gameHeader,
  place: placeTexts,
  advice: (app) => [turnAdvice(app)],
  hints: (app) => {
    const { game } = app.world;
    const text = game ? textAtCursor(app, game) : undefined;
    const possible = game && text ? textItems(game, text).filter((item) => item.why === null) : [];
    const keys = possible.slice(0, 3).map((item) => ({ key: keyOfItem(item) || keyOf('amend'), does: inLine(item.label) }));
    return [{ key: 'Enter', does: text ? 'answer it' : 'back' }, { key: 'Tab', does: 'pane' }, ...keys, { key: 'Esc', does: 'back' }, ...GAME_HINTS];
  },
  press(app, _key, command) {
    const { game } = app.world;
    if (command === 'choose') return menu(app);
    const text = game ? textAtCursor(app, game) : undefined;
    if (!game || !text) return undefined;
    // A verb's key means the text under the cursor and no other.
    const item = textItems(game, text).find(
      ({ does }) => (does.kind === 'form' && does.verb === command) || (does.kind === 'compose' && command === 'amend'),
    );
    if (!item) return undefined;
    return item.why === null ? item.does : say(app.ui, `${item.label}: ${item.why}`);
  },
};
