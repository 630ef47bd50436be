/** The pure ASCII form of a row, for terminals that cannot be trusted with more. Every cell keeps its place. */
import { graphemes, type Row, run, widthOf } from './row.ts';

const STAND_INS: Readonly<Record<string, string>> = {
  '╭': '+',
  '╮': '+',
  '╰': '+',
  '╯': '+',
  '┌': '+',
  '┐': '+',
  '└': '+',
  '┘': '+',
  '├': '+',
  '┤': '+',
  '┬': '+',
  '┴': '+',
  '┼': '+',
  '─': '-',
  '═': '=',
  '│': '|',
  '▏': '|',
  '║': '|',
  '█': '#',
  '▓': '#',
  '▒': '=',
  '░': '.',
  '▸': '>',
  '▾': 'v',
  '▲': '^',
  '▼': 'v',
  '●': '*',
  '○': 'o',
  '◆': '*',
  '✓': 'y',
  '✗': 'x',
  '→': '>',
  '←': '<',
  '↑': '^',
  '↓': 'v',
  '·': '.',
  '…': '~',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '«': '"',
  '»': '"',
  '×': 'x',
  '±': '+',
  '−': '-',
  '≥': '>',
  '≤': '<',
  '§': 'S',
  '•': '*',
};

/** The row with every letter that is not ASCII replaced by one that is, of the same width. */
export function asciiRow(row: Row): Row {
  return row.map((part) => run(asciiText(part.text), part.style));
}
/** As {@link asciiRow}, for a text. */
export function asciiText(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  return graphemes(text).map(asciiLetter).join('');
}
function asciiLetter(letter: string): string {
  const standIn = STAND_INS[letter];
  if (standIn !== undefined) return standIn;
  if (/^[\u0020-\u007e]*$/.test(letter)) return letter;
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const shown = /^[\u0020-\u007e]$/.test(bare) ? bare : '?';
  return shown.padEnd(widthOf(letter), '?').slice(0, Math.max(1, widthOf(letter)));
}
