import { remember } from '@parley/base';
import { type EndingReach, endingReaches } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import type { BargainingCheck } from '../bargaining/bargaining-check.ts';

const WORDS: Readonly<Record<Exclude<EndingReach, 'reachable'>, readonly [message: string, hint: string]>> = {
  shadowed: ['whatever fits it fits an ending above it', 'move it up, or ask for more in the endings above'],
  forbidden: ["only what crosses somebody's limit fits it", 'ask for less, or loosen the limit'],
  contradictory: ['nothing fits its `when`', 'ask for less: its parts exclude each other, or need an act that is switched off'],
};

/** It runs on the Setup like the checks of bargaining: limits say which endings are within reach. */
export const endingNever: BargainingCheck = {
  code: 'S-804',
  title: 'an ending can never be reached',
  severity: 'warning',
  fields: ['outcomes[].when', 'acts'],
  run: ({ setup, memory }) => {
    const { face, briefs } = setup;
    const limits = Object.values(briefs).map((brief) => brief.limits);
    const key = `endings ${JSON.stringify([face.outcomes, face.issues, face.venues, face.acts, face.start.tension, limits])}`;
    const reaches = remember(memory, key, () => endingReaches(setup)) ?? [];
    return reaches.flatMap((reach, index): readonly WarningFinding[] => {
      const { id = '' } = face.outcomes[index] ?? {};
      if (reach === 'reachable') return [];
      const [message, hint] = WORDS[reach];
      return [{ message: `\`${id}\` can never come: ${message}`, hint, at: ['outcomes', index, 'when'], on: 'key', subject: id }];
    });
  },
};
