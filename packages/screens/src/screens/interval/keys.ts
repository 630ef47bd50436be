import { inLine } from '../../moves.ts';
import type { Screen } from '../../pane.ts';
import { GAME_HINTS, gameHeader, turnAdvice } from '../game-header.ts';
import { intervalItems, placeInterval } from './model.ts';

export const intervalScreen: Screen = {
  name: 'interval',
  header: gameHeader,
  place: placeInterval,
  advice: (app) => [turnAdvice(app)],
  hints: (app) => {
    const item = app.world.game ? intervalItems(app.world.game)[app.ui.cursors['interval.moves'] ?? 0] : undefined;
    return [
      { key: 'Enter', does: inLine(item?.label ?? '') },
      { key: 'Space', does: 'say nothing, go on' },
      { key: 'i', does: 'numbers' },
      ...GAME_HINTS,
    ];
  },
  press(app, _key, command) {
    const { game } = app.world;
    if (!game) return undefined;
    if (command === 'toggle') return { kind: 'form', verb: 'pass', values: {} };
    const atMoves = (app.ui.focus.interval ?? 0) === 0;
    return command === 'choose' && atMoves ? intervalItems(game)[app.ui.cursors['interval.moves'] ?? 0]?.does : undefined;
  },
};
