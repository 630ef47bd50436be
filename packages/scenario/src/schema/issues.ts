// The agenda: issues, their ordered options, and where each may be decided.
import { z } from 'zod';
import { described } from './describe.ts';
import { lineSchema, optionNameSchema, seatNameSchema, sourcesSchema, venueNameSchema, voiceNameSchema } from './scalars.ts';

const performanceSchema = z.strictObject({
  by: described(z.array(seatNameSchema).min(1), 'The delegations that must do something later.', { example: ['RU', 'US'] }),
  verified: described(z.array(optionNameSchema), 'The options under which inspectors would see whether it is done.', {
    example: ['moratorium'],
    unset: [],
  }).optional(),
});

export const issueSchema = z.strictObject({
  name: described(lineSchema, 'What players call the issue.', { example: 'Bridge toll' }),
  options: described(
    z.record(optionNameSchema, lineSchema),
    'The outcomes that can be agreed, each with its words; the order counts, the first is how things are now and stays unless another is adopted.',
    { example: { keep: 'As now', halve: 'Half', drop: 'No toll' } },
  ),
  decide: described(z.array(venueNameSchema), 'The venues that may adopt an option of it.', { example: ['hall'] }),
  discuss: described(z.array(venueNameSchema), 'The venues that may talk about it and not decide.', { example: ['bridge'], unset: [] }).optional(),
  endorse: described(
    z.record(venueNameSchema, described(z.array(seatNameSchema).min(1), 'The delegations that must endorse there.', { example: ['UA'] })),
    'A later venue and the delegations that must endorse there what was decided before it takes effect.',
    { example: { vienna: ['UA'] } },
  ).optional(),
  affects: described(
    z.array(voiceNameSchema),
    'The delegations and absent voices that a decision touches: whoever of them was neither seated nor consulted is surprised.',
    { example: ['UA', 'Georgia'], unset: [] },
  ).optional(),
  ratchet: described(z.boolean(), 'With `true`, a later decision can only go further up the options.', { example: true, unset: false }).optional(),
  follow_up: described(
    z.boolean(),
    'With `true`, the issue only says how talks go on: alone in effect, it counts as no deal. At most one issue can be that.',
    {
      example: true,
      unset: false,
    },
  ).optional(),
  performance: described(
    performanceSchema,
    'Who must do something later: gains that hang on the later acts of others are discounted by trust, less where they are verified.',
  ).optional(),
  src: sourcesSchema,
});

export type IssueNode = z.infer<typeof issueSchema>;
