// The language of red lines: `{issue: {at_least | at_most: option}}`, `all`, `any`, `if`/`then`.
import { z } from 'zod';
import { nameSchema } from './scalars.ts';

/** At least, at most, or between two options of one issue. */
export const boundSchema = z.strictObject({ at_least: nameSchema.optional(), at_most: nameSchema.optional() });
/** Issue → bound; several issues mean all of them. */
export const boundsSchema = z.record(nameSchema, boundSchema);

export interface ConstraintNode {
  readonly all?: readonly ConstraintNode[] | undefined;
  readonly any?: readonly ConstraintNode[] | undefined;
  readonly [issue: string]: unknown;
}
/** `all`, `any`, and issues beside each other: all parts of one map hold together. */
export const constraintSchema: z.ZodType<ConstraintNode> = z
  .object({
    get all() {
      return z.array(constraintSchema).optional();
    },
    get any() {
      return z.array(constraintSchema).optional();
    },
  })
  .catchall(boundSchema);

export const linkageSchema = z.strictObject({ if: constraintSchema, then: constraintSchema });

export type BoundNode = z.infer<typeof boundSchema>;
export type BoundsNode = z.infer<typeof boundsSchema>;
