import type { Check } from './check.ts';
import { unknownNames } from './unknown-name.ts';

export const unknownSeat: Check = {
  code: 'S-301',
  title: 'no delegation has this name',
  fields: ['<seat>'],
  run: ({ draft, references }) => unknownNames(references, 'seat', Object.keys(draft.seats ?? {}), 'delegation'),
};
