// The small pieces every part of the file is made of.
import { z } from 'zod';
import { described, shared } from './describe.ts';

/** A heading, a name: one short line. */
export const lineSchema = z.string().min(1).max(120);
/** A sentence or a few. */
export const passageSchema = z.string().min(1).max(1200);
/** What a name looks like: names stand in positions, pairs and commands ("geneva.floor", "RU-US"), so they are plain words. */
export const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
/** What the id of a scenario looks like: it stands in commands and names folders. */
export const SCENARIO_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A name. What it looks like is a check of its own (S-201); editors know it from `pattern`. */
export const nameSchema = z.string().min(1).max(60).meta({ pattern: PLAIN_NAME.source });
export const scenarioNameSchema = nameSchema.meta({ pattern: SCENARIO_NAME.source });
/** Names by what they name; the title stands in the reference and in editors. */
export const seatNameSchema = nameSchema.meta({ title: 'seat' });
export const venueNameSchema = nameSchema.meta({ title: 'venue' });
export const issueNameSchema = nameSchema.meta({ title: 'issue' });
export const optionNameSchema = nameSchema.meta({ title: 'option' });
export const variantNameSchema = nameSchema.meta({ title: 'variant' });
/** What plays a delegation that nobody plays. */
export const profileNameSchema = nameSchema.meta({ title: 'profile' });
/** Two seats with a hyphen between them, in either order: `RU-US`. */
export const pairNameSchema = nameSchema.meta({ title: 'pair', pattern: '^[A-Za-z][A-Za-z0-9_]*-[A-Za-z][A-Za-z0-9_]*$' });
/** A seat, or a voice of the `absent`. */
export const voiceNameSchema = lineSchema.meta({ title: 'voice' });
/** A pressure: a whole number from 0 to 100. */
export const pressureSchema = z.int().min(0).max(100);
/** A change of a pressure: a whole number from -100 to 100. */
export const shiftSchema = z.int().min(-100).max(100);
/** A chance or a share, from 0 to 1. */
export const chanceSchema = z.number().min(0).max(1);
/** Where a value comes from: `a:7`, `p:key` or `d`. */
export const sourcesSchema = described(
  shared(
    z
      .array(
        z
          .string()
          .regex(/^(a:\d{1,3}|p:[a-z0-9-]+|d)$/)
          .meta({ title: 'source' }),
      )
      .min(1),
    'sources',
  ),
  'Where this comes from: `a:7` is paragraph 7 of the article, `p:key` a public source of the sources file, `d` a design assumption.',
  { example: ['a:7', 'p:charter'] },
);
