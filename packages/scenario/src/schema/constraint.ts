// The language of red lines: `{issue: {at_least | at_most: option}}`, `all`, `any`, `if`/`then`.
import { z } from 'zod';
import { described, shared } from './describe.ts';
import { issueNameSchema, optionNameSchema } from './scalars.ts';

/** The two sides of a bound. */
export const boundSides = {
  at_least: described(optionNameSchema, 'This option of the issue, or one that stands below it in the file.', {
    example: 'phased_return',
  }).optional(),
  at_most: described(optionNameSchema, 'This option of the issue, or one that stands above it in the file.', { example: 'phased_return' }).optional(),
};
/** At least, at most, or between two options of one issue. */
export const boundSchema = described(
  shared(z.strictObject(boundSides), 'bound'),
  'The option that must be reached, or that must not be passed; with both, the options between them.',
  {
    example: { at_least: 'phased_return' },
  },
);
/** Issue → bound; several issues mean all of them. */
export const boundsSchema = shared(z.record(issueNameSchema, boundSchema), 'bounds');

export interface ConstraintNode {
  readonly all?: readonly ConstraintNode[] | undefined;
  readonly any?: readonly ConstraintNode[] | undefined;
  readonly [issue: string]: unknown;
}
/** `all`, `any`, and issues beside each other: all parts of one map hold together. */
export const constraintSchema: z.ZodType<ConstraintNode> = shared(
  z
    .object({
      get all() {
        return described(z.array(constraintSchema), 'Every entry of this list must hold.').optional();
      },
      get any() {
        return described(z.array(constraintSchema), 'One entry of this list must hold, whichever.').optional();
      },
    })
    .catchall(boundSchema),
  'condition',
);

export const linkageSchema = z.strictObject({
  if: described(constraintSchema, 'What must hold of a deal before `then` matters: an issue with a bound, or `all` and `any` over several.', {
    example: { troops: { at_least: 'phased_return' } },
  }),
  then: described(constraintSchema, 'What must hold as well whenever `if` holds.', { example: { aegis: { at_least: 'standing_inspections' } } }),
});

export type BoundNode = z.infer<typeof boundSchema>;
export type BoundsNode = z.infer<typeof boundsSchema>;
