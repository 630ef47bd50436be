// What an author reads about a field: on hover in an editor, and in the reference.
import type { z } from 'zod';

interface Notes {
  /** What one could write there. */
  readonly example?: unknown;
  /** What holds when the field is left out. */
  readonly unset?: unknown;
}

/** The parts of the language that stand in several places: each has a section of the reference and a definition of the JSON Schema. */
export const SHARED_PARTS = [
  'sources',
  'bound',
  'bounds',
  'condition',
  'ending_test',
  'rule',
  'silence',
  'order',
  'phrases',
  'change',
  'act',
] as const;

/** The same schema, known as one of the shared parts. */
export function shared<Schema extends z.ZodType>(schema: Schema, title: (typeof SHARED_PARTS)[number]): Schema {
  return schema.meta({ title });
}

/** The same schema with a sentence about it. The sentence is for somebody who does not code; it names the unit where there is one. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string, { example, unset }: Notes = {}): Schema {
  return schema.meta({
    description,
    ...(unset === undefined ? {} : { default: unset }),
    ...(example === undefined ? {} : { examples: [example] }),
  });
}
