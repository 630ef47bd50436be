import type { Finding, Path } from '../diagnostic.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Check } from './check.ts';

/** `a:7` must be a paragraph of the article, `p:key` must be listed in the sources file. Without that file, keys are not judged (S-604 says so). */
export const unknownSource: Check = {
  code: 'S-307',
  title: 'no such source',
  fields: ['src'],
  run: ({ draft, texts }) => {
    const last = draft.sources?.paragraphs;
    const keys = texts.sources === undefined ? null : [...new Set(texts.sources.match(/p:[a-z0-9-]+/g))];
    return sourcePlaces(draft, []).flatMap(({ source, at }): readonly Finding[] => {
      if (source.startsWith('a:') && last !== undefined && Number(source.slice(2)) > last) {
        return [{ message: `the article has no paragraph ${source.slice(2)}`, hint: `its last is \`a:${last}\``, at }];
      }
      if (!source.startsWith('p:') || keys === null || keys.includes(source)) return [];
      return [{ message: `\`${source}\` is not listed in the sources file`, ...suggestion(source, keys), at }];
    });
  },
};

/** Every entry of every `src`, wherever it stands. */
function sourcePlaces(node: unknown, at: Path): readonly { readonly source: string; readonly at: Path }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => sourcePlaces(item, [...at, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'src' && Array.isArray(value)
      ? value.flatMap((source, index) => (typeof source === 'string' ? [{ source, at: [...at, name, index] }] : []))
      : sourcePlaces(value, [...at, name]),
  );
}
