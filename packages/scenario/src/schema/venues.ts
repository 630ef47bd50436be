// The tables of the week, in order, and the rule by which each decides.
import { z } from 'zod';
import { described, shared } from './describe.ts';
import { chanceSchema, lineSchema, seatNameSchema, sourcesSchema } from './scalars.ts';

const silenceSchema = described(
  shared(
    z.strictObject({
      set_by: described(z.enum(['chair', 'anyone']), 'Who may put a text under silence.', { example: 'chair' }),
      needs: described(z.enum(['nothing', 'consensus']), 'With `consensus`, one objection stops the silence from being set.', {
        example: 'consensus',
        unset: 'nothing',
      }).optional(),
      rounds: described(z.int().min(1).max(5), 'After how many rounds silence counts as consent.', { example: 1 }),
    }),
    'silence',
  ),
  'A text can be put under silence: it is adopted when nobody objects in time. Left out, this venue has no silence.',
);

const weightsSchema = z.record(seatNameSchema, described(z.number().min(0).max(1e12), 'The number of this delegation.', { example: 31 }));
const KIND = 'Which rule it is; the other fields depend on it.';

export const ruleSchema = shared(
  z.discriminatedUnion('kind', [
    described(z.strictObject({ kind: described(z.literal('bilateral'), KIND) }), 'Both delegations must join.'),
    described(
      z.strictObject({
        kind: described(z.literal('consensus'), KIND),
        of: described(
          z.int().min(2).max(1000),
          'Of how many members this is the consensus, in words only. Left out, of the delegations that sit here.',
          {
            example: 31,
          },
        ).optional(),
        silence: silenceSchema.optional(),
      }),
      'Adopted when nobody here objects and all have answered.',
    ),
    described(
      z.strictObject({
        kind: described(z.literal('consensus_minus'), KIND),
        minus: described(z.int().min(1).max(100), 'How many delegations may be left out.', { example: 1 }),
        silence: silenceSchema.optional(),
      }),
      'Adopted when all but a few join.',
    ),
    described(
      z.strictObject({
        kind: described(z.literal('majority'), KIND),
        share: described(chanceSchema, 'Adopted when the yes votes are more than this share of the votes that count.', { example: 0.5 }),
        or_equal: described(z.boolean(), 'With `true`, exactly the share is enough.', { example: true, unset: false }).optional(),
        weights: described(weightsSchema, 'How much each vote weighs. Left out, one each.', { example: { BIG: 31, SMALL: 24 } }).optional(),
        population_share: described(chanceSchema, 'A second share, of population, that must be reached as well.', { example: 0.65 }).optional(),
        populations: described(weightsSchema, 'The population behind each vote. Left out, one each.', { example: { BIG: 83, SMALL: 17 } }).optional(),
        blocking_minority: described(z.number().min(0).max(1e12), 'So many delegations against block a text, whatever the shares say.', {
          example: 4,
        }).optional(),
        abstentions: described(z.enum(['neutral', 'no']), 'Whether an abstention does not count, or counts against.', {
          example: 'no',
          unset: 'neutral',
        }).optional(),
        open: described(z.boolean(), 'With `true`, each vote is seen when it is cast; otherwise all at the end.', {
          example: true,
          unset: false,
        }).optional(),
      }),
      'Adopted by votes.',
    ),
    described(
      z.strictObject({
        kind: described(z.literal('k_of_n'), KIND),
        k: described(z.int().min(1).max(100), 'How many delegations must join.', { example: 5 }),
        vetoes: described(z.array(seatNameSchema), 'The delegations that must be among them.', { example: ['PORT'], unset: [] }).optional(),
      }),
      'Adopted when so many join, and nobody with a veto is missing.',
    ),
    described(z.strictObject({ kind: described(z.literal('chair_decides'), KIND) }), 'The chair alone adopts a text.'),
  ]),
  'rule',
);

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const venueSchema = z.strictObject({
  name: described(lineSchema, 'What players call the table.', { example: 'Town Hall' }),
  place: described(lineSchema, 'The city or building: delegations in one place can meet aside.', { example: 'Geneva' }),
  day: described(z.enum(WEEKDAYS), 'The weekday of `date`.', { example: 'Monday' }),
  date: described(z.iso.date(), 'When it meets, as year-month-day; venues stand in the order in which they meet.', { example: '2022-01-10' }),
  form: described(lineSchema, 'What an agreement here is worth: a handshake, a treaty, a decision.', { example: 'politically binding' }),
  seats: described(z.array(seatNameSchema).min(1).max(20), 'Who sits here, in speaking order.', { example: ['RU', 'US'] }),
  chair: described(seatNameSchema, 'Which of them is in the chair. Left out, nobody.', { example: 'OSCE' }).optional(),
  rule: described(ruleSchema, 'How a text is adopted here.', { example: { kind: 'consensus' } }),
  rounds: described(z.int().min(1).max(20), 'How many rounds it meets.', { example: 3 }),
  minutes: described(z.number().min(0.5).max(240), 'A time limit for each phase, in minutes. Left out, there is none.', { example: 2 }).optional(),
  src: sourcesSchema,
});

export type VenueNode = z.infer<typeof venueSchema>;
export type RuleNode = z.infer<typeof ruleSchema>;
