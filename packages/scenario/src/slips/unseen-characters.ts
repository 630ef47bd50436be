import { type Slip, type SlipScan, typed } from './slip.ts';

/** What no line holds: controls but for the tab, and characters that turn or hide text. A mark at the very beginning of the file is allowed. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** Joiners and marks of direction belong into some scripts, and never between plain letters. */
const JOINERS = /(?<=[A-Za-z0-9_:-])[\u200c-\u200f]+(?=[A-Za-z0-9_:, -]|$)/g;

export const unseenCharacters: SlipScan = ({ lines }) =>
  lines.flatMap(({ text, start }): readonly Slip[] => {
    const found = [...text.matchAll(UNSEEN), ...text.matchAll(JOINERS)].filter(({ index }) => start + index > 0);
    const first = found.toSorted((a, b) => a.index - b.index)[0];
    if (first === undefined) return [];
    const without = text.replace(UNSEEN, '').replace(JOINERS, '');
    return [
      {
        code: 'S-605',
        message: `${characterName(first[0])} stands here`,
        hint: without.trim() === '' ? 'take the line out' : `type the line again instead of pasting it: \`${typed(without, first.index)}\``,
        from: start + first.index,
        to: start + first.index + 1,
        mend: found.map(({ index, 0: characters }) => ({ from: start + index, to: start + index + characters.length, text: '' })),
        isCertain: true,
      },
    ];
  });

/** "the unseen character U+200B". */
export function characterName(character: string): string {
  return `the unseen character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
