import { type App, type Casting, type Step, say, setCursor, toUi } from '../../app.ts';
import { spread } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { beginLine, cardOf, people, placeDelegations, seatAtCursor } from './model.ts';
import { recast, takeSeat, turnPlayer } from './state.ts';

function choose(app: App, casting: Casting): Step {
  const seat = seatAtCursor(app);
  const cursor = app.ui.cursors['delegations.seats'] ?? 0;
  if (seat) return toUi(setCursor({ ...app.ui, casting: takeSeat(app, casting, seat.id) }, 'delegations.seats', beginLine(app)));
  if (cursor !== beginLine(app)) return { ui: app.ui, wishes: [{ kind: 'newSeed' }] };
  if (people(casting).length === 0) return say(app.ui, 'Take a seat first: Enter on a delegation.');
  return { ui: app.ui, wishes: [{ kind: 'start', casting }] };
}

export const delegationsScreen: Screen = {
  name: 'delegations',
  header: (app) => [spread(` PARLEY ▸ ${cardOf(app)?.title ?? ''} ▸ Delegations`, '', app.world.size.width)],
  place: placeDelegations,
  hints: (app) => {
    const seat = seatAtCursor(app);
    const cursor = app.ui.cursors['delegations.seats'] ?? 0;
    const enter = seat ? 'take this seat' : cursor === beginLine(app) ? 'begin' : 'another seed';
    return [
      { key: 'Enter', does: enter },
      { key: '↑↓', does: 'move' },
      ...(seat
        ? [
            { key: 'Space', does: 'you/computer' },
            { key: '←→', does: 'which computer' },
          ]
        : []),
      { key: 'Esc', does: 'back' },
      { key: '?', does: 'help' },
    ];
  },
  press(app, _key, command) {
    const { casting } = app.ui;
    if (!casting) return undefined;
    const seat = seatAtCursor(app);
    if (command === 'choose') return choose(app, casting);
    if (!seat) return undefined;
    if (command === 'toggle') {
      const isYou = casting.players[seat.id] === 'you';
      return toUi({ ...app.ui, casting: recast(casting, seat.id, isYou ? (app.world.computers[0]?.id ?? 'computer') : 'you') });
    }
    if (command === 'left' || command === 'right')
      return toUi({ ...app.ui, casting: turnPlayer(app, casting, { seat: seat.id, by: command === 'right' ? 1 : -1 }) });
    return undefined;
  },
};
