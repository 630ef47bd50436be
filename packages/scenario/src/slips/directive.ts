import type { Slip, SlipScan } from './slip.ts';

/** `%YAML 1.1` would turn `no` into false and `012` into 10. */
export const directive: SlipScan = ({ lines }) =>
  lines.flatMap(({ kind, text, start }): readonly Slip[] =>
    kind === 'code' && text.startsWith('%')
      ? [
          {
            code: 'S-004',
            message: 'lines that begin with `%` are not part of the language',
            hint: /^%YAML/.test(text)
              ? 'take the line out, and the line `---` below it: a scenario begins with `parley: 1`'
              : 'take the line out, or begin it with `#`',
            from: start,
            to: start + text.length,
            mend: [{ from: start, to: start + text.length, text: '' }],
            isCertain: true,
          },
        ]
      : [],
  );
