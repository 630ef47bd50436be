// What one delegation alone may read: its brief, its points, what no deal is worth to it, its limits and linkages.
import { z } from 'zod';
import { boundsSchema, linkageSchema } from './constraint.ts';
import { chanceSchema, lineSchema, nameSchema, pressureSchema, sourcesSchema } from './scalars.ts';

const pointsSchema = z.number().min(0).max(100);

export const privateSchema = z.strictObject({
  /** The path of the brief, relative to the scenario file and inside its folder. */
  brief: lineSchema,
  support: pressureSchema,
  /** Issue → option → points. */
  points: z.record(nameSchema, z.record(nameSchema, pointsSchema)),
  fallback: z.strictObject({ points: pointsSchema, per_10_tension: z.number().min(-20).max(20).optional(), text: lineSchema }),
  limits: boundsSchema.optional(),
  linkages: z.array(linkageSchema).optional(),
  variants: z.record(nameSchema, z.strictObject({ probability: chanceSchema, fallback: pointsSchema })).optional(),
  src: sourcesSchema,
});

export type PrivateNode = z.infer<typeof privateSchema>;
