import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

/** Venues meet in the order of the file, so their dates may not step back. */
export const venueOrder: Check = {
  code: 'S-501',
  title: 'a venue stands before one that meets earlier',
  fields: ['venues', 'venues.<venue>.date'],
  run: ({ draft }) => {
    const venues = entriesOf(draft.venues);
    return venues.slice(1).flatMap(([id, venue], index): readonly Finding[] => {
      const [beforeId, before] = venues[index] ?? ['', undefined];
      // Dates are written year first, so their order is that of their letters.
      if (venue?.date === undefined || before?.date === undefined || venue.date >= before.date) return [];
      const related = [{ message: `\`${beforeId}\` meets later`, at: ['venues', beforeId, 'date'] }];
      return [
        {
          message: `\`${id}\` meets before \`${beforeId}\`, which stands above it`,
          hint: 'put venues in the order in which they meet',
          at: ['venues', id, 'date'],
          related,
        },
      ];
    });
  },
};
