import type { Check } from './check.ts';
import { unknownNames } from './unknown-name.ts';

export const unknownIssue: Check = {
  code: 'S-302',
  title: 'no issue has this name',
  fields: ['<issue>'],
  run: ({ draft, references }) => unknownNames(references, 'issue', Object.keys(draft.issues ?? {}), 'issue'),
};
