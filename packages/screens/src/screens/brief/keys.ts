import { toUi } from '../../app.ts';
import { spread } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { seatName } from '../../wording/names.ts';
import { placeBrief } from './model.ts';

export const briefScreen: Screen = {
  name: 'brief',
  header: (app) => {
    const { game, size } = app.world;
    const who = game ? seatName(game.view.scenario, game.seat) : '';
    return [spread(` BRIEF ▸ ${who}`, 'CONFIDENTIAL ', size.width)];
  },
  place: (app, size) => placeBrief(app.world.game, size),
  hints: (app) => [
    { key: 'Enter', does: app.ui.trail.at(-1) === 'table' || app.ui.trail.length === 0 ? 'to the table' : 'back' },
    { key: '↑↓', does: 'read on' },
    { key: 'PgDn', does: 'half a page' },
    { key: '/', does: 'search' },
    { key: 'b', does: 'opens this again at any time' },
  ],
  press(app, _key, command) {
    const leaves = ['choose', 'toggle', 'back', 'closeLayer', 'brief'].includes(command ?? '');
    if (!leaves) return undefined;
    const previous = app.ui.trail.at(-1);
    return previous === undefined
      ? { kind: 'go', screen: 'table' }
      : toUi({ ...app.ui, screen: previous, trail: app.ui.trail.slice(0, -1), zoomed: false });
  },
};
