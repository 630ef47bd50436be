// When the tables of a new scenario meet: a day each, from the first Monday on that comes after every date the author speaks of.
import { datesIn, dayNumber } from '../../checks/evidence/dates.ts';
import { WEEKDAYS } from '../../schema/venues.ts';
import type { Outline } from '../outline.ts';

/** A day of the talks. */
export interface TalksDay {
  readonly day: (typeof WEEKDAYS)[number];
  /** Year first. */
  readonly date: string;
}

/** A Monday, for talks that speak of no date. */
const USUAL = '2024-05-06';
/** Other years are slips of the pen. */
const [EARLIEST, LATEST] = ['1800-01-01', '2200-01-01'];
const DAYS_A_WEEK = 7;
const DAYS_A_YEAR = 365.2425;

/** One day a table. */
export function talksDays(outline: Outline): readonly TalksDay[] {
  const spoken = [outline.title, outline.subject, ...namesIn(outline)].flatMap((text) => datesIn(text).map(({ date }) => date));
  const latest = spoken.filter((date) => date >= EARLIEST && date < LATEST).toSorted();
  const monday = dayNumber(USUAL);
  const first = monday + DAYS_A_WEEK * Math.ceil((dayNumber(latest.at(-1) ?? USUAL) - monday) / DAYS_A_WEEK);
  return outline.venues.map((_, index) => ({ day: WEEKDAYS[(1 + index) % DAYS_A_WEEK] ?? 'Monday', date: dateOf(first + index) }));
}

function namesIn({ seats, venues, issues }: Outline): readonly string[] {
  return [...seats, ...venues, ...issues, ...issues.flatMap(({ options }) => options)].map(({ name }) => name);
}

/** The date whose number it is. */
function dateOf(wanted: number): string {
  const about = Math.floor(wanted / DAYS_A_YEAR);
  const firsts = [about - 1, about, about + 1].flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${twoDigits(month + 1)}-01`));
  const first = firsts.findLast((date) => dayNumber(date) <= wanted) ?? USUAL;
  return `${first.slice(0, 8)}${twoDigits(1 + wanted - dayNumber(first))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
