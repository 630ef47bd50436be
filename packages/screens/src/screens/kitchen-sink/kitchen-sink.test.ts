import { expect, test } from 'vitest';
import { type App, FIRST_UI } from '../../app.ts';
import { draw } from '../../draw.ts';
import { rowWidth, textOf } from '../../layout/row.ts';
import { press } from '../../navigation.ts';
import { sinkGame } from './fixture.ts';
import { SINK_LAYERS, sinkLines } from './model.ts';

const sizes = [
  { width: 60, height: 18 },
  { width: 80, height: 24 },
  { width: 120, height: 40 },
  { width: 200, height: 60 },
];
function sink(size = { width: 80, height: 24 }): App {
  const world = { version: 'test', size, scenarios: null, computers: [], saves: [], game: sinkGame(), busy: null };
  return { world, ui: { ...FIRST_UI, screen: 'kitchenSink' } };
}
const key = (app: App, name: string): App => ({ ...app, ui: press(app, { name, text: name.length === 1 ? name : '' }).ui });

test.each(sizes)('everything that may lie over a screen is opened and drawn whole, at $width × $height', (size) => {
  let app = sink(size);
  for (const { name, layer, toast } of SINK_LAYERS) {
    const open = key(app, 'enter');
    expect(open.ui.layers.at(-1) ?? null, name).toEqual(layer);
    expect(open.ui.toast, name).toBe(toast ?? null);
    for (const options of [{ ascii: false }, { ascii: true }]) {
      const rows = draw(open, options);
      expect(rows).toHaveLength(size.height);
      for (const row of rows) expect(rowWidth(row), `${name}: ${textOf(row)}`).toBe(size.width);
    }
    app = key({ ...app, ui: { ...app.ui, toast: null } }, 'down');
  }
});
test('each of the six panes can have the focus and take the whole screen', () => {
  let app = sink();
  for (let pane = 1; pane <= 6; pane += 1) {
    expect(draw(app).map(textOf).join('\n')).toMatch(new RegExp(`▸ ${pane} `));
    expect(draw(key(app, 'z')).map(textOf).join('\n')).toContain(`▸ ${pane} `);
    app = key(app, 'tab');
  }
});
test('the lines hold no control character and name every style', () => {
  const lines = sinkLines(78).join('\n');
  expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  for (const words of ['chosenDim', 'borderFocused', 'Україна', '日本語', 'שלום', 'Letters']) expect(lines).toContain(words);
});
test('Esc and q leave the page, and nothing on it acts on a game', () => {
  expect(press(sink(), { name: 'q', text: 'q' }).wishes).toEqual([{ kind: 'quit', interrupted: false }]);
});
