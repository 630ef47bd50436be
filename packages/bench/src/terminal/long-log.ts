/** What a key costs when the transcript is long: the same table and the same screen of the log, with a hundred lines and with ten thousand. */

import { openSession } from '@parley/engine';
import { legalActs, viewFor } from '@parley/rules';
import { type App, draw, FIRST_UI, type Game, type LogLine, press, stageOf } from '@parley/screens';
import { shippedSetup } from '@parley/testkit';
import { percentile } from './judge.ts';

const KEY_COUNT = 300;
const SEAT = 'RU';

/** Milliseconds a key, at the median: reducer and rows, all that Parley does itself. */
export function keyCost(lineCount: number): number {
  const app = appWith(lineCount);
  return Math.max(...(['table', 'log'] as const).map((screen) => costOn({ ...app, ui: { ...app.ui, screen } })));
}

function costOn(start: App): number {
  const times: number[] = [];
  let app = start;
  for (let key = 0; key < KEY_COUNT; key += 1) {
    const begun = performance.now();
    app = { ...app, ui: press(app, { name: key % 2 === 0 ? 'up' : 'down', text: '' }).ui };
    draw(app);
    if (key > KEY_COUNT / 3) times.push(performance.now() - begun);
  }
  return percentile(times, 0.5);
}

function appWith(lineCount: number): App {
  const { table } = openSession(shippedSetup('january-2022'), '7');
  const log: readonly LogLine[] = Array.from({ length: lineCount }, (_, line) => ({
    text: `Line ${line} of a long week, of a usual length.`,
    kind: 'act',
  }));
  const view = viewFor(table, SEAT);
  const game: Game = {
    id: 'long',
    seat: SEAT,
    standIn: null,
    humans: [SEAT],
    view,
    legal: legalActs(table, SEAT),
    mayAct: [SEAT],
    mayUndo: false,
    log,
    newFrom: lineCount,
    ending: null,
  };
  const size = { width: 120, height: 40 };
  const world = { version: '', size, scenarios: null, computers: [], saves: [], game, busy: null };
  return { world, ui: { ...FIRST_UI, screen: stageOf(game) } };
}
