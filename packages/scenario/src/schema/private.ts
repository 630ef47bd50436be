// What one delegation alone may read: its brief, its points, what no deal is worth to it, its limits and linkages.
import { TEMPERAMENT_IDS } from '@parley/rules';
import { z } from 'zod';
import { boundsSchema, linkageSchema } from './constraint.ts';
import { described } from './describe.ts';
import { chanceSchema, issueNameSchema, lineSchema, optionNameSchema, pressureSchema, sourcesSchema, variantNameSchema } from './scalars.ts';

const pointsSchema = z.number().min(0).max(100);

const fallbackSchema = z.strictObject({
  points: described(pointsSchema, 'What no deal is worth to the delegation, in points, at the tension of the start.', { example: 55 }),
  per_10_tension: described(
    z.number().min(-20).max(20),
    'By how many points that changes when tension rises by 10; negative when tension makes no deal worse.',
    { example: -1, unset: 0 },
  ).optional(),
  text: described(lineSchema, 'What the delegation does without a deal, in words.', { example: 'Wait for the spring' }),
});

const temperamentSchema = z.enum(TEMPERAMENT_IDS);

const variantSchema = z.strictObject({
  probability: described(chanceSchema, 'The chance of this version; all versions of a delegation add to 1.', { example: 0.5 }),
  fallback: described(pointsSchema, 'What no deal is worth to this version, in points.', { example: 30 }),
  temperament: described(temperamentSchema, 'How a computer conducts itself that is dealt this version, in a game with the mixed profile.', {
    example: 'unbending',
  }).optional(),
});

export const privateSchema = z.strictObject({
  brief: described(
    lineSchema,
    'The file with the instructions of this delegation, Markdown of at most 250 words, inside the folder of the scenario.',
    {
      example: 'briefs/north.md',
    },
  ),
  support: described(pressureSchema, 'Support at home when the game begins; under 40 the delegation cannot join what costs it points.', {
    example: 60,
  }),
  points: described(
    z.record(
      issueNameSchema,
      described(
        z.record(optionNameSchema, described(pointsSchema, 'What this option is worth to the delegation, in points.', { example: 30 })),
        'What each option of this issue is worth to the delegation, in points.',
        { example: { keep: 60, halve: 30, drop: 0 } },
      ),
    ),
    'What each option of each issue is worth to the delegation; the best options of all issues add to 100.',
    { example: { toll: { keep: 60, halve: 30, drop: 0 }, market: { one: 0, two: 40 } } },
  ),
  fallback: described(fallbackSchema, 'What no deal is worth to the delegation: it gains by every deal that is worth more.'),
  limits: described(boundsSchema, 'True red lines on single issues: the delegation can agree to nothing beyond them.', {
    example: { toll: { at_most: 'halve' } },
    unset: {},
  }).optional(),
  linkages: described(z.array(linkageSchema), 'True red lines over several issues: whenever `if` holds of a deal, `then` must hold as well.', {
    unset: [],
  }).optional(),
  temperament: described(
    temperamentSchema,
    'How a computer in this seat conducts itself in a game with the mixed profile: `builder` bridges, `official` keeps what was declared, `unbending` waits.',
    { example: 'official' },
  ).optional(),
  variants: described(
    z.record(variantNameSchema, described(variantSchema, 'One version of the delegation, with its own fallback.')),
    'Private versions of the delegation, one of which is drawn when a game begins.',
    { example: { calm: { probability: 0.75, fallback: 55 }, cross: { probability: 0.25, fallback: 70 } }, unset: {} },
  ).optional(),
  src: sourcesSchema,
});

export type PrivateNode = z.infer<typeof privateSchema>;
