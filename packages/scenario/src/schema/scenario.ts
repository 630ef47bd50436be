// The whole file. Parts live beside this one.
import { z } from 'zod';
import { byDesignSchema, stalemateSchema } from './by-design.ts';
import { described } from './describe.ts';
import { FORMAT_VERSION } from './format-version.ts';
import { issueSchema } from './issues.ts';
import { outcomeSchema } from './outcomes.ts';
import { declaredSchema, orderSchema } from './positions.ts';
import { privateSchema } from './private.ts';
import {
  chanceSchema,
  issueNameSchema,
  lineSchema,
  passageSchema,
  profileNameSchema,
  scenarioNameSchema,
  seatNameSchema,
  venueNameSchema,
  voiceNameSchema,
} from './scalars.ts';
import { seatSchema, voiceSchema } from './seats.ts';
import { venueSchema } from './venues.ts';
import { actSchema, changeSchema, effectsSchema, eventSchema, startSchema, surprisesSchema } from './world.ts';

export const LEVELS = ['tutorial', 'beginner', 'intermediate', 'advanced'] as const;

const wholeMinutesSchema = z.int().min(1).max(600).meta({ title: 'minutes' });
const scorePartSchema = z.int().min(0).max(100);
const sourcesFileSchema = z.strictObject({
  file: described(lineSchema, 'The file that lists what every `a:` and `p:` refers to, inside the folder of the scenario.', {
    example: 'sources.md',
  }),
  paragraphs: described(
    z.int().min(0).max(999),
    'The number of the last paragraph of the article; 0 where there is only a headline, or no article.',
    {
      example: 19,
    },
  ),
});
/** From and to, of all games. */
const bandSchema = z.tuple([chanceSchema, chanceSchema]).meta({ title: 'shares' });
const scoreSchema = z.strictObject({
  own_value: described(scorePartSchema, 'Points gained over the fallback.', { example: 50 }),
  joint: described(scorePartSchema, 'The share of what all could have gained together.', { example: 20 }),
  relations: described(scorePartSchema, 'Tension and trust at the end, against the start.', { example: 15 }),
  integrity: described(scorePartSchema, 'Limits and promises kept, and a text that home did not disown.', { example: 15 }),
});

export const scenarioSchema = z.strictObject({
  parley: described(z.literal(FORMAT_VERSION), 'The version of the scenario language this file is written in.', { example: FORMAT_VERSION }),
  extends: described(
    lineSchema,
    'The scenario that this one changes: the id of one that comes with Parley, or a file or folder inside the folder of this file. Then only what differs is written.',
    { example: 'january-2022' },
  ).optional(),
  id: described(scenarioNameSchema, 'What commands and saves call the scenario: small letters, digits and hyphens.', { example: 'two-towns' }),
  title: described(lineSchema, 'What players call the scenario.', { example: 'Two Towns' }),
  summary: described(passageSchema, 'What it is about, in the list of scenarios.', { example: 'Two towns, one bridge, and a market to move.' }),
  level: described(z.enum(LEVELS), 'For whom it is.', { example: 'beginner' }),
  minutes: described(z.tuple([wholeMinutesSchema, wholeMinutesSchema]), 'How long a game takes, from and to, in minutes.', { example: [30, 45] }),
  content_note: described(passageSchema, 'What players should know before they begin, if the subject is a heavy one.', {
    example: 'A real crisis that ended in a war.',
  }).optional(),
  assumptions: described(passageSchema, 'What was invented for the exercise; players can read it at any time.', {
    example: 'All points and fallbacks are invented.',
  }),
  sources: described(sourcesFileSchema, 'Where the values of this file come from.'),
  seats: described(z.record(seatNameSchema, described(seatSchema, 'One delegation, as everybody knows it.')), 'Who sits at the talks, in order.'),
  voice: described(voiceSchema, 'What computers say, by occasion, where their delegation has no phrase of its own.', {
    example: { pass: ['We listen for now.'] },
  }).optional(),
  absent: described(z.array(voiceNameSchema), 'Those whom the talks concern and who have no seat.', { example: ['fishers'], unset: [] }).optional(),
  start: described(startSchema, 'How things stand when the game begins. All are whole numbers from 0 to 100.'),
  venues: described(
    z.record(venueNameSchema, described(venueSchema, 'One table, with who sits there and how it decides.')),
    'The tables, in the order in which they meet.',
  ),
  issues: described(z.record(issueNameSchema, described(issueSchema, 'One issue, with what can be agreed on it and where.')), 'What is negotiated.'),
  declared: described(
    declaredSchema,
    'What each delegation has said in public that it wants. Such a line can be left, at a cost in support and credibility.',
    { example: { NORTH: { toll: { at_most: 'keep', src: ['a:4'] } } } },
  ).optional(),
  orders: described(
    z.record(seatNameSchema, described(orderSchema, 'What this delegation says must come first.')),
    'What each delegation says must come first: a declared line about sequence.',
  ).optional(),
  private: described(
    z.record(seatNameSchema, described(privateSchema, 'What this delegation alone may read.')),
    'For the eyes of each delegation only: brief, points, fallback and true red lines.',
  ),
  acts: described(z.array(actSchema).min(1), 'The acts that players have; `pass` is always among them. Left out, all of them.', {
    example: ['propose', 'join', 'object', 'message'],
  }).optional(),
  effects: described(effectsSchema, 'Numbers of the game that differ in this scenario.', { example: { 'gesture.tension': -2 } }).optional(),
  surprises: described(surprisesSchema, 'What it costs to decide something that touches one of these when nobody consulted them before.', {
    example: { fishers: { support: { NORTH: -5 }, src: ['d'] } },
  }).optional(),
  events: described(z.array(described(eventSchema, 'One event.')), 'What may happen in the world after a table has closed, drawn when it closes.', {
    unset: [],
  }).optional(),
  drift: described(changeSchema, 'What changes by itself after every table.', { example: { tension: 1 } }).optional(),
  outcomes: described(z.array(described(outcomeSchema, 'One ending.')).min(1), 'How the game can end, tried from the first to the last.'),
  stalemate: described(stalemateSchema, 'Written where no deal is meant to be acceptable to all, and players are to find that out.', {
    example: 'by-design',
  }).optional(),
  by_design: described(byDesignSchema, 'Warnings of the checks that are no mistakes here, each with its reason. Mistakes cannot be acknowledged.', {
    example: [{ code: 'S-705', at: 'market.two', why: 'A demand that is there to be given up' }],
    unset: [],
  }).optional(),
  agreement: described(
    z.record(profileNameSchema, bandSchema),
    'How often computers of each profile should reach a deal of substance, from and to, as shares of all games; `parley certify` plays and tells.',
    { example: { history: [0, 0.2], skilled: [0.4, 0.9] } },
  ).optional(),
  score: described(scoreSchema, 'What the parts of a score weigh; together 100.'),
});

/** A scenario file whose structure is sound; what its names refer to is not checked yet. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
