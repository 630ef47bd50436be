// How the week starts, and what the world may do between the tables.
import { EFFECT_DEFAULTS, VERBS } from '@parley/rules';
import { z } from 'zod';
import { described, shared } from './describe.ts';
import {
  chanceSchema,
  lineSchema,
  nameSchema,
  pairNameSchema,
  pressureSchema,
  seatNameSchema,
  shiftSchema,
  sourcesSchema,
  venueNameSchema,
  voiceNameSchema,
} from './scalars.ts';
import { toSnakeCase } from './spelling.ts';

/** Every act, spelled as in a scenario file. */
export const ACT_NAMES: readonly string[] = VERBS.map(toSnakeCase);

export const actSchema = shared(z.enum(ACT_NAMES), 'act');
/** Effect → what it is in this scenario. */
export const effectsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(EFFECT_DEFAULTS).map(([name, unset]) => [
      toSnakeCase(name),
      described(shiftSchema, 'By how many points the pressure moves.', { unset }).optional(),
    ]),
  ),
);

export const startSchema = z.strictObject({
  tension: described(pressureSchema, 'How tense things are when the game begins.', { example: 40 }),
  breakdown_at: described(pressureSchema, 'The tension at which the talks break down.', { example: 90 }),
  trust: described(
    z.record(pairNameSchema, described(pressureSchema, 'How far these two trust each other.', { example: 50 })),
    'How far each pair of delegations trusts each other; every pair once, with a hyphen, in either order.',
    { example: { 'NORTH-SOUTH': 30 } },
  ),
  credibility: described(
    z.record(seatNameSchema, described(pressureSchema, 'How far its threats and promises are believed.', { example: 60 })),
    'How far the threats and promises of each delegation are believed.',
    { example: { NORTH: 60, SOUTH: 60 } },
  ),
  src: sourcesSchema,
});

const SHIFT = 'By how many points it moves.';
const pairShiftsSchema = z.record(pairNameSchema, described(shiftSchema, SHIFT, { example: -3 }));
const seatShiftsSchema = z.record(seatNameSchema, described(shiftSchema, SHIFT, { example: -5 }));
const changeParts = {
  tension: described(shiftSchema, 'By how many points tension moves.', { example: 2 }).optional(),
  trust: described(pairShiftsSchema, 'By how many points the trust of a pair moves.', { example: { 'NORTH-SOUTH': -3 } }).optional(),
  credibility: described(seatShiftsSchema, 'By how many points the credibility of a delegation moves.', { example: { NORTH: 2 } }).optional(),
  support: described(seatShiftsSchema, 'By how many points the support at home of a delegation moves.', { example: { NORTH: -5 } }).optional(),
};
export const changeSchema = shared(z.strictObject(changeParts), 'change');
/** Voice or seat → what its surprise costs. */
export const surprisesSchema = z.record(
  voiceNameSchema,
  described(z.strictObject({ ...changeParts, src: sourcesSchema }), 'What it costs to decide over the head of this one.', {
    example: { support: { NORTH: -5 }, src: ['d'] },
  }),
);

export const eventSchema = z.strictObject({
  id: described(nameSchema, 'What the file calls the event.', { example: 'flood' }),
  after: described(venueNameSchema, 'The venue after which it may happen.', { example: 'geneva' }),
  probability: described(chanceSchema, 'The chance that it happens: 0.5 is one game in two.', { example: 0.5 }),
  text: described(lineSchema, 'What players read when it happens.', { example: 'The river rises.' }),
  change: described(changeSchema, 'What it changes. Left out, it is news and changes nothing.', { example: { tension: 2 } }).optional(),
  cancel_if: described(
    z.strictObject({
      act: described(actSchema, 'The act that prevents it.', { example: 'gesture' }),
      by: described(seatNameSchema, 'The delegation whose act that is.', { example: 'RU' }),
    }),
    'It does not happen when this delegation has done this act.',
    { example: { act: 'gesture', by: 'RU' } },
  ).optional(),
  only_if: described(z.enum(['surprised']), 'With `surprised`, only when somebody was decided over and not consulted before.', {
    example: 'surprised',
  }).optional(),
  src: sourcesSchema,
});

export type ChangeNode = z.infer<typeof changeSchema>;
export type EventNode = z.infer<typeof eventSchema>;
