import type { Check } from './check.ts';

export const seatWithoutInstructions: Check = {
  code: 'S-508',
  title: 'a delegation has no private part',
  fields: ['private'],
  run: ({ draft }) =>
    draft.private === undefined
      ? []
      : Object.keys(draft.seats ?? {})
          .filter((seat) => !Object.hasOwn(draft.private ?? {}, seat))
          .map((seat) => ({
            message: `\`${seat}\` has no entry under \`private\``,
            hint: `add \`${seat}:\` with its brief, support, points and fallback`,
            at: ['private'],
            on: 'key',
            related: [{ message: 'its seat', at: ['seats', seat], on: 'key' }],
          })),
};
