import { type Check, entriesOf, meant } from './check.ts';

export const seatNowhere: Check = {
  code: 'S-503',
  title: 'a delegation has no place at any venue',
  fields: ['seats', 'venues.<venue>.seats'],
  run: ({ draft }) => {
    const venues = entriesOf(draft.venues);
    if (venues.length === 0 || venues.some(([, venue]) => venue?.seats === undefined)) return [];
    const seats = Object.keys(draft.seats ?? {});
    const seated = venues.flatMap(([, venue]) => meant(venue?.seats ?? [], seats));
    return seats
      .filter((seat) => !seated.includes(seat))
      .map((seat) => ({
        message: `\`${seat}\` sits at no venue`,
        hint: 'add it to the `seats` of a venue, or list it under `absent` instead',
        at: ['seats', seat],
        on: 'key',
      }));
  },
};
