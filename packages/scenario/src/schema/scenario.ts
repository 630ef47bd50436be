// The whole file. Parts live beside this one.
import { z } from 'zod';
import { issueSchema } from './issues.ts';
import { outcomeSchema } from './outcomes.ts';
import { declaredSchema, orderSchema } from './positions.ts';
import { privateSchema } from './private.ts';
import { lineSchema, nameSchema, passageSchema } from './scalars.ts';
import { seatSchema, voiceSchema } from './seats.ts';
import { venueSchema } from './venues.ts';
import { actSchema, changeSchema, effectsSchema, eventSchema, startSchema, surprisesSchema } from './world.ts';

/** The version of the scenario language that this reader understands. */
export const FORMAT_VERSION = 1;

export const LEVELS = ['tutorial', 'beginner', 'intermediate', 'advanced'] as const;

const wholeMinutesSchema = z.int().min(1).max(600);
const scorePartSchema = z.int().min(0).max(100);

export const scenarioSchema = z.strictObject({
  parley: z.literal(FORMAT_VERSION),
  id: nameSchema,
  title: lineSchema,
  summary: passageSchema,
  level: z.enum(LEVELS),
  minutes: z.tuple([wholeMinutesSchema, wholeMinutesSchema]),
  content_note: passageSchema.optional(),
  assumptions: passageSchema,
  sources: z.strictObject({ file: lineSchema, paragraphs: z.int().min(0).max(999) }),
  seats: z.record(nameSchema, seatSchema),
  voice: voiceSchema.optional(),
  absent: z.array(lineSchema).optional(),
  start: startSchema,
  venues: z.record(nameSchema, venueSchema),
  issues: z.record(nameSchema, issueSchema),
  declared: declaredSchema.optional(),
  orders: z.record(nameSchema, orderSchema).optional(),
  private: z.record(nameSchema, privateSchema),
  acts: z.array(actSchema).min(1).optional(),
  effects: effectsSchema.optional(),
  surprises: surprisesSchema.optional(),
  events: z.array(eventSchema).optional(),
  drift: changeSchema.optional(),
  outcomes: z.array(outcomeSchema).min(1),
  score: z.strictObject({ own_value: scorePartSchema, joint: scorePartSchema, relations: scorePartSchema, integrity: scorePartSchema }),
});

/** A scenario file whose structure is sound; what its names refer to is not checked yet. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
