/** `:` — any command by a few letters of its name. */
import { type App, popLayer, say, setLayer, toUi } from '../app.ts';
import type { CommandLine } from '../enabled-here.ts';
import { keyLabel } from '../keymap.ts';
import { padTo, run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { runCommand } from '../run-command.ts';
import { commandLines } from './help.ts';
import { dialog, dialogCells, field, type LayerRule, movedCursor } from './layer.ts';
import { editedOverList } from './text-field.ts';

const WIDTH = 72;

/** Moves about the screen only where they are sought: arrows find them sooner. */
function found(app: App, typed: string): readonly CommandLine[] {
  return commandLines(app, typed).filter(({ command }) => typed.trim() !== '' || command.group !== 'move');
}

export const paletteLayer: LayerRule<'palette'> = {
  draw(app, layer, room) {
    const lines = found(app, layer.typed);
    const cells = dialogCells(room, WIDTH);
    const items = lines.map(({ command, enabled }) => [
      run(padTo(command.title, cells - 21), enabled === true ? 'text' : 'dim'),
      run(padTo(enabled === true ? '' : 'not now', 9), 'dim'),
      run(command.keys.map(keyLabel).join(' '), 'key'),
    ]);
    const chosen = lines[layer.cursor];
    const note = chosen ? (chosen.enabled === true ? chosen.command.help : `Not now: ${chosen.enabled}`) : 'Nothing fits. Other letters?';
    const below = ['', ...paragraph(note, cells, chosen?.enabled === true ? 'dim' : 'warning').slice(0, 2)];
    return dialog(
      {
        title: 'Find a command',
        above: [field(layer, cells), ''],
        items: items.slice(0, 12).length > 0 ? items : ['–'],
        cursor: layer.cursor,
        below,
        width: WIDTH,
      },
      { ...room, height: Math.min(room.height, 18) },
    );
  },
  press(app, layer, key, command) {
    const lines = found(app, layer.typed);
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    if (key.name === 'enter') {
      const chosen = lines[layer.cursor];
      if (!chosen) return toUi(app.ui);
      if (chosen.enabled !== true) return say(app.ui, `${chosen.command.title}: ${chosen.enabled}`);
      return runCommand({ ...app, ui: popLayer(app.ui) }, chosen.command.id);
    }
    const line = editedOverList(key, layer);
    if (line) return toUi(setLayer(app.ui, { ...layer, ...line, cursor: line.typed === layer.typed ? layer.cursor : 0 }));
    const cursor = movedCursor(command, layer.cursor, lines.length);
    return toUi(cursor === undefined ? app.ui : setLayer(app.ui, { ...layer, cursor }));
  },
  hints: () => [
    { key: 'Enter', does: 'do it' },
    { key: '↑↓', does: 'move' },
    { key: 'Esc', does: 'close' },
  ],
};
