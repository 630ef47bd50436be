import { inLine } from '../../moves.ts';
import type { Screen } from '../../pane.ts';
import { GAME_HINTS, gameHeader, turnAdvice } from '../game-header.ts';
import { placeSilence, silenceItems } from './model.ts';

export const silenceScreen: Screen = {
  name: 'silence',
  header: gameHeader,
  place: placeSilence,
  advice: (app) => [turnAdvice(app)],
  hints: (app) => {
    const items = app.world.game ? silenceItems(app.world.game) : [];
    const item = items[app.ui.cursors['silence.moves'] ?? 0];
    return [
      { key: 'Enter', does: inLine(item?.label ?? '') },
      { key: 'Space', does: 'keep silent' },
      { key: 'B', does: 'break silence' },
      { key: 'i', does: 'numbers' },
      ...GAME_HINTS,
    ];
  },
  press(app, _key, command) {
    const { game } = app.world;
    if (!game) return undefined;
    if (command === 'toggle') return { kind: 'form', verb: 'keepSilence', values: {} };
    const atMoves = (app.ui.focus.silence ?? 0) === 0;
    return command === 'choose' && atMoves ? silenceItems(game)[app.ui.cursors['silence.moves'] ?? 0]?.does : undefined;
  },
};
