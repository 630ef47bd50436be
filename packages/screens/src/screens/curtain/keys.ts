import { withWish } from '../../app.ts';
import { run } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { listOf, seatName } from '../../wording/names.ts';
import { seatBehind } from './model.ts';

export const curtainScreen: Screen = {
  name: 'curtain',
  header: () => [' PARLEY'],
  place: () => [],
  backdrop: (app) => {
    const { game } = app.world;
    const seat = game ? seatBehind(game) : undefined;
    const name = game && seat ? seatName(game.view.scenario, seat) : listOf([]);
    return ['', '', '', run(`   Pass the keyboard to ${name.toUpperCase()}.`, 'heading'), '', `   Press Space when only ${name} is looking.`];
  },
  hints: () => [{ key: 'Space', does: 'go on' }],
  press(app, _key, command) {
    const seat = app.world.game ? seatBehind(app.world.game) : undefined;
    return seat !== undefined && (command === 'toggle' || command === 'choose') ? withWish(app.ui, { kind: 'lookAs', seat }) : undefined;
  },
};
