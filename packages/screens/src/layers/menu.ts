/** A menu: items with what they do and, where they cannot be chosen, why. */
import { carryOut } from '../acting.ts';
import { popLayer, say, setLayer, toUi } from '../app.ts';
import { run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { keyOfItem, labelOf } from '../moves.ts';
import { runCommand } from '../run-command.ts';
import { dialog, dialogCells, idleKey, type LayerRule, movedCursor } from './layer.ts';

export const menuLayer: LayerRule<'menu'> = {
  draw(_app, layer, room) {
    const chosen = layer.items[layer.cursor];
    const items = layer.items.map((item) => [run(labelOf(item).padEnd(34), item.why === null ? 'text' : 'dim'), run(keyOfItem(item), 'key')]);
    const note = paragraph(chosen?.why ?? chosen?.note ?? '', dialogCells(room), chosen?.why ? 'warning' : 'dim');
    return dialog({ title: layer.title, items, cursor: layer.cursor, below: ['', ...note.slice(0, 3)] }, room);
  },
  press(app, layer, key, command) {
    const cursor = movedCursor(command, layer.cursor, layer.items.length);
    if (cursor !== undefined) return toUi(setLayer(app.ui, { ...layer, cursor }));
    if (command === 'closeLayer' || command === 'back' || command === 'left') return toUi(popLayer(app.ui));
    const item = layer.items[layer.cursor];
    if (item && (command === 'choose' || command === 'toggle' || command === 'right')) {
      if (item.why !== null) return say(app.ui, item.why);
      return carryOut({ ...app, ui: popLayer(app.ui) }, item.does, runCommand);
    }
    return idleKey(app, key, 'this menu');
  },
  hints: () => [
    { key: 'Enter', does: 'choose' },
    { key: '↑↓', does: 'move' },
    { key: 'Esc', does: 'close' },
  ],
};
