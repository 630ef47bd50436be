/** From what the terminal sends to single keys. A fast hand, ssh and tmux put many keys into one chunk; each must count. */
import { asLine, type Key } from '@parley/screens';
import type { Key as InkKey } from 'ink';

/** The most letters in one chunk that count as typed. */
export const TYPED_MAX = 1_000;
/** The longest text a paste may bring, in characters. */
export const PASTE_MAX = 10_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CONTROL_NAMES: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u001b': 'escape',
  ' ': 'space',
};

function named(name: string): Key {
  return { name, text: '' };
}
/** One letter as a key: a control character by its name, anything else as itself. */
function keyOfLetter(letter: string): Key | undefined {
  if (letter === '\r\n') return named('enter');
  const name = CONTROL_NAMES[letter];
  if (name !== undefined) return { name, text: letter === ' ' ? ' ' : '' };
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 1 && code <= 26) return named(`ctrl-${String.fromCharCode(96 + code)}`);
  // What is left of C0, and C1, is no key.
  if (code < 32 || (code >= 127 && code < 160)) return undefined;
  return { name: letter, text: letter };
}
/** Printable text and control characters, as typed: one key for each letter that a reader sees. */
export function keysOfText(text: string): readonly Key[] {
  return [...segmenter.segment(text)].flatMap(({ segment }) => keyOfLetter(segment) ?? []);
}

const SPECIAL: readonly (readonly [keyof InkKey, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** The keys of one event of Ink. Alt with a letter is Esc and the letter: that is how a terminal sends the two when they come together. */
export function splitInput(input: string, key: InkKey): readonly Key[] {
  if (key.eventType === 'release') return [];
  const special = SPECIAL.find(([flag]) => key[flag] === true);
  if (special) return [named(special[1])];
  if (key.tab) return [named(key.shift ? 'shift-tab' : 'tab')];
  if (key.ctrl && input !== '') return /^[a-z]$/.test(input) ? [named(`ctrl-${input}`)] : [];
  if (key.escape || key.meta) return [named('escape'), ...keysOfText(input)];
  if (isLeftover(input)) return [];
  return keysOfText(input);
}
/** What terminals send for F1: xterm, vt220, the Linux console, with the keyboard protocol. */
const F1: ReadonlySet<string> = new Set(['\u001bOP', '\u001b[11~', '\u001b[[A', '\u001b[P', '\u001b[1P']);
/** Whether a chunk as it was read is the key F1 alone. */
export function isF1(chunk: string): boolean {
  return F1.has(chunk);
}
/** What Ink hands on of sequences it does not know, without their escape: reports of mouse and focus, which nobody typed. */
function isLeftover(input: string): boolean {
  return /^\[(?:[?<>=]|[IO]$|M)|^\[\d+(?:;\d+)*[~Rcntu]$|^\][0-9;]/.test(input);
}

/** A pasted text as one key that only a text field takes; null when it is too long. */
export function keyOfPaste(text: string): Key | null {
  if (text.length > PASTE_MAX) return null;
  return { name: 'paste', text: asLine(text) };
}
