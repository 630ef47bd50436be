/** What lies over a screen: drawn as one block in its middle, with the keys to itself. */
import { type App, type Key, type Layer, type LayerKind, type Step, say } from '../app.ts';
import type { CommandId } from '../commands.ts';
import { keyLabel } from '../keymap.ts';
import { type Block, box, list, type Size } from '../layout/block.ts';
import { type Row, type RowLike, run } from '../layout/row.ts';
import type { Hint } from '../pane.ts';
import { lineRow, type Typed } from './text-field.ts';

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

/** A text field: what was typed and where the next letter goes. */
export function field(line: Typed, width: number): Row {
  return [run('› ', 'key'), ...lineRow(line, width - 2)];
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
