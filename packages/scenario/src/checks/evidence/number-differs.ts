import type { WarningFinding } from '../../diagnostic.ts';
import { listed, subjectAt, type WarningCheck } from '../check.ts';
import { datesIn } from './dates.ts';
import { claimsOf, isFactual, sourceTexts } from './sources.ts';

/** A number this large is specific: it does not stand in a text by accident. */
const SPECIFIC = 1000;

export const numberDiffers: WarningCheck = {
  code: 'S-903',
  title: 'a number is not that of its source',
  severity: 'warning',
  fields: ['src', 'sources.file'],
  run: ({ draft, texts }) => {
    const known = sourceTexts(texts);
    return claimsOf(draft).flatMap(({ sources, texts: own }) => {
      // Where `d` stands beside a source, the author says that something was changed.
      const cited = sources.includes('d') ? [] : sources.filter(isFactual);
      const read = cited.flatMap((source) => known.get(source) ?? []).join('\n');
      return own.flatMap(({ text, at }): readonly WarningFinding[] => {
        const [differing] = [...differingDates(text, read), ...differingNumbers(text, read)];
        if (differing === undefined) return [];
        const { here, there } = differing;
        return [
          {
            message: `${here} stands here, and ${there} in what the sources file gives for ${listed(cited)}`,
            hint: `write ${there}, or name the source of ${here}`,
            at,
            subject: subjectAt(draft, at),
          },
        ];
      });
    });
  },
};

interface Difference {
  readonly here: string;
  readonly there: string;
}

interface NumberInText {
  readonly value: number;
  readonly words: string;
  /** The word behind it, without a plural ending: what is counted. */
  readonly noun: string;
}

/** Numbers that count something, without years and the days of dates. */
function numbersIn(text: string): readonly NumberInText[] {
  const dates = datesIn(text);
  return [...text.matchAll(/(?<![\d.,:-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d:-])(?: (?:per cent|percent|%)|%)?(?=\W+([\p{L}]{3,})|)/gu)].flatMap(
    ({ 0: words, 1: noun = '', index }) => {
      const isInDate = dates.some((date) => index >= date.index && index < date.index + date.words.length);
      const value = Number(words.replaceAll(',', '').replace(/[^\d.].*$/, ''));
      const isYear = /^(?:1[89]|20)\d\d$/.test(words);
      return isInDate || isYear ? [] : [{ value, words, noun: noun.toLowerCase().replace(/s$/, '') }];
    },
  );
}

/** A number that the sources do not have, while they count the same thing otherwise, or have another number of its size. */
function differingNumbers(text: string, read: string): readonly Difference[] {
  const theirs = numbersIn(read);
  return numbersIn(text).flatMap(({ value, words, noun }): readonly Difference[] => {
    if (theirs.some((other) => other.value === value)) return [];
    const same = theirs.find((other) => noun !== '' && other.noun === noun);
    const near = value >= SPECIFIC ? theirs.find((other) => other.value > value / 10 && other.value < value * 10) : undefined;
    const there = same ?? near;
    return there === undefined ? [] : [{ here: words, there: there.words }];
  });
}

/** A date that the sources have with another year, or on another day of the month. */
function differingDates(text: string, read: string): readonly Difference[] {
  const theirs = datesIn(read).filter(({ hasDay }) => hasDay);
  return datesIn(text)
    .filter(({ hasDay }) => hasDay)
    .flatMap(({ date, words }): readonly Difference[] => {
      if (theirs.some((other) => other.date === date)) return [];
      const near = theirs.find((other) => other.date.slice(4) === date.slice(4) || other.date.slice(0, 7) === date.slice(0, 7));
      return near === undefined ? [] : [{ here: words, there: near.words }];
    });
}
