/** Panes: the parts of a screen that a player can walk through. Every screen is a header, placed panes and a footer. */
import type { App, Doing, Key, ScreenName, Step } from './app.ts';
import type { CommandId } from './commands.ts';
import { type Block, box, fill, list, over, type Size, windowLabel } from './layout/block.ts';
import { fitRow, type RowLike, run, truncate } from './layout/row.ts';

export interface Pane {
  readonly id: string;
  readonly title: string;
  readonly foot?: string;
  /** `list`: a cursor on one line. `text`: scrolled by lines. `tail`: scrolled, and at its end until somebody scrolls back. */
  readonly kind: 'list' | 'text' | 'tail';
  /** Lines above the list that do not move with it. */
  readonly head?: readonly RowLike[];
  /** The lines in `width` cells (the cells of the cursor's mark are already taken off). */
  rows(width: number): readonly RowLike[];
}
export interface Placed {
  readonly pane: Pane;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the footer: a key as it is written, and what it does now. */
export interface Hint {
  readonly key: string;
  readonly does: string;
}

/** What a screen is. One folder each under `screens/`, one line in its registry. */
export interface Screen {
  readonly name: ScreenName;
  /** One or two lines; never scrolled away. */
  header(app: App): readonly RowLike[];
  /** Panes in the order of Tab, placed within `size`. */
  place(app: App, size: Size): readonly Placed[];
  /** At most eight, all valid now; the first is what Enter does. */
  hints(app: App): readonly Hint[];
  /** What a key does here, as a step or as something to be carried out; undefined leaves it to what keys do everywhere. */
  press(app: App, key: Key, command: CommandId | undefined): Step | Doing | undefined;
  /** Rows behind the panes, from the top of the body. */
  backdrop?(app: App, size: Size): readonly RowLike[];
  /** What is said above the footer; a message that has just come takes the place of its first line. */
  advice?(app: App): readonly RowLike[];
  /** Lines kept for that; 1 unless said. */
  readonly adviceLines?: number;
  /** Which pane has the focus at first; 0 unless said. */
  readonly firstPane?: number;
}

/** The index of the pane that has the focus. */
export function focusOf(app: App, screen: Screen, placed: readonly Placed[]): number {
  const focus = app.ui.focus[screen.name] ?? screen.firstPane ?? 0;
  return Math.min(Math.max(0, focus), Math.max(0, placed.length - 1));
}
/** The lines a placed pane shows at once. */
export function linesShown(placed: Placed): number {
  return Math.max(1, placed.height - 2 - (placed.pane.head?.length ?? 0));
}
/** All lines of a placed pane. */
export function linesOf(placed: Placed): readonly RowLike[] {
  return placed.pane.rows(placed.width - 2 - (placed.pane.kind === 'list' ? 2 : 0));
}
/** The last value a pane's cursor (or first line) may have. */
export function cursorMost(placed: Placed): number {
  const count = linesOf(placed).length;
  return Math.max(0, placed.pane.kind === 'list' ? count - 1 : count - linesShown(placed));
}
/** Where a pane's cursor (or first line) stands, kept within its lines. */
export function cursorOf(app: App, placed: Placed): number {
  const most = cursorMost(placed);
  const at = app.ui.cursors[placed.pane.id] ?? (placed.pane.kind === 'tail' ? most : 0);
  return Math.min(Math.max(0, at), most);
}

/** A placed pane as a box of rows. */
export function drawPane(app: App, placed: Placed, focused: boolean): Block {
  const { pane, width, height } = placed;
  const lines = linesOf(placed);
  const shown = linesShown(placed);
  const cursor = cursorOf(app, placed);
  const inner = { width: width - 2, height: shown };
  const head = (pane.head ?? []).map((like) => fitRow(like, inner.width));
  const body = pane.kind === 'list' ? list(lines, { ...inner, cursor, focused }) : fill(lines.slice(cursor, cursor + shown), inner);
  const foot = [pane.foot ?? '', placeLabel(pane, { cursor, shown, count: lines.length })].filter((part) => part !== '').join(' · ');
  return box([...head, ...body], { width, height }, { title: pane.title, foot, focused });
}
function placeLabel(pane: Pane, at: { readonly cursor: number; readonly shown: number; readonly count: number }): string {
  if (pane.kind === 'list') return windowLabel(at.cursor, at.shown, at.count);
  return at.count <= at.shown ? '' : `${at.cursor + 1}-${Math.min(at.count, at.cursor + at.shown)} of ${at.count}`;
}

/** Under so many columns one pane at a time is shown, with the others as tabs in the header: side by side nothing could be read. */
const SIDE_BY_SIDE = 80;
function isOneAtATime(app: App): boolean {
  return app.ui.zoomed || app.world.size.width < SIDE_BY_SIDE;
}
/** The header of a screen; where panes are shown one at a time because there is no room, with a line of tabs. */
export function headerOf(app: App, screen: Screen): readonly RowLike[] {
  const rows = screen.header(app);
  const { width, height } = app.world.size;
  if (width >= SIDE_BY_SIDE) return rows;
  const placed = screen.place(app, { width, height: Math.max(3, height - rows.length - 3) });
  return placed.length > 1 ? [...rows, tabs(placed, focusOf(app, screen, placed), width)] : rows;
}
function tabs(placed: readonly Placed[], focus: number, width: number): RowLike {
  const cells = Math.floor((width - 1) / placed.length) - 3;
  return placed.flatMap(({ pane }, index) => {
    const label = truncate(pane.title, cells);
    return [run(index === focus ? ' ▸' : '  ', 'heading'), run(label, index === focus ? 'heading' : 'dim'), run(' ')];
  });
}

/** All panes of a screen; the focused one alone when it is zoomed, or there is no room for more. */
export function placedOf(app: App, screen: Screen, size: Size): readonly Placed[] {
  const placed = screen.place(app, size);
  if (!isOneAtATime(app)) return placed;
  const focused = placed[focusOf(app, screen, placed)];
  return placed.map((one) => (one === focused ? { ...one, x: 0, y: 0, ...size } : one));
}
/** The body of a screen. */
export function drawBody(app: App, screen: Screen, size: Size): Block {
  const placed = placedOf(app, screen, size);
  const focus = focusOf(app, screen, placed);
  const behind = fill(screen.backdrop?.(app, size) ?? [], size);
  const drawn = isOneAtATime(app) ? placed.filter((_, index) => index === focus) : placed;
  return drawn.reduce<Block>((body, one) => over(body, drawPane(app, one, placed.indexOf(one) === focus), one), behind);
}
