/** The small layers: the line of words of a draft, the search line, a note to read. */
import { carryOut } from '../acting.ts';
import { popLayer, setLayer, toUi } from '../app.ts';
import type { Size } from '../layout/block.ts';
import type { Row } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { inLine } from '../moves.ts';
import { bodySize, searchFrom } from '../moving.ts';
import { runCommand } from '../run-command.ts';
import { screenOf } from '../screens/index.ts';
import { dialog, dialogCells, field, idleKey, type LayerOf, type LayerRule } from './layer.ts';
import { edited } from './text-field.ts';

export const wordsLayer: LayerRule<'words'> = {
  draw: (_app, layer, room) =>
    dialog(
      {
        title: 'A line of words to go with the text',
        above: ['', field(layer, dialogCells(room)), ''],
        items: ['Enter keeps it'],
        cursor: 0,
      },
      room,
    ),
  press(app, layer, key, command) {
    if (command === 'editor') return runCommand(app, command);
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    if (key.name === 'enter') return toUi({ ...popLayer(app.ui), draft: { ...app.ui.draft, words: layer.typed.trim() } });
    return toUi(setLayer(app.ui, { ...layer, ...edited(key, layer) }));
  },
  hints: () => [
    { key: 'Enter', does: 'keep it' },
    { key: 'Ctrl-X', does: 'editor' },
    { key: 'Ctrl-U', does: 'empty' },
    { key: 'Esc', does: 'as it was' },
  ],
};

export const searchLayer: LayerRule<'search'> = {
  draw: (_app, layer, room) =>
    dialog({ title: 'Search in this list', above: [field(layer, 38)], items: ['Enter finds, n and N go on'], cursor: 0, width: 42 }, room),
  press(app, layer, key) {
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    if (key.name === 'enter') return searchFrom({ ...app, ui: { ...popLayer(app.ui), sought: layer.typed } }, { forward: true, here: true });
    return toUi(setLayer(app.ui, { ...layer, ...edited(key, layer) }));
  },
  hints: () => [
    { key: 'Enter', does: 'find' },
    { key: 'Esc', does: 'close' },
  ],
};

function noteRows(layer: LayerOf<'note'>, room: Size): readonly Row[] {
  return layer.lines.flatMap((line) => paragraph(line, dialogCells(room) - 2));
}
/** Rows of a note that are shown at once: the frame, a gap and the last line take theirs. */
function noteHeight(room: Size): number {
  return Math.max(1, room.height - 5);
}

export const noteLayer: LayerRule<'note'> = {
  draw(_app, layer, room) {
    const rows = noteRows(layer, room);
    const height = noteHeight(room);
    const top = Math.min(layer.top, Math.max(0, rows.length - height));
    const shown = rows.slice(top, top + height);
    const more = rows.length - top - shown.length;
    const enter = layer.next?.label ?? 'Close';
    const last = more > 0 ? `${enter} (${more} more ${more === 1 ? 'line' : 'lines'} below: ↓)` : enter;
    return dialog({ title: layer.title, above: [...shown, ''], items: [last], cursor: 0 }, room);
  },
  press(app, layer, key, command) {
    const room = bodySize(app, screenOf(app.ui.screen));
    const height = noteHeight(room);
    const most = Math.max(0, noteRows(layer, room).length - height);
    const half = Math.max(1, Math.floor(height / 2));
    const by = { down: 1, up: -1, pageDown: half, pageUp: -half, top: -most, bottom: most }[command as string];
    if (by !== undefined) return toUi(setLayer(app.ui, { ...layer, top: Math.min(most, Math.max(0, Math.min(layer.top, most) + by)) }));
    if (layer.next && (command === 'choose' || command === 'hint')) return carryOut({ ...app, ui: popLayer(app.ui) }, layer.next.does, runCommand);
    const closes = ['choose', 'toggle', 'closeLayer', 'back', 'explain', 'left'].includes(command ?? '');
    return closes ? toUi(popLayer(app.ui)) : idleKey(app, key, 'this note');
  },
  hints: (_app, layer) => [
    { key: 'Enter', does: inLine(layer.next?.label ?? 'Close') },
    { key: '↑↓', does: 'read on' },
    ...(layer.next ? [{ key: 'Esc', does: 'close' }] : []),
  ],
};
