import { type Slip, type SlipScan, typed } from './slip.ts';

const ODD = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Where white space separates: before the first word, in or after a key, after a dash, a comma or an opening bracket, before a closing one, at the end. */
const PLACES = new RegExp(
  [
    `^\\s*[${ODD}]+`,
    `(?<=^\\s*(?:- *)?)[\\w.-]*[${ODD}][\\w.${ODD} -]*(?=:)`,
    `(?<=[:,[{]|^ *-) *[${ODD}]+`,
    `[${ODD}]+(?=\\s*(?:[\\]}:,#]|$))`,
  ].join('|'),
  'g',
);
const ODD_SPACES = new RegExp(`[${ODD}]`, 'g');

/** A no-break space looks like a space and is none to YAML: `name :` with one is another field than `name`. Inside a text it is welcome. */
export const oddSpaces: SlipScan = ({ lines }) =>
  lines.flatMap(({ kind, text, code, start }): readonly Slip[] => {
    if (kind === 'text' || kind === 'comment' || text.search(ODD_SPACES) === -1) return [];
    const places = [...code.matchAll(PLACES)].flatMap(({ index, 0: part }) => [...part.matchAll(ODD_SPACES)].map((odd) => index + odd.index));
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        code: 'S-011',
        message: 'a no-break space stands here, which only looks like a space',
        hint: kind === 'blank' ? 'take it out' : `type the line with plain spaces: \`${typed(text.replace(ODD_SPACES, ' '), first)}\``,
        from: start + first,
        to: start + first + 1,
        mend: places.map((at) => ({ from: start + at, to: start + at + 1, text: isBeforeColon(text, at) ? '' : ' ' })),
        isCertain: true,
      },
    ];
  });

function isBeforeColon(text: string, at: number): boolean {
  return /^\s*:/.test(text.slice(at));
}
