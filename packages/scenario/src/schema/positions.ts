// What delegations say in public: declared lines, and what they say must come first.
import { z } from 'zod';
import { boundSides, boundsSchema } from './constraint.ts';
import { described, shared } from './describe.ts';
import { issueNameSchema, seatNameSchema, sourcesSchema } from './scalars.ts';

const declaredLineSchema = described(
  z.strictObject({ ...boundSides, src: sourcesSchema }),
  'The option that the delegation says must be reached, or must not be passed: one of the two.',
  { example: { at_most: 'keep', src: ['a:4'] } },
);

/** Seat → issue → the line; one side of one issue each. */
export const declaredSchema = z.record(
  seatNameSchema,
  described(z.record(issueNameSchema, declaredLineSchema), 'What this delegation has said in public, issue by issue.'),
);

const KIND = 'Which order it is; the other fields depend on it.';

export const orderSchema = shared(
  z.discriminatedUnion('kind', [
    described(
      z.strictObject({
        kind: described(z.literal('package_first'), KIND),
        free: described(z.array(issueNameSchema), 'The issues on which it joins a text all the same.', { example: ['channels', 'followup'] }),
        src: sourcesSchema,
      }),
      'Joins nothing of substance unless one of its own declared demands is in the text or in its condition.',
    ),
    described(
      z.strictObject({
        kind: described(z.literal('deescalate_first'), KIND),
        gives: described(boundsSchema, 'What it would give, and does not give first.', { example: { aegis: { at_least: 'standing_inspections' } } }),
        until: described(boundsSchema, 'What must stand, or be the condition of the text, before it gives that.', {
          example: { troops: { at_least: 'phased_return' } },
        }),
        src: sourcesSchema,
      }),
      'Gives nothing of `gives` unless `until` stands already or is the condition of the text.',
    ),
  ]),
  'order',
);

export type DeclaredLineNode = z.infer<typeof declaredLineSchema>;
export type OrderNode = z.infer<typeof orderSchema>;
