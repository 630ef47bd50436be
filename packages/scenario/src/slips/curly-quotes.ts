import { type Slip, type SlipScan, typed } from './slip.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '\u201c': '\u201c\u201d"',
  '\u201e': '\u201c\u201d"',
  '\u201d': '\u201d"',
  '\u00ab': '\u00bb"',
  '\u2018': "\u2019'",
  '\u201a': "\u2018\u2019'",
};
const CURLY = /[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u201a]/g;

/** Word processors turn quotes round; to YAML they are letters of the text. A whole value in them was meant to be quoted; words in them inside a text were not. */
export const curlyQuotes: SlipScan = ({ lines }) =>
  lines.flatMap(({ kind, text, code, start }): readonly Slip[] => {
    if (kind !== 'code') return [];
    const pairs = pairsIn(text, code);
    const [first] = pairs;
    if (first === undefined) return [];
    const mended = text
      .split('')
      .map((character, at) => (pairs.some(({ from, to }) => at === from || at === to) ? '"' : character))
      .join('');
    return [
      {
        code: 'S-010',
        message: 'curly quotes do not quote: they would be letters of the text',
        hint: `type straight quotes: \`${typed(mended, first.from)}\``,
        from: start + first.from,
        to: start + first.from + 1,
        mend: pairs.flatMap(({ from, to }) => [from, to].map((at) => ({ from: start + at, to: start + at + 1, text: '"' }))),
        isCertain: pairs.every(({ from, to }) => !text.slice(from + 1, to).includes('"')),
      },
    ];
  });

interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** Values of a line that begin with a curly quote and end with its partner, or begin straight and end curly. */
function pairsIn(text: string, code: string): readonly Quoted[] {
  const pairs: Quoted[] = [];
  for (const { index } of text.matchAll(/(?<=(?:^|[:-]) +|^|[[{,] *)["\u201c\u201d\u201e\u00ab\u2018\u201a]/g)) {
    if (pairs.some(({ to }) => index <= to)) continue;
    const to = partnerOf(text, index, code);
    if (to !== null) pairs.push({ from: index, to });
  }
  return pairs;
}

/** Where the value ends that begins with a quote at `from`, when it ends with the partner and one of the two is curly. */
function partnerOf(text: string, from: number, code: string): number | null {
  const opening = text[from] ?? '';
  if (opening === '"' && /^"Q*"/.test(code.slice(from))) return null;
  const partners = opening === '"' ? '\u201d\u201c' : (PAIRS[opening] ?? '');
  const rest = text.slice(from + 1);
  const inFlow = /[[{]/.test(code.slice(0, from));
  const end = [...rest].findIndex((character, at) => partners.includes(character) && endsValue(rest.slice(at + 1), inFlow));
  if (end === -1) return null;
  const to = from + 1 + [...rest].slice(0, end).join('').length;
  if (text[to] === '"' && text.slice(from + 1, to).includes('"')) return null; // that one closes another text
  return text.slice(from, to + 1).search(CURLY) === -1 ? null : to;
}

function endsValue(behind: string, inFlow: boolean): boolean {
  return /^\s*(?:#.*)?$/.test(behind) || (inFlow && /^\s*[\]},]/.test(behind)) || /^\s*:(?:\s|$)/.test(behind);
}
