// How a game can end, tried from first to last.
import { z } from 'zod';
import { boundSchema } from './constraint.ts';
import { described, shared } from './describe.ts';
import { issueNameSchema, lineSchema, nameSchema, passageSchema, pressureSchema, sourcesSchema } from './scalars.ts';

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
export const outcomeTestSchema: z.ZodType<OutcomeTestNode> = shared(
  z
    .object({
      get all() {
        return described(z.array(outcomeTestSchema), 'Every entry of this list must hold.').optional();
      },
      get any() {
        return described(z.array(outcomeTestSchema), 'One entry of this list must hold, whichever.').optional();
      },
      tension: described(
        z.strictObject({ at_least: described(pressureSchema, 'Tension at the end, or more.', { example: 90 }) }),
        'How tense things are at the end.',
        { example: { at_least: 90 } },
      ).optional(),
      walked_out: described(z.literal(true), 'A delegation has walked out and not come back.', { example: true }).optional(),
      adopted: described(
        z.strictObject({ at_least: described(z.int().min(1).max(100), 'So many issues, or more.', { example: 2 }) }),
        'How many issues stand above their first option at the end.',
        { example: { at_least: 2 } },
      ).optional(),
      adopted_any_of: described(z.array(issueNameSchema).min(1), 'One of these issues stands above its first option at the end.', {
        example: ['toll', 'market'],
      }).optional(),
    })
    .catchall(boundSchema),
  'ending_test',
);

export const outcomeSchema = z.strictObject({
  id: described(nameSchema, 'What the file calls the ending.', { example: 'bargain' }),
  title: described(lineSchema, 'What players read as the heading of the ending.', { example: 'A bargain' }),
  text: described(passageSchema, 'What players read when the game ends so.', { example: 'The toll falls, and the market opens twice a week.' }),
  when: described(
    outcomeTestSchema,
    'When the game ends so. The first ending that holds is the ending; the last has no `when` and fits everything.',
    { example: { adopted: { at_least: 2 } } },
  ).optional(),
  history: described(z.boolean(), 'With `true`, this is how the real talks ended.', { example: true, unset: false }).optional(),
  src: sourcesSchema,
});

export type OutcomeNode = z.infer<typeof outcomeSchema>;
