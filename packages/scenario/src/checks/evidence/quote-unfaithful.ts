import type { WarningFinding } from '../../diagnostic.ts';
import { listed, subjectAt, type WarningCheck } from '../check.ts';
import { type Claim, claimsOf, isFactual, sourceTexts } from './sources.ts';

/** Words in quotation marks: typographic ones, double ones, or single ones that are no apostrophes. */
const QUOTED = /[“„«]([^“”„«»]+)[”“»]|"([^"]+)"|(?<![\p{L}\p{N}])[‘']([^‘’']+)[’'](?![\p{L}\p{N}])/gu;
/** One word in quotation marks is a name or a doubt, not a quotation. */
const WORDS_MIN = 2;

export const quoteUnfaithful: WarningCheck = {
  code: 'S-902',
  title: 'quoted words are not in the source',
  severity: 'warning',
  fields: ['src', 'sources.file'],
  run: ({ draft, texts }) => {
    const known = sourceTexts(texts);
    return claimsOf(draft).flatMap((claim) =>
      quotesIn(claim).flatMap(({ words, at }): readonly WarningFinding[] => {
        const cited = claim.sources.filter(isFactual);
        const found = (message: string, hint: string): WarningFinding => ({ message, hint, at, subject: subjectAt(draft, at) });
        if (cited.length === 0 && known.size > 0)
          return [found(`"${words}" is quoted, and no source is named`, 'name the source beside it, or take the quotation marks off')];
        const read = cited.flatMap((source) => known.get(source) ?? []);
        if (read.length < cited.length || read.length === 0 || read.some((text) => plain(text).includes(plain(words)))) return [];
        return [
          found(
            `"${words}" is not what the sources file gives for ${listed(cited)}`,
            'quote the words as they stand there, name another source, or take the quotation marks off',
          ),
        ];
      }),
    );
  },
};

function quotesIn({ texts }: Claim): readonly { readonly words: string; readonly at: Claim['at'] }[] {
  return texts.flatMap(({ text, at }) =>
    [...text.matchAll(QUOTED)]
      .map(([, curly, double, single]) => ({ words: (curly ?? double ?? single ?? '').trim(), at }))
      .filter(({ words }) => words.split(/\s+/).length >= WORDS_MIN),
  );
}

/** Letters and digits only, so that neither marks nor line ends stand in the way. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
