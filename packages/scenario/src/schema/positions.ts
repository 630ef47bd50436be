// What delegations say in public: declared lines, and what they say must come first.
import { z } from 'zod';
import { boundsSchema } from './constraint.ts';
import { nameSchema, sourcesSchema } from './scalars.ts';

const declaredLineSchema = z.strictObject({ at_least: nameSchema.optional(), at_most: nameSchema.optional(), src: sourcesSchema });

/** Seat → issue → the line; one side of one issue each. */
export const declaredSchema = z.record(nameSchema, z.record(nameSchema, declaredLineSchema));

export const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('package_first'), free: z.array(nameSchema), src: sourcesSchema }),
  z.strictObject({ kind: z.literal('deescalate_first'), gives: boundsSchema, until: boundsSchema, src: sourcesSchema }),
]);

export type DeclaredLineNode = z.infer<typeof declaredLineSchema>;
export type OrderNode = z.infer<typeof orderSchema>;
