/** Blocks of rows: boxes, columns, windows over long lists, one block laid over another. */
import { fitRow, type Row, type RowLike, restyle, rowWidth, run, sliceRow, truncate, widthOf } from './row.ts';

/** Rows that all have the same width. */
export type Block = readonly Row[];

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface BoxLabels {
  readonly title?: string;
  /** On the lower border, at the right. */
  readonly foot?: string;
  readonly focused?: boolean;
}

/** Exactly `size` cells of rows: what is too much is cut, what is missing is blank. */
export function fill(rows: readonly RowLike[], size: Size): Block {
  return Array.from({ length: Math.max(0, size.height) }, (_, index) => fitRow(rows[index] ?? '', size.width));
}

/** A frame of `size` around rows. The title and foot stand on its borders; the focused one is marked `▸` as well as bright. */
export function box(rows: readonly RowLike[], size: Size, labels: BoxLabels = {}): Block {
  const inner = size.width - 2;
  const style = labels.focused ? 'borderFocused' : 'border';
  const content = fill(rows, { width: inner, height: size.height - 2 });
  return [topBorder(labels, inner), ...content.map((row) => [run('│', style), ...row, run('│', style)]), bottomBorder(labels, inner)];
}

function topBorder({ title = '', focused = false }: BoxLabels, inner: number): Row {
  const style = focused ? 'borderFocused' : 'border';
  if (title === '') return [run(`╭${'─'.repeat(inner)}╮`, style)];
  const shown = truncate(`${focused ? '▸ ' : ''}${title}`, inner - 4);
  const rest = '─'.repeat(Math.max(0, inner - widthOf(shown) - 3));
  return [run('╭─ ', style), run(shown, focused ? 'heading' : 'strong'), run(` ${rest}╮`, style)];
}
function bottomBorder({ foot = '', focused = false }: BoxLabels, inner: number): Row {
  const style = focused ? 'borderFocused' : 'border';
  if (foot === '') return [run(`╰${'─'.repeat(inner)}╯`, style)];
  const shown = truncate(foot, inner - 4);
  const rest = '─'.repeat(Math.max(0, inner - widthOf(shown) - 3));
  return [run(`╰${rest} `, style), run(shown, 'dim'), run(' ─╯', style)];
}

/** Blocks of the same height side by side. */
export function beside(...blocks: readonly Block[]): Block {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, index) => blocks.flatMap((block) => block[index] ?? fitRow('', rowWidth(block[0] ?? []))));
}

/** `top` laid over `base` with its upper left corner at column `x` and row `y`. */
export function over(base: Block, top: Block, at: { readonly x: number; readonly y: number }): Block {
  const topWidth = rowWidth(top[0] ?? []);
  return base.map((row, index) => {
    const laid = top[index - at.y];
    if (laid === undefined) return row;
    return [...sliceRow(row, 0, at.x), ...laid, ...sliceRow(row, at.x + topWidth, rowWidth(row))];
  });
}
/** `top` in the middle of `base`. */
export function centred(base: Block, top: Block): Block {
  const x = Math.max(0, Math.floor((rowWidth(base[0] ?? []) - rowWidth(top[0] ?? [])) / 2));
  const y = Math.max(0, Math.floor((base.length - top.length) / 2));
  return over(base, top, { x, y });
}

/** Which rows of a list to show so that the cursor is among them: the index of the first. */
export function windowStart(cursor: number, height: number, count: number): number {
  if (count <= height) return 0;
  return Math.min(Math.max(0, cursor - Math.floor(height / 2)), count - height);
}

export interface ListState {
  readonly cursor: number;
  readonly height: number;
  readonly width: number;
  /** Whether keys go to this list: its cursor line is bright then. */
  readonly focused: boolean;
}
/** A window over `rows` with the cursor's line marked `▸` and inverse. Every row gets two cells for the mark. */
export function list(rows: readonly RowLike[], state: ListState): Block {
  const start = windowStart(state.cursor, state.height, rows.length);
  const shown = rows.slice(start, start + state.height);
  const lines = shown.map((like, index) => {
    const here = start + index === state.cursor;
    const line = fitRow(like, state.width - 2);
    if (!here) return [run('  '), ...line];
    const style = state.focused ? 'chosen' : 'strong';
    return state.focused ? restyle([run('▸ '), ...line], style) : [run('▸ ', 'strong'), ...line];
  });
  return fill(lines, state);
}
/** "3-10 of 41", or nothing while all is shown. */
export function windowLabel(cursor: number, height: number, count: number): string {
  if (count <= height) return '';
  const start = windowStart(cursor, height, count);
  return `${start + 1}-${start + height} of ${count}`;
}
