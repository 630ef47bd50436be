import { type App, goTo, say, setCursor, toUi } from '../../app.ts';
import { spread } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { chosenItem, logo, placeTitle, titleDoing } from './model.ts';
import { castingFor } from './state.ts';

/** On to the delegations of the chosen scenario, or back into a saved game. */
function choose(app: App): ReturnType<Screen['press']> {
  const item = chosenItem(app);
  if (!item) return toUi(app.ui);
  if (item.kind !== 'scenario') return titleDoing(item);
  if (item.card.problem !== null) return say(app.ui, 'This scenario cannot be played as it is; the right side says why.');
  const same = app.ui.casting?.scenario === item.card.id;
  const casting = same && app.ui.casting ? app.ui.casting : castingFor(item.card, app.world.computers);
  const own = Math.max(
    0,
    item.card.seats.findIndex((seat) => casting.players[seat.id] === 'you'),
  );
  const step = setCursor(goTo({ ...app.ui, casting }, 'delegations'), 'delegations.seats', own);
  return casting.seed === '' ? { ui: step, wishes: [{ kind: 'newSeed' }] } : toUi(step);
}

export const titleScreen: Screen = {
  name: 'title',
  header: (app) => [spread(` PARLEY ${app.world.version}`, 'sit at the table, bargain, learn ', app.world.size.width)],
  place: (app, size) => placeTitle(app, size),
  backdrop: (app, size) => (size.height >= 16 ? ['', ...logo(app.world.size.width)].slice(0, 6) : []),
  hints: (app) => {
    const item = app.world.scenarios === null ? undefined : chosenItem(app);
    const enter = item?.kind === 'save' ? 'go on with this game' : item?.kind === 'quit' ? 'quit' : item ? 'play this' : '';
    return [
      { key: 'Enter', does: enter },
      { key: '↑↓', does: 'move' },
      { key: '?', does: 'help' },
      { key: 'q', does: 'quit' },
    ];
  },
  press: (app, _key, command) => (command === 'choose' || command === 'toggle' ? choose(app) : undefined),
};
