// How a game can end, tried from first to last.
import { z } from 'zod';
import { boundSchema } from './constraint.ts';
import { lineSchema, nameSchema, passageSchema, pressureSchema, sourcesSchema } from './scalars.ts';

export interface OutcomeTestNode {
  readonly all?: readonly OutcomeTestNode[] | undefined;
  readonly any?: readonly OutcomeTestNode[] | undefined;
  readonly tension?: { readonly at_least: number } | undefined;
  readonly walked_out?: true | undefined;
  readonly adopted?: { readonly at_least: number } | undefined;
  readonly adopted_any_of?: readonly string[] | undefined;
  readonly [issue: string]: unknown;
}

/** All parts of one map hold together; a key that is none of these words is an issue. */
export const outcomeTestSchema: z.ZodType<OutcomeTestNode> = z
  .object({
    get all() {
      return z.array(outcomeTestSchema).optional();
    },
    get any() {
      return z.array(outcomeTestSchema).optional();
    },
    tension: z.strictObject({ at_least: pressureSchema }).optional(),
    walked_out: z.literal(true).optional(),
    adopted: z.strictObject({ at_least: z.int().min(1).max(100) }).optional(),
    adopted_any_of: z.array(nameSchema).min(1).optional(),
  })
  .catchall(boundSchema);

export const outcomeSchema = z.strictObject({
  id: nameSchema,
  title: lineSchema,
  text: passageSchema,
  /** Left out by the last ending, which fits everything. */
  when: outcomeTestSchema.optional(),
  history: z.boolean().optional(),
  src: sourcesSchema,
});

export type OutcomeNode = z.infer<typeof outcomeSchema>;
