import { isAmongEntries } from '../text-lines.ts';
import { type Slip, type SlipScan, typed } from './slip.ts';

/** `place Geneva` or `rounds = 3` among lines of `name: value`. */
export const missingColon: SlipScan = ({ lines }) =>
  lines.flatMap((line): readonly Slip[] => {
    if (line.kind !== 'code') return [];
    const { text, code, start } = line;
    const found = /^( *)([A-Za-z_][\w.-]*)( *[=;] *| +)(?=[^\s:=;])/.exec(code);
    if (found === null || !isAmongEntries(line, lines)) return [];
    const [all, before = '', word = ''] = found;
    const rest = code.slice(all.length).trimEnd();
    if (/^[^"'[{]*:(?:\s|$)/.test(rest)) return [];
    const at = before.length + word.length;
    return [
      {
        code: 'S-004',
        message: `a colon is missing after \`${word}\``,
        hint: `write \`${typed(`${text.slice(0, at)}: ${text.slice(all.length)}`)}\``,
        from: start + before.length,
        to: start + at,
        mend: [{ from: start + at, to: start + all.length, text: ': ' }],
        isCertain: true,
      },
    ];
  });
