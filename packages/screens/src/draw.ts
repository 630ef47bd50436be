/** The whole screen as rows: header, panes, what lies over them, what there is to say, the keys that mean something now. */
import { type App, topLayer } from './app.ts';
import { layerRule } from './layers/index.ts';
import { asciiRow } from './layout/ascii.ts';
import { type Block, box, centred, fill } from './layout/block.ts';
import { fitRow, type Row, type RowLike, restyle, rowWidth, run } from './layout/row.ts';
import { bodySize } from './moving.ts';
import { isTooSmall, SMALLEST } from './navigation.ts';
import { drawBody, type Hint } from './pane.ts';
import { turnSentence } from './reading.ts';
import { screenOf } from './screens/index.ts';

export interface DrawOptions {
  readonly ascii: boolean;
}

/** The screen in exactly `app.world.size` cells. */
export function draw(app: App, options: DrawOptions = { ascii: false }): Block {
  const rows = isTooSmall(app) ? smallCard(app) : drawScreen(app);
  return options.ascii ? rows.map(asciiRow) : rows;
}

function drawScreen(app: App): Block {
  const { size } = app.world;
  const screen = screenOf(app.ui.screen);
  const layer = topLayer(app.ui);
  const room = bodySize(app, screen);
  const body = drawBody(app, screen, room);
  const rule = layer ? layerRule(layer.kind) : undefined;
  const covered =
    layer && rule
      ? centred(
          body.map((row) => restyle(row, 'dim')),
          rule.draw(app, layer, room),
        )
      : body;
  const hints = layer && rule ? rule.hints(app, layer) : screen.hints(app);
  const header = fill(screen.header(app), { width: size.width, height: screen.header(app).length });
  return [...header, ...covered, status(app, screen.advice?.(app) ?? ''), footer(hints, size.width)];
}

/** What has just been said; otherwise what the screen advises. */
function status(app: App, advice: RowLike): Row {
  const { toast } = app.ui;
  const { busy } = app.world;
  const line: RowLike = toast !== null ? run(` ${toast}`, 'warning') : busy !== null ? run(` ${busy}`, 'note') : advice;
  return fitRow(line, app.world.size.width);
}

/** As many hints as fit, at most eight; the last to go is what Enter does. */
export function footer(hints: readonly Hint[], width: number): Row {
  const shown = hints.filter((hint) => hint.does !== '').slice(0, 8);
  for (let count = shown.length; count > 0; count -= 1) {
    const row = shown.slice(0, count).flatMap((hint, index) => [run(index === 0 ? ' ' : '  '), run(hint.key, 'key'), run(` ${hint.does}`)]);
    if (rowWidth(row) <= width) return fitRow(row, width);
  }
  return fitRow('', width);
}

/** What is shown on a terminal too small for a table. Nothing is lost meanwhile. */
function smallCard(app: App): Block {
  const { size, game } = app.world;
  const lines = [
    `Parley needs ${SMALLEST.width} x ${SMALLEST.height}. Now ${size.width} x ${size.height}.`,
    'Make the window larger to go on.',
    ...(game ? ['Your seat and your draft are safe.', turnSentence(game)] : []),
    'q saves and quits.',
  ];
  const width = Math.min(size.width, 46);
  const card = box(lines, { width, height: Math.min(size.height, lines.length + 2) }, { title: 'Too small', focused: true });
  return fill(centred(fill([], size), card), size);
}
