import { type App, type Casting, pushLayer, type Step, say, setCursor, toUi } from '../../app.ts';
import { PEOPLE_MAX, peopleIn } from '../../hot-seat.ts';
import { spread } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { beginLine, cardOf, LEVEL_WORDS, levelLine, placeDelegations, seatAtCursor } from './model.ts';
import { recast, takeSeat, turnPlayer } from './state.ts';

function choose(app: App, casting: Casting): Step {
  const seat = seatAtCursor(app);
  const cursor = app.ui.cursors['delegations.seats'] ?? 0;
  if (seat) return toUi(setCursor({ ...app.ui, casting: takeSeat(app, casting, seat.id) }, 'delegations.seats', beginLine(app)));
  if (cursor === levelLine(app)) return turnLevel(app, casting, 1);
  if (cursor !== beginLine(app)) return { ui: app.ui, wishes: [{ kind: 'newSeed' }] };
  if (peopleIn(casting).length === 0) return say(app.ui, 'Take a seat first: Enter on a delegation.');
  return { ui: app.ui, wishes: [{ kind: 'start', casting }] };
}

/** The next or previous level of the computers. */
function turnLevel(app: App, casting: Casting, by: 1 | -1): Step {
  const levels = LEVEL_WORDS.map(([level]) => level);
  const at = levels.indexOf(casting.level);
  return toUi({ ...app.ui, casting: { ...casting, level: levels[(at + by + levels.length) % levels.length] ?? casting.level } });
}
/** A person in the seat under the cursor, or a computer again. */
function toggleSeat(app: App, casting: Casting, seat: string): Step {
  const isYou = casting.players[seat] === 'you';
  if (!isYou && peopleIn(casting).length >= PEOPLE_MAX) return say(app.ui, `No more than ${PEOPLE_MAX} people can share a keyboard.`);
  return toUi({ ...app.ui, casting: recast(casting, seat, isYou ? (app.world.computers[0]?.id ?? 'computer') : 'you') });
}

export const delegationsScreen: Screen = {
  name: 'delegations',
  header: (app) => [spread(` PARLEY ▸ ${cardOf(app)?.title ?? ''} ▸ Delegations`, '', app.world.size.width)],
  place: placeDelegations,
  hints: (app) => {
    const seat = seatAtCursor(app);
    const cursor = app.ui.cursors['delegations.seats'] ?? 0;
    const enter = seat ? 'take this seat' : cursor === beginLine(app) ? 'begin' : cursor === levelLine(app) ? 'another level' : 'another seed';
    return [
      { key: 'Enter', does: enter },
      { key: '↑↓', does: 'move' },
      ...(seat
        ? [
            ...(app.ui.casting?.players[seat.id] === 'you' ? [{ key: 'n', does: 'name' }] : []),
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
    const isLevel = (app.ui.cursors['delegations.seats'] ?? 0) === levelLine(app);
    if (isLevel && (command === 'left' || command === 'right')) return turnLevel(app, casting, command === 'right' ? 1 : -1);
    if (!seat) return undefined;
    if (command === 'nextMatch' && casting.players[seat.id] === 'you')
      return toUi(pushLayer(app.ui, { kind: 'name', seat: seat.id, typed: casting.names?.[seat.id] ?? '' }));
    if (command === 'toggle') return toggleSeat(app, casting, seat.id);
    if (command === 'left' || command === 'right')
      return toUi({ ...app.ui, casting: turnPlayer(app, casting, { seat: seat.id, by: command === 'right' ? 1 : -1 }) });
    return undefined;
  },
};
