import { type App, goTo, type Step, say, withWish } from '../../app.ts';
import { run, spread } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { placeSaves, saveAtCursor } from './model.ts';

/** A running game is gone on with; a finished one is played back. */
function choose(app: App): Step {
  const save = saveAtCursor(app);
  if (!save) return say(app.ui, 'There is no saved game yet.');
  return save.finished ? replay(app) : withWish(app.ui, { kind: 'resume', save: save.id });
}
function replay(app: App): Step {
  const save = saveAtCursor(app);
  if (!save) return say(app.ui, 'There is no saved game yet.');
  return { ui: goTo(app.ui, 'replay'), wishes: [{ kind: 'openReplay', save: save.id }] };
}

export const savesScreen: Screen = {
  name: 'saves',
  header: (app) => [spread(' SAVED GAMES AND REPLAYS', `PARLEY ${app.world.version} `, app.world.size.width)],
  place: placeSaves,
  advice: () => [run(' A replay shows what your delegation saw at each moment, and nothing else.', 'dim')],
  hints: (app) => [
    { key: 'Enter', does: saveAtCursor(app)?.finished ? 'play it back' : 'go on with it' },
    { key: 'r', does: 'play it back' },
    { key: '↑↓', does: 'move' },
    { key: '/', does: 'search' },
    { key: 'Esc', does: 'back' },
    { key: '?', does: 'help' },
  ],
  press(app, key, command) {
    if (command === 'choose' || command === 'toggle') return choose(app);
    return key.name === 'r' || command === 'reserve' ? replay(app) : undefined;
  },
};
