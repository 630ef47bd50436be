/** What lies over a screen: drawn as one block in its middle, with the keys to itself. */
import { type App, type Key, type Layer, type LayerKind, type Step, say } from '../app.ts';
import type { CommandId } from '../commands.ts';
import { keyLabel } from '../keymap.ts';
import { type Block, box, list, type Size } from '../layout/block.ts';
import { fitRow, type Row, type RowLike, run } from '../layout/row.ts';
import type { Hint } from '../pane.ts';

export type LayerOf<K extends LayerKind> = Extract<Layer, { kind: K }>;

/** One kind of layer. */
export interface LayerRule<K extends LayerKind> {
  draw(app: App, layer: LayerOf<K>, room: Size): Block;
  press(app: App, layer: LayerOf<K>, key: Key, command: CommandId | undefined): Step;
  hints(app: App, layer: LayerOf<K>): readonly Hint[];
}

/** Where a list's cursor goes by a command; undefined when the command moves nothing. */
export function movedCursor(command: CommandId | undefined, cursor: number, count: number): number | undefined {
  const last = Math.max(0, count - 1);
  switch (command) {
    case 'up':
      return cursor <= 0 ? last : cursor - 1;
    case 'down':
      return cursor >= last ? 0 : cursor + 1;
    case 'top':
      return 0;
    case 'bottom':
      return last;
    case 'pageUp':
      return Math.max(0, cursor - 5);
    case 'pageDown':
      return Math.min(last, cursor + 5);
    default:
      return undefined;
  }
}

/** For a key that means nothing while a layer is open: it is said, as otherwise a key seems to be broken. */
export function idleKey(app: App, key: Key, what: string): Step {
  const name = key.name === 'space' ? 'Space' : keyLabel(key.name);
  return say(app.ui, `${name} does nothing in ${what}. Esc leaves it.`);
}

/** What a typed key makes of a line of text; undefined when it writes nothing. Bounded: a line is no place for a book. */
export function typedText(key: Key, typed: string): string | undefined {
  if (key.name === 'backspace' || key.name === 'delete') return dropLast(typed);
  if (key.name === 'ctrl-u') return '';
  if (key.text === '') return undefined;
  return `${typed}${key.text}`.slice(0, 500);
}
function dropLast(text: string): string {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  return letters
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
/** A text field: what was typed and where the next letter goes. The end is shown when it is too long. */
export function field(typed: string, width: number): Row {
  const letters = [...typed];
  const shown = letters.length > width - 3 ? `…${letters.slice(-(width - 4)).join('')}` : typed;
  return fitRow([run('› ', 'key'), run(shown, 'strong'), run('▏', 'chosen')], width);
}

/** Columns of a dialog that asks for no other width. */
const DIALOG_WIDTH = 76;

export interface DialogParts {
  readonly title: string;
  readonly above?: readonly RowLike[];
  readonly items: readonly RowLike[];
  readonly cursor: number;
  readonly below?: readonly RowLike[];
  readonly width?: number;
}
/** The cells that a dialog has for text: it would like `wanted` columns, and gets what there is. */
export function dialogCells(room: Size, wanted = DIALOG_WIDTH): number {
  return Math.min(room.width - 4, wanted) - 2;
}
/** A dialog: lines, a list with a cursor, lines. As high as it must be and no higher than there is room. */
export function dialog(parts: DialogParts, room: Size): Block {
  const width = dialogCells(room, parts.width) + 2;
  const above = parts.above ?? [];
  const below = parts.below ?? [];
  const listHeight = Math.max(1, Math.min(parts.items.length, room.height - 2 - above.length - below.length));
  const items = list(parts.items, { cursor: parts.cursor, height: listHeight, width: width - 2, focused: true });
  const hidden = parts.items.length - listHeight;
  return box(
    [...above, ...items, ...below],
    { width, height: above.length + listHeight + below.length + 2 },
    { title: parts.title, focused: true, foot: hidden > 0 ? `${parts.items.length} in all` : '' },
  );
}
