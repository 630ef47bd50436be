// How the week starts, and what the world may do between the tables.
import { EFFECT_DEFAULTS, VERBS } from '@parley/rules';
import { z } from 'zod';
import { chanceSchema, lineSchema, nameSchema, pressureSchema, shiftSchema, sourcesSchema } from './scalars.ts';
import { toSnakeCase } from './spelling.ts';

/** Every act, spelled as in a scenario file. */
export const ACT_NAMES: readonly string[] = VERBS.map(toSnakeCase);
/** Every effect that a scenario may override, spelled as in a scenario file. */
export const EFFECT_NAMES: readonly string[] = Object.keys(EFFECT_DEFAULTS).map(toSnakeCase);

export const actSchema = z.enum(ACT_NAMES);
export const effectsSchema = z.partialRecord(z.enum(EFFECT_NAMES), shiftSchema);

export const startSchema = z.strictObject({
  tension: pressureSchema,
  breakdown_at: pressureSchema,
  trust: z.record(nameSchema, pressureSchema),
  credibility: z.record(nameSchema, pressureSchema),
  src: sourcesSchema,
});

const changeParts = {
  tension: shiftSchema.optional(),
  trust: z.record(nameSchema, shiftSchema).optional(),
  credibility: z.record(nameSchema, shiftSchema).optional(),
  support: z.record(nameSchema, shiftSchema).optional(),
};
export const changeSchema = z.strictObject(changeParts);
/** Voice or seat → what its surprise costs. */
export const surprisesSchema = z.record(lineSchema, z.strictObject({ ...changeParts, src: sourcesSchema }));

export const eventSchema = z.strictObject({
  id: nameSchema,
  after: nameSchema,
  probability: chanceSchema,
  text: lineSchema,
  change: changeSchema.optional(),
  cancel_if: z.strictObject({ act: actSchema, by: nameSchema }).optional(),
  only_if: z.enum(['surprised']).optional(),
  src: sourcesSchema,
});

export type ChangeNode = z.infer<typeof changeSchema>;
export type EventNode = z.infer<typeof eventSchema>;
