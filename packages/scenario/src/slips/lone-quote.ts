import { type Slip, type SlipScan, typed } from './slip.ts';

/** A text that ends with a quote and does not begin with one: YAML keeps the quote as a letter, and commas and colons inside count as its own. */
export const loneQuote: SlipScan = ({ lines }) =>
  lines.flatMap(({ kind, text, code, start }): readonly Slip[] => {
    if (kind !== 'code') return [];
    for (const { index, 0: found } of code.matchAll(/["\u201d](?=\s*(?:$|[\]}]+\s*$|,|[\]}]+,))/g)) {
      const before = code.slice(0, index);
      const opening = openingFor(before);
      if (opening === null) continue;
      const from = start + index;
      const mended = `${text.slice(0, opening.at)}"${text.slice(opening.at, index)}"${text.slice(index + 1)}`;
      return [
        {
          code: 'S-010',
          message: 'a quote closes here, and none was opened',
          hint: opening.isCertain
            ? `open it where the text begins: \`${typed(mended, opening.at)}\``
            : 'put a `"` where its text begins, or take this one out',
          from,
          to: from + found.length,
          mend: opening.isCertain
            ? [
                { from: start + opening.at, to: start + opening.at, text: '"' },
                { from, to: from + 1, text: '"' },
              ]
            : [{ from, to: from + 1, text: '' }],
          isCertain: opening.isCertain,
        },
      ];
    }
    return [];
  });

/** Where a plain text begins that a quote ends; null when the quotes before it are in pairs with it. In brackets nobody knows how many commas belong to it. */
function openingFor(before: string): { readonly at: number; readonly isCertain: boolean } | null {
  if (/(?:^|[\s[{,])"Q*$/.test(before)) return null; // closes a quoted text
  if ((before.match(/["\u201c\u201d\u201e]/g)?.length ?? 0) % 2 === 1) return null;
  const isFlow = /(?:^|[:-] +|[[{,] *)[[{]/.test(before) && /[[{]/.test(before);
  const begin = isFlow ? /(?:[[{,]|: )\s*(?=[^[\]{},]*$)/.exec(before) : /^\s*(?:- +)?(?:[\w.-]+: +)?/.exec(before);
  const at = begin === null ? 0 : begin.index + begin[0].length;
  if (at >= before.length || /["']/.test(before[at] ?? '')) return null;
  return { at, isCertain: !isFlow };
}
