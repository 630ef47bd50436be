import type { Finding, Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { briefOf, type ScenarioTexts } from '../../texts.ts';
import { entriesOf, subjectAt, type WarningCheck } from '../check.ts';

/** So many words in a row are no coincidence. */
const WORDS_IN_A_ROW = 7;
/** A number near one of these words is about what is private. */
const PRIVATE_WORDS = /\b(?:points?|fallbacks?|batna|worth|reservation|walk away|bottom line|red lines?|no deal)\b/i;

/** What everybody can read holds nothing that one delegation alone may. */
export const publicSecret: WarningCheck = {
  code: 'S-805',
  title: 'a private sentence or number stands in a public text',
  severity: 'warning',
  fields: ['title', 'summary', 'content_note', 'seats', 'voice', 'venues', 'issues', 'events', 'outcomes'],
  run: ({ draft, texts }) => {
    const secrets = entriesOf(draft.private).map(([seat]) => secretsOf(draft, texts, seat));
    return publicTexts(draft).flatMap(({ text, at }) => secrets.flatMap((secret) => leaks({ text, at, subject: subjectAt(draft, at) }, secret)));
  },
};

interface PublicText {
  readonly text: string;
  readonly at: Path;
}

function publicTexts(draft: Draft): readonly PublicText[] {
  const parts: readonly (keyof Draft)[] = ['title', 'summary', 'content_note', 'seats', 'voice', 'venues', 'issues', 'events', 'outcomes'];
  return parts.flatMap((part) => textsIn(draft[part], [part]));
}

function textsIn(node: unknown, at: Path): readonly PublicText[] {
  if (typeof node === 'string') return [{ text: node, at }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => (name === 'src' ? [] : textsIn(value, [...at, Array.isArray(node) ? Number(name) : name])));
}

/** What one delegation alone may read. */
interface Secrets {
  readonly seat: string;
  readonly brief: string;
  readonly fallback: string;
  readonly numbers: readonly number[];
}

function secretsOf(draft: Draft, texts: ScenarioTexts, seat: string): Secrets {
  const { fallback, variants } = draft.private?.[seat] ?? {};
  const numbers = [fallback?.points, ...Object.values(variants ?? {}).map((variant) => variant?.fallback)];
  return {
    seat,
    brief: spaced(wordsOf(briefOf(texts, seat))),
    fallback: spaced(wordsOf(fallback?.text ?? '')),
    numbers: numbers.flatMap((number) => number ?? []),
  };
}

function leaks(
  { text, at, subject }: PublicText & { readonly subject: string },
  { seat, brief, fallback, numbers }: Secrets,
): readonly WarningFinding[] {
  const words = wordsOf(text);
  const found = (message: string, hint: string, related?: Finding['related']): WarningFinding => ({
    message,
    hint,
    at,
    subject,
    ...(related === undefined ? {} : { related }),
  });
  const place = words.findIndex(
    (_, start) => start + WORDS_IN_A_ROW <= words.length && brief.includes(spaced(words.slice(start, start + WORDS_IN_A_ROW))),
  );
  if (place !== -1) {
    const quoted = words.slice(place, place + WORDS_IN_A_ROW).join(' ');
    return [
      found(
        `everybody reads here what stands in the brief of \`${seat}\`: "${quoted} …"`,
        'say it in other words, and nothing that only one delegation may know',
      ),
    ];
  }
  if (fallback.trim().split(' ').length > 2 && spaced(words).includes(fallback)) {
    const related = [{ message: 'it stands here for its own eyes', at: ['private', seat, 'fallback', 'text'] }];
    return [found(`everybody reads here what \`${seat}\` does without a deal`, 'leave it to the brief of that delegation', related)];
  }
  const number = numbers.find((each) =>
    text.split(/(?<=[.!?;])\s/).some((sentence) => PRIVATE_WORDS.test(sentence) && numbersIn(sentence).includes(each)),
  );
  if (number === undefined) return [];
  const related = [{ message: `the fallback of \`${seat}\``, at: ['private', seat, 'fallback', 'points'] }];
  return [
    found(
      `everybody reads here the number ${number}, which is a fallback of \`${seat}\``,
      'take the number out: points are for the eyes of their delegation',
      related,
    ),
  ];
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])\d+(?:\.\d+)?(?![\d%]|[.,]\d| %)/g)].map(([number]) => Number(number));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** With a space on either side, so that only whole words are found. */
function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
