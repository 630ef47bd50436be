// What an author should have typed instead of a value of the wrong kind: the text itself wherever it can be told.

/** For a value where `expected` (a kind of zod's) is meant: `write `0.5``. */
export function typeInstead(expected: string, value: unknown): string {
  switch (expected) {
    case 'int':
    case 'number':
      return numberInstead(expected, value);
    case 'boolean':
      return booleanInstead(value);
    case 'array':
    case 'tuple':
      return listInstead(value);
    case 'string':
      return textInstead(value);
    default:
      return mapInstead(value);
  }
}

function numberInstead(expected: 'int' | 'number', value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'write a number in digits, such as `50`';
  if (typeof value === 'number') return `write \`${Math.floor(value)}\` or \`${Math.ceil(value)}\``;
  const number = numberMeant(value);
  if (number === null) return `write a ${expected === 'int' ? 'whole number' : 'number'} in digits, such as \`${expected === 'int' ? 50 : 0.5}\``;
  if (expected === 'int' && !Number.isInteger(number)) return numberInstead(expected, number);
  return `write \`${number}\`, without ${typeof value === 'string' && /^\s*-?[\d.]+\s*$/.test(value) ? 'quotes' : 'anything around it'}`;
}

/** A number that somebody wrote as `"4"`, `0,3`, `50%` or `20;`; null where none can be told. */
function numberMeant(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const [, digits = '', percent = ''] = /^\s*[+]?(-?\d+(?:[.,]\d+)?)\s*(%|percent)?\s*(?:[;,.]|points?|minutes?|rounds?)?\s*$/i.exec(value) ?? [];
  if (digits === '') return WORDS.has(value.trim().toLowerCase()) ? WORDS_IN_ORDER.indexOf(value.trim().toLowerCase()) : null;
  const number = Number(digits.replace(',', '.'));
  return percent === '' ? number : number / 100;
}
const WORDS_IN_ORDER: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WORDS: ReadonlySet<string> = new Set(WORDS_IN_ORDER);

const TRUE_WORDS: ReadonlySet<string> = new Set(['yes', 'on', 'y', 'true', 'ja', '1']);
const FALSE_WORDS: ReadonlySet<string> = new Set(['no', 'off', 'n', 'false', 'nein', '0']);

function booleanInstead(value: unknown): string {
  const word = String(value).trim().toLowerCase();
  if (TRUE_WORDS.has(word)) return 'write `true`, without quotes';
  return FALSE_WORDS.has(word) ? 'write `false`, without quotes' : 'write `true` or `false`';
}

const SHOWN_CHARS_MAX = 60;

function listInstead(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') {
    const entries = String(value)
      .split(/[,;]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    const list = `[${entries.join(', ')}]`;
    return list.length > SHOWN_CHARS_MAX ? 'write it in brackets: `[one, two]`' : `write it in brackets: \`${list}\``;
  }
  return 'write a list in brackets, `[one, two]`, or one entry a line behind `- `';
}

function textInstead(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `put it in quotes: \`"${value}"\``;
  const [only] = Array.isArray(value) && value.length === 1 ? value : [];
  if (typeof only === 'string' && only.length <= SHOWN_CHARS_MAX) return `write one text, without brackets: \`${only}\``;
  if (Array.isArray(value)) return 'write one text in quotes, without brackets: `"one text"`';
  return 'write one text, in quotes where it holds a colon: `"one: two"`';
}

function mapInstead(value: unknown): string {
  if (Array.isArray(value)) return 'write names with values, `name: value`, one a line and without a dash; or `{name: value}`';
  return 'write names with values on the lines below, two columns further in: `name: value`';
}

/** For a number beyond `limit`. A chance that was written in percent is told as one. */
export function numberWithin(value: unknown, limit: number, bound: 'least' | 'most'): string {
  const isPercent = bound === 'most' && limit === 1 && typeof value === 'number' && value > 1 && value <= 100;
  if (isPercent) return `write \`${value / 100}\`: a chance of ${value} % is ${value / 100}`;
  return bound === 'most' ? `write \`${limit}\` or less` : `write \`${limit}\` or more`;
}

/** For a date in another order than year, month, day. Which of two small numbers is the month is told only where one of them cannot be. */
export function dateInstead(value: unknown): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(String(value).trim()) ?? [];
  const [, yearFirst = '', month = '', day = ''] = /^(\d{4})[./\s](\d{1,2})[./\s](\d{1,2})$/.exec(String(value).trim()) ?? [];
  if (yearFirst !== '') return `write \`${isoDate(yearFirst, month, day)}\``;
  if (year === '') return 'write year, month and day: `2022-01-10`';
  const [asDayFirst, asMonthFirst] = [isoDate(year, second, first), isoDate(year, first, second)];
  if (Number(first) > 12 || String(value).includes('.')) return `write \`${asDayFirst}\``;
  if (Number(second) > 12 || asDayFirst === asMonthFirst) return `write \`${asMonthFirst}\``;
  return `write \`${asDayFirst}\`, or \`${asMonthFirst}\` where the month stands first`;
}
function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const SOURCE_FORMS = '`a:7` is paragraph 7 of the article, `p:key` a public source, `d` a design assumption';

/** For a source in no form: `article 6` is `a:6`. */
export function sourceInstead(value: unknown): string {
  const text = String(value).trim();
  const [, paragraph = ''] = /^(?:a|art|article|par|para|paragraph|§)?\s*[.:#-]?\s*(\d{1,3})$/i.exec(text) ?? [];
  if (paragraph !== '') return `write \`a:${Number(paragraph)}\`; ${SOURCE_FORMS}`;
  if (/^(?:d|design|assumption|invented|own)$/i.test(text)) return `write \`d\`; ${SOURCE_FORMS}`;
  const [, key = ''] = /^(?:p|public)?\s*[.:-]?\s*([a-z0-9][a-z0-9 _-]*)$/i.exec(text) ?? [];
  return key === '' ? SOURCE_FORMS : `write \`p:${key.toLowerCase().replaceAll(/[ _]+/g, '-')}\`; ${SOURCE_FORMS}`;
}
