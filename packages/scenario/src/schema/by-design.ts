// What an author means, so that it is no mistake: warnings that are acknowledged, each with its reason.
import { z } from 'zod';
import { described } from './describe.ts';
import { lineSchema } from './scalars.ts';

const acknowledgementSchema = z.strictObject({
  code: described(z.string().min(1).max(20), 'The code of the warning.', { example: 'S-705' }),
  at: described(z.string().min(1).max(200), 'What it is about, as the help of the warning writes it.', { example: 'market.two' }),
  why: described(lineSchema, 'Why it is meant, for whoever reads the file next.', { example: 'A demand that is there to be given up' }),
});

/** By code and subject, never a whole code. */
export const byDesignSchema = z.array(described(acknowledgementSchema, 'One warning that is meant.'));

/** Said once for the whole scenario: there is meant to be no deal. */
export const stalemateSchema = z.literal('by-design');

export type AcknowledgementNode = z.infer<typeof acknowledgementSchema>;
