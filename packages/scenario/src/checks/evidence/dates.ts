// Dates as people write them in texts.

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|');
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${MONTH})\\s+(?<year>\\d{4})`, 'gi'),
  new RegExp(`(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'gi'),
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/g,
  new RegExp(`(?<![\\d–-]\\s?)(?<!\\d(?:st|nd|rd|th)?\\s)(?<month>${MONTH})\\s+(?<year>\\d{4})`, 'gi'),
];

/** A date in a text. */
export interface DateInText {
  /** Year first, so that dates compare like texts: `2022-01-13`; of a month alone, its first day. */
  readonly date: string;
  readonly hasDay: boolean;
  readonly words: string;
  readonly index: number;
}

/**
 * The dates of a text: "13 January 2022", "January 13, 2022", "2022-01-13", "January 2022".
 *
 * @example
 * datesIn('signed on 5 May 2024').map(({ date }) => date) // => ['2024-05-05']
 */
export function datesIn(text: string): readonly DateInText[] {
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: words, index, groups = {} }): readonly DateInText[] => {
      const month = monthOf(groups['month'] ?? '');
      const day = Number(groups['day'] ?? 1);
      if (month < 1 || month > 12 || day < 1 || day > 31) return [];
      const date = `${groups['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return [{ date, hasDay: groups['day'] !== undefined, words, index }];
    }),
  );
}

function monthOf(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', ''))) + 1;
}

/** Days from a fixed day long ago to a date written year first. The year is counted from March, so that its last day is the one that leaps. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [counted, since] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  return 365 * counted + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + Math.floor((153 * since + 2) / 5) + day;
}
