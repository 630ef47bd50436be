import type { Check } from './check.ts';
import { unknownNames } from './unknown-name.ts';

/** Whom an issue affects, and who can be surprised: a seat, or a voice listed under `absent`. */
export const unknownVoice: Check = {
  code: 'S-306',
  title: 'no delegation and no absent voice has this name',
  fields: ['<voice>'],
  run: ({ draft, references }) => {
    const absent = (draft.absent ?? []).flatMap((voice) => voice ?? []);
    return unknownNames(references, 'voice', [...Object.keys(draft.seats ?? {}), ...absent], 'delegation or absent voice');
  },
};
