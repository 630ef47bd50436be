// Who sits at the talks, what they can do outside the room, and what their computers say.
import { VERBS } from '@parley/rules';
import { z } from 'zod';
import { described, shared } from './describe.ts';
import { lineSchema, sourcesSchema } from './scalars.ts';
import { toSnakeCase } from './spelling.ts';

/** When a computer delegation speaks a phrase: one occasion per verb, and some by tone or answer. */
const VOICE_OCCASIONS = [
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

const phrasesSchema = z.array(z.string().min(1).max(200)).min(1);
const OCCASION = 'Phrases for this occasion, of which one is taken.';

/** Occasion → phrases. */
export const voiceSchema = shared(
  z.strictObject(Object.fromEntries(VOICE_OCCASIONS.map((occasion) => [occasion, described(phrasesSchema, OCCASION).optional()]))),
  'phrases',
);

const MEANS = ['Foreign observers are invited to an exercise'];
const meansSchema = z.strictObject({
  gesture: described(z.array(lineSchema), 'What it can do to lower tension, a short sentence each.', { example: MEANS, unset: [] }).optional(),
  pressure: described(z.array(lineSchema), 'What it can do to raise tension, a short sentence each.', {
    example: ['A further exercise near the border is announced'],
    unset: [],
  }).optional(),
});

/** What support at home is called where a scenario does not say. */
export const SUPPORT_LABEL = 'support at home';

export const seatSchema = z.strictObject({
  name: described(lineSchema, 'What players call the delegation: an office or an organisation, never a person.', {
    example: 'Town Council of North Bank',
  }),
  role: described(
    z.enum(['party', 'caucus', 'mediator']),
    'A `party` speaks for itself, a `caucus` for several whose cohesion can suffer, a `mediator` speaks last when it is in the chair.',
    { example: 'party' },
  ),
  support_label: described(lineSchema, 'What its support is called on the screen.', {
    example: 'alliance cohesion',
    unset: SUPPORT_LABEL,
  }).optional(),
  means: described(meansSchema, 'What the delegation can do outside the room: without means it has no gestures and no pressure.').optional(),
  voice: described(voiceSchema, 'What its computer says, by occasion; where it has nothing, the shared `voice` speaks.', {
    example: { pass: ['We listen for now.'] },
  }).optional(),
  src: sourcesSchema,
});

export type SeatNode = z.infer<typeof seatSchema>;
export type VoiceNode = z.infer<typeof voiceSchema>;
