/** How each style looks, as SGR codes of our own: what the libraries make of NO_COLOR and CI takes the selection away with the colours. */
import { ASCII_INSERTION, INSERTION, type Row, rowWidth, type Style } from '@parley/screens';
import type { Palette } from './appearance.ts';
import { cubeCode, fullCode, OKABE_DARK, OKABE_LIGHT, type SixColours } from './okabe.ts';

type Codes = Readonly<Record<Style, string>>;
const PLAIN: Codes = {
  text: '',
  dim: '',
  strong: '1',
  heading: '1;4',
  chosen: '7;1',
  chosenDim: '7',
  good: '',
  bad: '1',
  warning: '1',
  note: '',
  key: '1',
  border: '',
  borderFocused: '1',
};
const COLOUR: Codes = {
  ...PLAIN,
  dim: '2',
  heading: '1;36',
  good: '32',
  bad: '1;31',
  warning: '33',
  note: '36',
  key: '1;33',
  borderFocused: '36',
};
/** The six colours by meaning, as `code` writes them. */
function okabe(colours: SixColours, code: (colour: string) => string): Codes {
  return {
    ...PLAIN,
    dim: '2',
    heading: `1;${code(colours.sky)}`,
    good: code(colours.green),
    bad: `1;${code(colours.vermilion)}`,
    warning: code(colours.orange),
    note: code(colours.purple),
    key: `1;${code(colours.yellow)}`,
    borderFocused: code(colours.sky),
  };
}
/** Every style as SGR parameters; empty for letters as they are. */
export const CODES: Readonly<Record<Palette, Codes>> = {
  plain: PLAIN,
  colour: COLOUR,
  okabe: okabe(OKABE_DARK, fullCode),
  okabeLight: okabe(OKABE_LIGHT, fullCode),
  okabe256: okabe(OKABE_DARK, cubeCode),
  okabeLight256: okabe(OKABE_LIGHT, cubeCode),
};

/** A row as text with its styles, each closed again. Neighbours that look the same are one stretch: Ink reads every code again for every frame. */
export function paint(row: Row, palette: Palette): string {
  const codes = CODES[palette];
  let painted = '';
  let open = '';
  for (const { text, style } of row) {
    const code = codes[style];
    if (code !== open && !(isBlank(text) && looksBlank(code) && looksBlank(open))) {
      painted += `${open === '' ? '' : '\u001b[0m'}${code === '' ? '' : `\u001b[${code}m`}`;
      open = code;
    }
    painted += text;
  }
  return open === '' ? painted : `${painted}\u001b[0m`;
}
function isBlank(text: string): boolean {
  return text.trim() === '';
}
/** Whether spaces in a style look like spaces: not when they are inverse or underlined. */
function looksBlank(code: string): boolean {
  return !code.startsWith('7') && !/(?:^|;)4$/.test(code);
}

/** Where the insertion point of an open text field is, in cells from the upper left; undefined where none is open. */
export function insertionPoint(rows: readonly Row[]): { readonly x: number; readonly y: number } | undefined {
  for (const [y, row] of rows.entries()) {
    const at = row.findIndex((part) => part.style === 'chosen' && (part.text === INSERTION || part.text === ASCII_INSERTION));
    if (at >= 0) return { x: rowWidth(row.slice(0, at)), y };
  }
  return undefined;
}
