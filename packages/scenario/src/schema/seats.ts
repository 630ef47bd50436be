// Who sits at the talks, what they can do outside the room, and what their computers say.
import { VERBS } from '@parley/rules';
import { z } from 'zod';
import { lineSchema, sourcesSchema } from './scalars.ts';
import { toSnakeCase } from './spelling.ts';

/** When a computer delegation speaks a phrase: one occasion per verb, and some by tone or answer. */
export const VOICE_OCCASIONS = [
  ...VERBS.map(toSnakeCase),
  'state.firm',
  'state.constructive',
  'press.firm',
  'press.open',
  'reply.accept',
  'reply.decline',
  'reply.no',
  'reply.hard',
  'reply.possible',
] as const;

export const voiceSchema = z.partialRecord(z.enum(VOICE_OCCASIONS), z.array(z.string().min(1).max(200)).min(1));

const meansSchema = z.strictObject({ gesture: z.array(lineSchema).optional(), pressure: z.array(lineSchema).optional() });

export const seatSchema = z.strictObject({
  name: lineSchema,
  role: z.enum(['party', 'caucus', 'mediator']),
  support_label: lineSchema.optional(),
  means: meansSchema.optional(),
  voice: voiceSchema.optional(),
  src: sourcesSchema,
});

export type SeatNode = z.infer<typeof seatSchema>;
export type VoiceNode = z.infer<typeof voiceSchema>;
