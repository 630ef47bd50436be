import type { App } from '../../app.ts';
import { run } from '../../layout/row.ts';
import { fitting } from '../../layout/words.ts';
import { inLine } from '../../moves.ts';
import type { Screen } from '../../pane.ts';
import { gameHeader } from '../game-header.ts';
import { endingItems, placeEnding } from './model.ts';

const APART = 'The parts are shown apart: no single number says how a week went.';

/** A recording has nobody at the keys. */
function hasReader({ world }: App): boolean {
  return (world.game?.humans.length ?? 0) > 0;
}

export const endingScreen: Screen = {
  name: 'ending',
  header: gameHeader,
  place: placeEnding,
  advice: (app) =>
    !hasReader(app)
      ? []
      : [run(` ${fitting(app.world.size.width - 2, `${APART} Tab goes round the panes.`, APART, 'The parts are shown apart.')}`, 'dim')],
  hints: (app) => {
    if (!hasReader(app)) return [];
    const item = app.world.game ? endingItems(app.world.game)[app.ui.cursors['ending.moves'] ?? 0] : undefined;
    return [
      { key: 'Enter', does: inLine(item?.label ?? '') },
      { key: '↑↓', does: 'move' },
      { key: 'Tab', does: 'pane' },
      { key: 'm', does: 'log' },
      { key: 'i', does: 'numbers' },
      { key: 'z', does: 'enlarge' },
      { key: '?', does: 'help' },
    ];
  },
  press(app, _key, command) {
    const { game } = app.world;
    const atMoves = (app.ui.focus.ending ?? 0) === 0;
    return game && command === 'choose' && atMoves ? endingItems(game)[app.ui.cursors['ending.moves'] ?? 0]?.does : undefined;
  },
};
