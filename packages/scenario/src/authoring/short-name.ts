// Short names for files and commands, made of the names that people use.
import { isReservedName, type NameUse } from '../checks/names-reserved.ts';
import { isPlainName } from '../checks/names-well-formed.ts';

/** Latin letters that do not come apart into a plain one and a mark. */
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LETTERS_MAX = 40;
/** YAML takes these for something other than a name. */
const NOT_NAMES = /^(?:true|false|null)$/i;

/** Whether a word may be a short name: a plain word that neither Parley nor YAML has a meaning for. */
export function isFree(word: string, use: NameUse): boolean {
  return isPlainName(word) && !isReservedName(word, use) && !NOT_NAMES.test(word);
}

/** The words of a name in small plain Latin letters and digits; what is written otherwise is left out. */
export function plainWords(name: string): readonly string[] {
  const latin = [...name.normalize('NFKD').toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.replaceAll(/[\p{M}'’]/gu, '').match(/[a-z0-9]+/g) ?? [];
}

/**
 * A short name that may stand in a scenario file: "a quarter less" gives `a_quarter_less`. Empty when the name has no Latin letter or digit.
 *
 * @example
 * shortNameOf('50 percent', 'options') // => 'the_50_percent'
 */
export function shortNameOf(name: string, use: NameUse): string {
  const plain = fitting(plainWords(name));
  if (plain === '') return '';
  return isFree(plain, use) ? plain : fitting(['the', ...plainWords(name)]);
}

/** As many whole words as there is room for; a word that is longer than that is cut. */
function fitting(words: readonly string[]): string {
  const joined = words.reduce(
    (longer, word) => (longer === '' ? word : longer.length + 1 + word.length <= LETTERS_MAX ? `${longer}_${word}` : longer),
    '',
  );
  return joined.slice(0, LETTERS_MAX);
}

/** The id of a scenario: small letters, digits and hyphens. Empty when the title has no Latin letter to begin with. */
export function scenarioIdOf(title: string): string {
  const words = plainWords(title);
  const joined = words.join('-').slice(0, LETTERS_MAX).replace(/-+$/, '');
  return /^[a-z]/.test(joined) ? joined : joined === '' ? '' : `talks-${joined}`;
}
