import { bracketDepths, isAmongEntries, type TextLine } from '../text-lines.ts';
import { type RawText, type Slip, type SlipScan, typed } from './slip.ts';

/** `place:Geneva` is one word to YAML, `-ru` another, and both vanish into the text above them. */
export const missingSpace: SlipScan = (raw) =>
  raw.lines.flatMap((line): readonly Slip[] => {
    if (line.kind !== 'code') return [];
    const slip = afterDash(line) ?? afterColon(line, raw) ?? afterColonInBraces(line);
    return slip === null ? [] : [slip];
  });

function afterDash({ code, text, start }: TextLine): Slip | null {
  const dash = /^ *-(?=[A-Za-z[{"'\u201c])/.exec(code);
  return dash === null ? null : spaceAt({ text, start, at: dash[0].length, mark: 'dash' });
}

function afterColon(line: TextLine, raw: RawText): Slip | null {
  const { code, text, start } = line;
  const key = /^ *(?:- +)?(["']?)([A-Za-z_][\w.-]*)\1:(?=[^\s:/])/.exec(code);
  if (key === null || isSource(text.slice(code.search(/[^\s-]/)))) return null;
  const isMeant = raw.isKey(key[2] ?? '') || key[1] !== '' || /[[{"']/.test(code[key[0].length] ?? '') || isAmongEntries(line, raw.lines);
  return isMeant ? spaceAt({ text, start, at: key[0].length, mark: 'colon' }) : null;
}

/** In brackets `a:7` is a source; in braces `kind:bilateral` is a key without a value. A quoted key needs no space there. */
function afterColonInBraces({ code, text, start }: TextLine): Slip | null {
  const depths = bracketDepths(code);
  for (const { index, 0: found } of code.matchAll(/(?<=[{,] *)[A-Za-z_][\w.-]*:(?=[^\s,\]}/])/g)) {
    const opener = depths.findLastIndex((depth, at) => at < index && depth === depths[index] && /[[{]/.test(code[at] ?? ''));
    if (code[opener] === '{') return spaceAt({ text, start, at: index + found.length, mark: 'colon' });
  }
  return null;
}

function isSource(text: string): boolean {
  return /^(?:a:\d|p:[a-z])/.test(text);
}

function spaceAt({ text, start, at, mark }: { readonly text: string; readonly start: number; readonly at: number; readonly mark: string }): Slip {
  return {
    code: 'S-004',
    message: `a space is missing after the ${mark}`,
    hint: `write \`${typed(`${text.slice(0, at)} ${text.slice(at)}`, at)}\``,
    from: start + at - 1,
    to: start + at,
    mend: [{ from: start + at, to: start + at, text: ' ' }],
    isCertain: true,
  };
}
