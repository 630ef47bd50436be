// The agenda: issues, their ordered options, and where each may be decided.
import { z } from 'zod';
import { lineSchema, nameSchema, sourcesSchema } from './scalars.ts';

export const issueSchema = z.strictObject({
  name: lineSchema,
  /** Option → what it says; the first is the status quo. */
  options: z.record(nameSchema, lineSchema),
  decide: z.array(nameSchema),
  discuss: z.array(nameSchema).optional(),
  endorse: z.record(nameSchema, z.array(nameSchema).min(1)).optional(),
  affects: z.array(lineSchema).optional(),
  ratchet: z.boolean().optional(),
  follow_up: z.boolean().optional(),
  performance: z.strictObject({ by: z.array(nameSchema).min(1), verified: z.array(nameSchema).optional() }).optional(),
  src: sourcesSchema,
});

export type IssueNode = z.infer<typeof issueSchema>;
