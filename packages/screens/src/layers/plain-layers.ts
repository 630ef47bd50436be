/** The small layers: the line of words of a draft, the search line, a note to read. */
import { popLayer, setLayer, toUi } from '../app.ts';
import { paragraph } from '../layout/words.ts';
import { searchFrom } from '../moving.ts';
import { dialog, field, type LayerRule, typedText } from './layer.ts';

export const wordsLayer: LayerRule<'words'> = {
  draw: (_app, layer, room) =>
    dialog(
      {
        title: 'A line of words to go with the text',
        above: ['', field(layer.typed, Math.min(room.width - 4, 76) - 2), ''],
        items: ['Enter keeps it'],
        cursor: 0,
      },
      room,
    ),
  press(app, layer, key) {
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    if (key.name === 'enter') return toUi({ ...popLayer(app.ui), draft: { ...app.ui.draft, words: layer.typed.trim() } });
    const typed = typedText(key, layer.typed);
    return toUi(typed === undefined ? app.ui : setLayer(app.ui, { ...layer, typed }));
  },
  hints: () => [
    { key: 'Enter', does: 'keep it' },
    { key: 'Ctrl-U', does: 'empty' },
    { key: 'Esc', does: 'as it was' },
  ],
};

export const searchLayer: LayerRule<'search'> = {
  draw: (_app, layer, room) =>
    dialog({ title: 'Search in this list', above: [field(layer.typed, 38)], items: ['Enter finds, n and N go on'], cursor: 0, width: 42 }, room),
  press(app, layer, key) {
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    if (key.name === 'enter') return searchFrom({ ...app, ui: { ...popLayer(app.ui), sought: layer.typed } }, { forward: true, here: true });
    const typed = typedText(key, layer.typed);
    return toUi(typed === undefined ? app.ui : setLayer(app.ui, { ...layer, typed }));
  },
  hints: () => [
    { key: 'Enter', does: 'find' },
    { key: 'Esc', does: 'close' },
  ],
};

export const noteLayer: LayerRule<'note'> = {
  draw(_app, layer, room) {
    const width = Math.min(room.width - 4, 76);
    const rows = layer.lines.flatMap((line) => paragraph(line, width - 4));
    const height = Math.max(1, room.height - 5);
    const shown = rows.slice(layer.top, layer.top + height);
    const more = rows.length - layer.top - shown.length;
    return dialog(
      { title: layer.title, above: [...shown, ''], items: [more > 0 ? `Close (${more} more lines below: ↓)` : 'Close'], cursor: 0 },
      room,
    );
  },
  press(app, layer, _key, command) {
    if (command === 'down' || command === 'pageDown')
      return toUi(setLayer(app.ui, { ...layer, top: Math.min(layer.top + 1, Math.max(0, layer.lines.length - 1)) }));
    if (command === 'up' || command === 'pageUp') return toUi(setLayer(app.ui, { ...layer, top: Math.max(0, layer.top - 1) }));
    const closes = ['choose', 'toggle', 'closeLayer', 'back', 'explain', 'left'].includes(command ?? '');
    return toUi(closes ? popLayer(app.ui) : app.ui);
  },
  hints: () => [
    { key: 'Enter', does: 'close' },
    { key: '↑↓', does: 'read on' },
  ],
};
