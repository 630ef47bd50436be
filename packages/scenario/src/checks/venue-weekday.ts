import type { Finding } from '../diagnostic.ts';
import { WEEKDAYS } from '../schema/venues.ts';
import { type Check, entriesOf } from './check.ts';

export const venueWeekday: Check = {
  code: 'S-502',
  title: 'the day is not the weekday of the date',
  fields: ['venues.<venue>.day', 'venues.<venue>.date'],
  run: ({ draft }) =>
    entriesOf(draft.venues).flatMap(([id, venue]): readonly Finding[] => {
      const weekday = venue?.date === undefined ? undefined : weekdayOf(venue.date);
      if (weekday === undefined || venue?.day === undefined || weekday === venue.day) return [];
      return [{ message: `${venue.date} is a ${weekday}`, hint: `write \`day: ${weekday}\`, or correct the date`, at: ['venues', id, 'day'] }];
    }),
};

/** The weekday of a date like 2022-01-10, by Sakamoto's table: a pure package has no calendar. */
function weekdayOf(date: string): string | undefined {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return WEEKDAYS[(shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day) % 7];
}
