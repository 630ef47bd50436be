/** Several people at one keyboard: between two of them a curtain, so that none sees the other's papers. It knows no key but Space and those that leave. */
import { toUi } from '../../app.ts';
import { awaitedAt, calledAt } from '../../hot-seat.ts';
import { run } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';

export const curtainScreen: Screen = {
  name: 'curtain',
  header: () => [' PARLEY'],
  place: () => [],
  backdrop: (app) => {
    const { game } = app.world;
    const seat = game ? awaitedAt(app.ui, game) : undefined;
    if (!game || seat === undefined) return [];
    const { full, short } = calledAt(game, seat);
    return ['', '', '', run(`   Pass the keyboard to ${full.toUpperCase()}.`, 'heading'), '', `   Press Space when only ${short} is looking.`];
  },
  hints: () => [
    { key: 'Space', does: 'go on' },
    { key: 'q', does: 'save and quit' },
  ],
  press(app, _key, command) {
    const seat = app.world.game ? awaitedAt(app.ui, app.world.game) : undefined;
    if (command === 'back') return { kind: 'wish', wish: { kind: 'quit', interrupted: false } };
    if (seat === undefined || command !== 'toggle') return toUi(app.ui);
    return { ui: { ...app.ui, looking: seat }, wishes: [{ kind: 'lookAs', seat }] };
  },
};
