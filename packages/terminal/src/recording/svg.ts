/** A screen as an SVG picture: its rows with their styles, text that a screen reader reads, and no script. */
import { type Row, rowWidth, type Style, textOf } from '@parley/screens';
import { OKABE_DARK } from '../okabe.ts';

const CELL = { width: 8.4, height: 18 } as const;
const PAPER = '#000000';
const INK = '#E6E6E6';
const DIM = '#9A9A9A';
const COLOURS: Readonly<Partial<Record<Style, string>>> = {
  dim: DIM,
  heading: OKABE_DARK.sky,
  good: OKABE_DARK.green,
  bad: OKABE_DARK.vermilion,
  warning: OKABE_DARK.orange,
  note: OKABE_DARK.purple,
  key: OKABE_DARK.yellow,
  borderFocused: OKABE_DARK.sky,
};
const BOLD: ReadonlySet<Style> = new Set(['strong', 'heading', 'chosen', 'bad', 'key']);

/** The picture as text. `title` names it for those who do not see it; the rows themselves are in its description. */
export function svgOf(rows: readonly Row[], title: string): string {
  const columns = Math.max(1, ...rows.map(rowWidth));
  const [width, height] = [round(columns * CELL.width + 16), rows.length * CELL.height + 16];
  const words = rows.map((row) => textOf(row).trimEnd()).join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title words">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="words">${escaped(words)}</desc>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve" aria-hidden="true">`,
    ...rows.flatMap((row, line) => rowLines(row, line)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
function rowLines(row: Row, line: number): readonly string[] {
  let column = 0;
  return row.flatMap((part) => {
    const cells = rowWidth([part]);
    const x = round(8 + column * CELL.width);
    column += cells;
    return runLines(part, { x, y: 8 + line * CELL.height, width: round(cells * CELL.width) });
  });
}
function runLines(
  { text, style }: Row[number],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly string[] {
  const isInverse = style === 'chosen' || style === 'chosenDim';
  const back = isInverse ? [`<rect x="${x}" y="${y}" width="${width}" height="${CELL.height}" fill="${INK}"/>`] : [];
  if (text.trim() === '') return back;
  const fill = isInverse ? PAPER : (COLOURS[style] ?? INK);
  const looks = `${BOLD.has(style) ? ' font-weight="bold"' : ''}${style === 'heading' ? ' text-decoration="underline"' : ''}`;
  return [
    ...back,
    `<text x="${x}" y="${y + 13}" fill="${fill}"${looks} textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`,
  ];
}
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}
