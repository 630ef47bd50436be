/** `?`: every command with its key, what it does, and why it cannot be used now. Made from the command table. */
import { type App, popLayer, setLayer, toUi } from '../app.ts';
import { COMMANDS, type Command } from '../commands.ts';
import { type CommandLine, enabledHere } from '../enabled-here.ts';
import { keyLabel } from '../keymap.ts';
import { padTo, run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { dialog, dialogCells, type LayerRule, movedCursor } from './layer.ts';
import { editedOverList, lineRow } from './text-field.ts';

export type { CommandLine } from '../enabled-here.ts';
/** All commands with what each says now, those that fit `typed`; possible ones first. */
export function commandLines(app: App, typed: string): readonly CommandLine[] {
  const lines = COMMANDS.map((command): CommandLine => ({ command, enabled: enabledHere(app, command.id) }));
  const words = typed
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const fits = lines.filter(({ command }) => words.every((word) => `${command.title} ${command.word} ${command.help}`.toLowerCase().includes(word)));
  return [...fits].sort((a, b) => score(b, words) - score(a, words));
}
/** How well one typed word fits: how a word of the title begins, then the word of the plain mode, then what the help says. */
function fit({ title, word: name }: Command, word: string): number {
  const parts = title.toLowerCase().split(/[^a-z]+/);
  if (parts.includes(word)) return 26;
  if (parts.some((part) => part.startsWith(word))) return 24;
  return name.startsWith(word) ? 12 : 0;
}
/** Words of the title before words of the help; possible before impossible; moves about the screen last. */
function score({ command, enabled }: CommandLine, words: readonly string[]): number {
  const fitting = words.reduce((sum, word) => sum + fit(command, word), 0);
  return fitting + (enabled === true ? 4 : 0) + (command.group === 'move' ? 0 : 2);
}

export const helpLayer: LayerRule<'help'> = {
  draw(app, layer, room) {
    const lines = commandLines(app, layer.typed);
    const items = lines.map(({ command, enabled }) => {
      const keys = command.keys.map(keyLabel).join(' ');
      return [
        run(padTo(keys, 12), 'key'),
        run(padTo(command.title, dialogCells(room) - 22), enabled === true ? 'text' : 'dim'),
        run(enabled === true ? '' : 'not now', 'dim'),
      ];
    });
    const chosen = lines[layer.cursor];
    const why = chosen && chosen.enabled !== true ? `Not now: ${chosen.enabled} ` : '';
    const below = [
      '',
      ...paragraph(`${why}${chosen?.command.help ?? 'Nothing fits.'}`, dialogCells(room), why === '' ? 'text' : 'warning').slice(0, 3),
    ];
    const above = [[run('Type to filter: ', 'dim'), ...lineRow(layer, dialogCells(room) - 16)], ''];
    return dialog(
      { title: 'What can be done, and why not', above, items: items.length > 0 ? items : ['nothing fits'], cursor: layer.cursor, below },
      { ...room, height: room.height },
    );
  },
  press(app, layer, key, command) {
    if (key.name === 'escape' || key.name === 'enter' || key.name === 'f1') return toUi(popLayer(app.ui));
    if (key.name === '?' && layer.typed === '') return toUi(popLayer(app.ui));
    const line = editedOverList(key, layer);
    if (line) return toUi(setLayer(app.ui, { ...layer, ...line, cursor: line.typed === layer.typed ? layer.cursor : 0 }));
    const cursor = movedCursor(command, layer.cursor, commandLines(app, layer.typed).length);
    return toUi(cursor === undefined ? app.ui : setLayer(app.ui, { ...layer, cursor }));
  },
  hints: () => [
    { key: '↑↓', does: 'move' },
    { key: 'letters', does: 'filter' },
    { key: 'Esc', does: 'close' },
  ],
};
