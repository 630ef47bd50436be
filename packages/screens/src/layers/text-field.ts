/** A line of text with an insertion point: what each key makes of it, and how it is drawn. Letters are what a reader sees as one. */
import type { Key, Ui } from '../app.ts';
import { fitRow, graphemes, type Row, run, widthOf } from '../layout/row.ts';

/** What was typed, and before which of its letters the next one goes; at the end where nothing is said. */
export interface Typed {
  readonly typed: string;
  readonly at?: number;
}

/** The most letters of a line: it is no place for a book. */
export const LINE_MAX = 500;
/** The mark of the insertion point, in the style `chosen`; {@link ASCII_INSERTION} where only ASCII is written. */
export const INSERTION = '▏';
/** See {@link INSERTION}. */
export const ASCII_INSERTION = '|';

/** Any text as one line: line ends and tabs become spaces, what steers a terminal goes. */
export function asLine(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

/** The keys that work in a line besides letters. `letters` is the line, `at` where the insertion point stands; the answer is [line, insertion point]. */
const EDITS: Readonly<Record<string, (letters: readonly string[], at: number) => readonly [readonly string[], number]>> = {
  left: (letters, at) => [letters, Math.max(0, at - 1)],
  right: (letters, at) => [letters, Math.min(letters.length, at + 1)],
  home: (letters) => [letters, 0],
  'ctrl-a': (letters) => [letters, 0],
  end: (letters) => [letters, letters.length],
  'ctrl-e': (letters) => [letters, letters.length],
  backspace: (letters, at) => [letters.toSpliced(Math.max(0, at - 1), Math.min(1, at)), Math.max(0, at - 1)],
  delete: (letters, at) => [letters.toSpliced(at, 1), at],
  'ctrl-u': (letters, at) => [letters.slice(at), 0],
  'ctrl-w'(letters, at) {
    const before = letters.slice(0, at).join('');
    const kept = graphemes(before.replace(/\S+\s*$|\s+$/u, ''));
    return [[...kept, ...letters.slice(at)], kept.length];
  },
};

/** What a key makes of a line; undefined when it does nothing there. */
export function edited(key: Key, { typed, at }: Typed): Required<Typed> | undefined {
  const letters = graphemes(typed);
  const place = Math.min(at ?? letters.length, letters.length);
  const edit = EDITS[key.name];
  if (edit) {
    const [next, nextAt] = edit(letters, place);
    return { typed: next.join(''), at: nextAt };
  }
  if (key.text === '') return undefined;
  const room = Math.max(0, LINE_MAX - letters.length);
  const added = graphemes(asLine(key.text)).slice(0, room).join('');
  const before = `${letters.slice(0, place).join('')}${added}`;
  // Counted anew: a mark that was added may have joined the letter before it.
  return { typed: `${before}${letters.slice(place).join('')}`, at: graphemes(before).length };
}
/** As {@link edited}, in a line over a list: Home and End are the list's. */
export function editedOverList(key: Key, typed: Typed): Required<Typed> | undefined {
  return key.name === 'home' || key.name === 'end' ? undefined : edited(key, typed);
}

/** A line with its insertion point in `width` cells; a longer one is shown around the insertion point. */
export function lineRow({ typed, at }: Typed, width: number): Row {
  const letters = graphemes(typed);
  const place = Math.min(at ?? letters.length, letters.length);
  const before = lastFitting(letters.slice(0, place), Math.max(1, width - 1));
  const left = width - 1 - widthOf(before);
  const after = firstFitting(letters.slice(place), Math.max(0, left));
  return fitRow([run(before, 'strong'), run(INSERTION, 'chosen'), run(after, 'strong')], width);
}
function firstFitting(letters: readonly string[], width: number): string {
  const whole = letters.join('');
  if (widthOf(whole) <= width) return whole;
  let shown = '';
  for (const letter of letters) {
    if (widthOf(shown) + widthOf(letter) > width - 1) break;
    shown += letter;
  }
  return width > 0 ? `${shown}…` : '';
}
function lastFitting(letters: readonly string[], width: number): string {
  const whole = letters.join('');
  if (widthOf(whole) <= width) return whole;
  let shown = '';
  for (const letter of letters.toReversed()) {
    if (widthOf(shown) + widthOf(letter) > width - 1) break;
    shown = letter + shown;
  }
  return `…${shown}`;
}

/** The words that are open to be written: of the top layer, else of the draft in the composer; undefined where there are none. */
export function openWords(ui: Ui): string | undefined {
  const layer = ui.layers.at(-1);
  if (layer) return layer.kind === 'words' || layer.kind === 'form' ? layer.typed : undefined;
  return ui.screen === 'composer' ? ui.draft.words : undefined;
}
/** The same with those words replaced by a text from elsewhere, kept to a line. */
export function withWords(ui: Ui, text: string): Ui {
  const all = graphemes(asLine(text).trim());
  const typed = all.slice(0, LINE_MAX).join('').trim();
  const toast = all.length > LINE_MAX ? `Only the first ${LINE_MAX} letters fit.` : null;
  const layer = ui.layers.at(-1);
  if (layer?.kind === 'words' || layer?.kind === 'form')
    return { ...ui, toast, layers: [...ui.layers.slice(0, -1), { ...layer, typed, at: graphemes(typed).length }] };
  return ui.screen === 'composer' && !layer ? { ...ui, toast, draft: { ...ui.draft, words: typed } } : ui;
}
