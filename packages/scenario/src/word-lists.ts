// A small YAML file of words, each with one word or a list of them: the shape of a settings file.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** One word of the file with its words, and the line where it stands, from 1. */
export interface WordList {
  readonly line: number;
  readonly word: string;
  readonly words: readonly string[];
}
/** What was read, and what could not be: the line, from 1, and a sentence. */
export interface WordLists {
  readonly lists: readonly WordList[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** The most letters that such a file may have. */
const LETTERS_MAX = 64_000;
const WANTED = 'Write each line as a command and its key, as in: join: ctrl-t';

/** Reads it; never throws. An empty file has no lists. */
export function readWordLists(text: string): WordLists {
  if (text.length > LETTERS_MAX) return { lists: [], problems: [{ line: 1, message: 'The file is too long to be one of keys.' }] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, version: '1.2', schema: 'failsafe', logLevel: 'silent' });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const [error] = document.errors;
  if (error) return { lists: [], problems: [{ line: lineAt(error.pos[0]), message: `This is no YAML: ${error.message.split('\n')[0]}` }] };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return { lists: [], problems: [] };
  if (!isMap(contents)) return { lists: [], problems: [{ line: lineAt(contents.range?.[0] ?? 0), message: WANTED }] };
  const lists: WordList[] = [];
  const problems: { readonly line: number; readonly message: string }[] = [];
  for (const { key, value } of contents.items) {
    const line = lineAt((key as Node).range?.[0] ?? 0); // whatever was parsed has a place
    const words = wordsOf(value);
    if (!isScalar(key) || words === null) problems.push({ line, message: WANTED });
    else lists.push({ line, word: String(key.value), words });
  }
  return { lists, problems };
}
function wordsOf(value: unknown): readonly string[] | null {
  if (isScalar(value)) return typeof value.value === 'string' && value.value !== '' ? [value.value] : null;
  if (!isSeq(value)) return null;
  const words = value.items.map((item) => (isScalar(item) && typeof item.value === 'string' ? item.value : null));
  return words.every((word) => word !== null) ? words : null;
}
