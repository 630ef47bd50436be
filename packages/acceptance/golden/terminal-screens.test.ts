import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type App, draw, type Row, rowWidth, textOf } from '@parley/screens';
import { createTally, openStagedHouse } from '@parley/testkit';
import { appearanceFor, type Palette, paint } from '@parley/terminal';
import { afterAll, expect, test } from 'vitest';
import { everyScreen } from '../terminal/every-screen.ts';

// `npm run golden:update` draws the screens anew; a change is explained in the commit.
const isUpdate = process.env['PARLEY_GOLDEN_UPDATE'] === '1';
const FOLDER = new URL('./screens/', import.meta.url);
const SIZES = [
  { width: 80, height: 24 },
  { width: 120, height: 40 },
  { width: 200, height: 60 },
] as const;
const NO_WISHES = { colour: null, theme: null, ascii: null };
const TRUE_COLOUR = appearanceFor({ TERM: 'xterm-256color', COLORTERM: 'truecolor', LANG: 'C.UTF-8' }, { ...NO_WISHES, theme: 'okabe' }).palette.value;
const NO_COLOUR = appearanceFor({ TERM: 'xterm-256color', NO_COLOR: '1', LANG: 'C.UTF-8' }, NO_WISHES).palette.value;

const tally = createTally();
const house = openStagedHouse('history');
const states = everyScreen(house);
afterAll(() => {
  house.close();
  tally.print('golden screens');
});

test.each(Object.entries(states))('15: %s looks as it did, at three sizes, in true colour, without colour and in ASCII', (name, app) => {
  const file = new URL(`./${name}.txt`, FOLDER);
  const text = pageOf(name, app);
  if (isUpdate) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
});

/** Nothing is cut without a sign: a row is as wide as the screen, and what did not fit ends in `…`. */
function pageOf(name: string, app: App): string {
  const sizes = name === 'too-small' ? [app.world.size] : SIZES;
  const parts = sizes.map((size) => {
    const sized: App = { ...app, world: { ...app.world, size } };
    const rows = draw(sized);
    expect(rows).toHaveLength(size.height);
    expect(rows.every((row) => rowWidth(row) === size.width)).toBe(true);
    tally.add('frames', 3);
    return [
      `=== ${size.width} × ${size.height}`,
      ...rows.map((row) => textOf(row).trimEnd()),
      '--- true colour',
      ...attributes(rows, TRUE_COLOUR),
      '--- without colour',
      ...attributes(rows, NO_COLOUR),
      '--- in ASCII',
      ...draw(sized, { ascii: true }).map((row) => textOf(row).trimEnd()),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Per row that has any: its attributes in order, each with its cells: "3: 7;1×34 0×2 1×1" (0: as the terminal writes). Equal neighbours share a line. */
function attributes(rows: readonly Row[], palette: Palette): readonly string[] {
  const lines = rows.map((row) => {
    const painted = paint(row, palette).split('\u001b[');
    const runs = painted.map((part, index) => {
      const end = index === 0 ? -1 : part.indexOf('m');
      return { code: index === 0 ? '0' : part.slice(0, end), cells: [...part.slice(end + 1)].length };
    });
    const shown = runs.filter(({ cells }) => cells > 0);
    return shown.every(({ code }) => code === '0') ? '' : shown.map(({ code, cells }) => `${code}×${cells}`).join(' ');
  });
  const told: string[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (lines[to + 1] === lines[from]) to += 1;
    if (lines[from] !== '') told.push(`${from + 1}${to > from ? `-${to + 1}` : ''}: ${lines[from]}`);
    from = to + 1;
  }
  return told;
}
