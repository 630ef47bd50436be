import { type App, pushLayer, type Step, say, toUi, withWish } from '../../app.ts';
import type { CommandId } from '../../commands.ts';
import { run } from '../../layout/row.ts';
import type { Screen } from '../../pane.ts';
import type { Replay } from '../../world.ts';
import { gameHeader } from '../game-header.ts';
import { atMoment, momentAfter, placeReplay, type Stride } from './model.ts';

const STRIDES: Readonly<Record<string, readonly [Stride, 1 | -1]>> = {
  l: ['event', 1],
  right: ['event', 1],
  h: ['event', -1],
  left: ['event', -1],
  L: ['round', 1],
  H: ['round', -1],
  ']': ['venue', 1],
  '[': ['venue', -1],
  end: ['end', 1],
  G: ['end', 1],
  home: ['end', -1],
  g: ['end', -1],
};

/** A new game from here: asked first, as it leaves the replay. */
function branch(app: App, replay: Replay): Step {
  const moment = replay.moments[replay.at];
  return toUi(
    pushLayer(app.ui, {
      kind: 'confirm',
      question: 'Begin a new game from this moment?',
      lines: ['It is saved as a game of its own, and goes its own way from here. The old save stays as it is.'],
      yes: 'Yes: play on from here',
      does: { kind: 'wish', wish: { kind: 'branch', save: replay.save, act: moment?.act ?? 0 } },
      onYes: false,
    }),
  );
}
/** The view of the next seat, where the rules allow it. */
function other(app: App, replay: Replay): Step {
  if (replay.others.length === 0) return say(app.ui, 'What the others saw and held back is open once the game is over.');
  const next = replay.others[(replay.others.indexOf(replay.game.seat) + 1) % replay.others.length] ?? replay.game.seat;
  return withWish(app.ui, { kind: 'replaySeat', seat: next });
}

function press(app: App, name: string, command: CommandId | undefined): Step | undefined {
  const { replay } = app.world;
  if (command === 'closeLayer' || command === 'back' || command === 'help' || command === 'palette' || command === 'zoom') return undefined;
  if (!replay) return undefined;
  const [stride, by] = STRIDES[name] ?? [];
  if (stride && by) return withWish(app.ui, { kind: 'replayTo', at: momentAfter(replay, stride, by) });
  if (command === 'choose' || command === 'toggle') return withWish(app.ui, { kind: 'replayTo', at: momentAfter(replay, 'event', 1) });
  if (name === 'b' || command === 'brief') return branch(app, replay);
  if (name === 'o' || command === 'soundOut') return other(app, replay);
  return undefined;
}

export const replayScreen: Screen = {
  name: 'replay',
  header: (app) => (app.world.replay ? gameHeader(atMoment(app)) : [' One moment …']),
  place: placeReplay,
  advice: (app) => [
    run(
      ` ${app.world.replay?.others.length ? 'The game is over: o shows what another delegation saw.' : 'Only what your delegation saw. Nothing can be changed here.'}`,
      'dim',
    ),
  ],
  hints: () => [
    { key: 'Enter', does: 'next' },
    { key: '←→', does: 'event' },
    { key: 'H L', does: 'round' },
    { key: '[ ]', does: 'table' },
    { key: 'g G', does: 'ends' },
    { key: 'b', does: 'branch' },
    { key: 'o', does: 'others' },
    { key: '?', does: 'help' },
  ],
  press: (app, key, command) => press(app, key.name, command),
};
