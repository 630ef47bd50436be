import type { Check } from './check.ts';
import { unknownNames } from './unknown-name.ts';

export const unknownVenue: Check = {
  code: 'S-304',
  title: 'no venue has this name',
  fields: ['<venue>'],
  run: ({ draft, references }) => unknownNames(references, 'venue', Object.keys(draft.venues ?? {}), 'venue'),
};
