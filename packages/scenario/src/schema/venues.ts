// The tables of the week, in order, and the rule by which each decides.
import { z } from 'zod';
import { chanceSchema, lineSchema, nameSchema, sourcesSchema } from './scalars.ts';

const silenceSchema = z.strictObject({
  set_by: z.enum(['chair', 'anyone']),
  needs: z.enum(['nothing', 'consensus']).optional(),
  rounds: z.int().min(1).max(5),
});

const weightsSchema = z.record(nameSchema, z.number().min(0).max(1e12));

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bilateral') }),
  z.strictObject({ kind: z.literal('consensus'), of: z.int().min(2).max(1000).optional(), silence: silenceSchema.optional() }),
  z.strictObject({ kind: z.literal('consensus_minus'), minus: z.int().min(1).max(100), silence: silenceSchema.optional() }),
  z.strictObject({
    kind: z.literal('majority'),
    share: chanceSchema,
    or_equal: z.boolean().optional(),
    weights: weightsSchema.optional(),
    population_share: chanceSchema.optional(),
    populations: weightsSchema.optional(),
    blocking_minority: z.number().min(0).max(1e12).optional(),
    abstentions: z.enum(['neutral', 'no']).optional(),
    open: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('k_of_n'), k: z.int().min(1).max(100), vetoes: z.array(nameSchema).optional() }),
  z.strictObject({ kind: z.literal('chair_decides') }),
]);

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const venueSchema = z.strictObject({
  name: lineSchema,
  place: lineSchema,
  day: z.enum(WEEKDAYS),
  date: z.iso.date(),
  form: lineSchema,
  seats: z.array(nameSchema).min(1).max(20),
  chair: nameSchema.optional(),
  rule: ruleSchema,
  rounds: z.int().min(1).max(20),
  /** Time limit per phase, in minutes. */
  minutes: z.number().min(0.5).max(240).optional(),
  src: sourcesSchema,
});

export type VenueNode = z.infer<typeof venueSchema>;
export type RuleNode = z.infer<typeof ruleSchema>;
