import type { Finding, Path } from '../diagnostic.ts';
import type { Check } from './check.ts';

/** What no sentence holds: controls but for tab and line ends, and characters that turn or hide text. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** What stands for a letter of a brief that is not saved as UTF-8. */
const LOST = /\ufffd/;

/** They would be taken out of the game; an author should know. */
export const controlCharacters: Check = {
  code: 'S-605',
  title: 'a text holds a character that cannot be seen',
  fields: [],
  run: ({ draft, texts }) => [
    ...unseen(draft, []),
    ...Object.entries(texts.briefs).flatMap(([seat, text]): readonly Finding[] => {
      const found = text.match(UNSEEN)?.[0] ?? text.match(LOST)?.[0];
      return found === undefined
        ? []
        : [{ ...describe(found), message: `the brief of \`${seat}\` holds ${nameOf(found)}`, at: ['private', seat, 'brief'] }];
    }),
  ],
};

function unseen(node: unknown, at: Path): readonly Finding[] {
  if (typeof node === 'string') {
    const found = node.match(UNSEEN)?.[0];
    return found === undefined ? [] : [{ ...describe(found), at }];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => unseen(value, [...at, Array.isArray(node) ? Number(name) : name]));
}

function describe(found: string): Pick<Finding, 'message' | 'hint'> {
  return { message: `this text holds ${nameOf(found)}`, hint: 'type the words again instead of pasting them' };
}

function nameOf(character: string): string {
  return `the unseen character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
