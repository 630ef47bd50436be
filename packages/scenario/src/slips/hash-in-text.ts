import type { TextLine } from '../text-lines.ts';
import { type Slip, type SlipScan, typed } from './slip.ts';

/** `note: red line #1 is fixed` keeps `red line` and loses the rest in silence. A remark behind a value has a space after its `#`. */
export const hashInText: SlipScan = ({ lines }) =>
  lines.flatMap((line): readonly Slip[] => {
    const { kind, text, code, start, commentAt } = line;
    if (kind !== 'code' || commentAt === null) return [];
    const lost = text.slice(commentAt);
    if (!isMeantAsText(code.trimEnd(), lost)) return [];
    const mended = quoted(line, commentAt);
    return [
      {
        code: 'S-009',
        severity: mended.isBroken ? 'error' : 'warning',
        message: `everything from this \`#\` on is a remark, and is lost: \`${typed(lost)}\``,
        hint:
          mended.text === null
            ? 'put the text with the `#` in double quotes; a remark has a space after its `#`'
            : `put the text in double quotes: \`${typed(mended.text, commentAt)}\`; a remark has a space after its \`#\``,
        from: start + commentAt,
        to: start + text.length,
        mend: mended.isBroken && mended.text !== null ? [{ from: start, to: start + text.length, text: mended.text }] : [],
        isCertain: false,
      },
    ];
  });

/** A number sign before a number, or a word stuck to it in a text of several words, or inside brackets that the remark would leave open. */
function isMeantAsText(code: string, lost: string): boolean {
  if (!/^#[\p{L}\p{N}]/u.test(lost)) return false;
  if (isLeftOpen(code)) return true;
  if (/["'\]}]$/.test(code)) return false;
  const value = /(?:: |- |^)\s*([^:]*)$/.exec(code)?.[1]?.trim() ?? '';
  return value === '' || /^#\d/.test(lost) ? !/^-?[\d.]+$/.test(value) : /\s/.test(value);
}

function isLeftOpen(code: string): boolean {
  const count = (characters: RegExp) => code.match(characters)?.length ?? 0;
  return count(/[[{]/g) > count(/[\]}]/g);
}

/** The line with its text in quotes, where one can see how far the text goes. */
function quoted({ text, code }: TextLine, commentAt: number): { readonly text: string | null; readonly isBroken: boolean } {
  if (!isLeftOpen(code.trimEnd())) {
    const from = /^\s*(?:- +)?(?:[\w.-]+: +)?/.exec(code)?.[0].length ?? 0;
    return { text: `${text.slice(0, from)}"${text.slice(from).trimEnd().replaceAll('"', "'")}"`, isBroken: false };
  }
  const from = /(?:[[{,]|: )\s*(?=[^[\]{},]*$)/.exec(code.slice(0, commentAt)) ?? { index: 0, 0: '' };
  const begin = from.index + from[0].length;
  const end = commentAt + text.slice(commentAt).search(/[,\]}]|$/);
  const isWhole = end < text.length;
  return { text: isWhole ? `${text.slice(0, begin)}"${text.slice(begin, end)}"${text.slice(end)}` : null, isBroken: true };
}
