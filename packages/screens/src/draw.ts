/** The whole screen as rows: header, panes, what lies over them, what there is to say, the keys that mean something now. */
import { type App, topLayer } from './app.ts';
import { isCovered } from './hot-seat.ts';
import { layerRule } from './layers/index.ts';
import { asciiRow } from './layout/ascii.ts';
import { type Block, box, centred, fill } from './layout/block.ts';
import { fitRow, type Row, restyle, rowWidth, run } from './layout/row.ts';
import { paragraph, wrap } from './layout/words.ts';
import { adviceLinesOf, bodySize } from './moving.ts';
import { isTooSmall, SMALLEST } from './navigation.ts';
import { ownLabel, withOwnKeys } from './own-keys.ts';
import { drawBody, type Hint, headerOf, type Screen } from './pane.ts';
import { textsWaiting, turnSentence } from './reading.ts';
import { screenOf } from './screens/index.ts';
import { counted } from './wording/names.ts';

/** `ascii`: nothing but ASCII, for terminals that cannot be trusted with more. */
export interface DrawOptions {
  readonly ascii: boolean;
}

/** The screen in exactly `app.world.size` cells. */
export function draw(app: App, options: DrawOptions = { ascii: false }): Block {
  const rows = isTooSmall(app) ? smallCard(app) : isCovered(app) ? coverCard(app) : drawScreen(app);
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
  const { ownKeys } = app.world;
  const own = hints.map((hint) => ({ ...hint, key: ownLabel(hint.key, ownKeys) })).filter(({ key }) => key !== '');
  const top = headerOf(app, screen);
  const header = fill(top, { width: size.width, height: top.length });
  const below = status(app, screen);
  // What has just been said may need more lines than the screen keeps for it: it rises over the body then.
  const shown = covered.slice(0, room.height - (below.length - adviceLinesOf(screen)));
  return [...header, ...withOwnKeys(shown, ownKeys), ...withOwnKeys(below, ownKeys), footer(own, size.width)];
}

const SAID_LINES_MAX = 4;

/** What has just been said before what the screen advises. */
function status(app: App, screen: Screen): Block {
  const { width } = app.world.size;
  const { toast } = app.ui;
  const { busy } = app.world;
  const text = toast ?? busy;
  const said = text === null ? [] : paragraph(text, width - 2, toast === null ? 'note' : 'warning').map((row) => [run(' '), ...row]);
  const height = Math.max(adviceLinesOf(screen), Math.min(said.length, SAID_LINES_MAX));
  return fill([...said, ...(screen.advice?.(app) ?? [])], { width, height });
}

/** As many hints as fit, at most eight; the last to go is what Enter does. */
export function footer(hints: readonly Hint[], width: number): Row {
  const named = hints.filter((hint, index) => hint.does !== '' && hints.findIndex(({ key }) => key === hint.key) === index);
  // Help is what a beginner needs: it goes last of all but what Enter does.
  const help = named.filter((hint) => hint.key === '?');
  const others = named.filter((hint) => hint.key !== '?');
  const shown = [...others.slice(0, 1), ...help, ...others.slice(1)].slice(0, 8);
  for (let count = shown.length; count > 0; count -= 1) {
    const row = shown.slice(0, count).flatMap((hint, index) => [run(index === 0 ? ' ' : '  '), run(hint.key, 'key'), run(` ${hint.does}`)]);
    if (rowWidth(row) <= width) return fitRow(row, width);
  }
  return fitRow('', width);
}

/** What is shown after a minute without a key: somebody may have left the keyboard. */
function coverCard(app: App): Block {
  const { size } = app.world;
  const lines = ['Hidden, as no key was pressed for a minute.', 'Space shows it again.'];
  const card = box(lines, { width: 50, height: lines.length + 2 }, { title: 'For your eyes only', focused: true });
  return [
    ...fill(centred(fill([], size), card), { ...size, height: size.height - 1 }),
    footer([{ key: 'Space', does: 'show it again' }], size.width),
  ];
}

/** What is shown on a terminal too small for a table. Nothing is lost meanwhile. */
function smallCard(app: App): Block {
  const { size, game } = app.world;
  const lines = [
    `Parley needs ${SMALLEST.width} x ${SMALLEST.height}. Now ${size.width} x ${size.height}.`,
    'Make the window larger to go on.',
    ...(game ? ['Your seat and your draft are safe; the game goes on.', turnSentence(game, { short: true })] : []),
    ...(game && textsWaiting(game.view).length > 0 ? [`${counted(textsWaiting(game.view).length, 'text')} for you to answer.`] : []),
    ...(app.ui.toast === null ? ['v: play in plain lines. q saves and quits.'] : [app.ui.toast]),
  ];
  const width = Math.min(size.width, 56);
  const shown = lines.flatMap((line) => wrap(line, Math.max(1, width - 2)));
  const card = box(shown, { width, height: Math.min(size.height, shown.length + 2) }, { title: 'Too small', focused: true });
  return fill(centred(fill([], size), card), size);
}
