import type { WarningFinding } from '../diagnostic.ts';
import { briefOf } from '../texts.ts';
import { entriesOf, type WarningCheck } from './check.ts';

const WORDS_MAX = 250;

export const briefTooLong: WarningCheck = {
  code: 'S-602',
  title: 'a brief is longer than 250 words',
  severity: 'warning',
  fields: ['private.<seat>.brief'],
  run: ({ draft, texts }) =>
    entriesOf(draft.private).flatMap(([seat]): readonly WarningFinding[] => {
      const count = wordCount(briefOf(texts, seat));
      if (count <= WORDS_MAX) return [];
      return [
        {
          message: `the brief of \`${seat}\` has ${count} words`,
          hint: `players read ${WORDS_MAX} before they begin: shorten it`,
          at: ['private', seat, 'brief'],
          subject: seat,
        },
      ];
    }),
};

/** Words that somebody reads: the marks of Markdown are none. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
