import { run } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import { GAME_HINTS, gameHeader } from '../game-header.ts';
import { logRows } from './model.ts';

export const logScreen: Screen = {
  name: 'log',
  header: gameHeader,
  place: (app, size) => [
    {
      x: 0,
      y: 0,
      ...size,
      pane: {
        id: 'log.text',
        title: 'What happened',
        kind: 'tail',
        foot: '* yours ~ private',
        rows: (width) => (app.world.game ? logRows(app.world.game, width) : []),
      },
    },
  ],
  advice: () => [run(' Only what your delegation could see or hear.', 'dim')],
  hints: () => [
    { key: 'Enter', does: 'back' },
    { key: '↑↓', does: 'scroll' },
    { key: 'g G', does: 'first, last' },
    { key: '/', does: 'search' },
    ...GAME_HINTS.slice(1),
  ],
  press: (_app, _key, command) => (command === 'choose' || command === 'log' ? { kind: 'command', id: 'back' } : undefined),
};
