// `interchange.json`: what a conversion changed, so that the way back can undo it. It lies in imported and in exported folders and may be thrown away.
import { z } from 'zod';

export const RECORD_NAME = 'interchange.json';

/** An id of ours, the name a scenario shows, and the name in the other program where that is another. */
const namedSchema = z.object({ id: z.string(), name: z.string(), foreign: z.string().optional() });
const discountSchema = z.object({ factor: z.number(), per: z.enum(['negotiation', 'step']) });

const recordSchema = z.object({
  interchange: z.literal(1),
  format: z.string(),
  issues: z.array(namedSchema.extend({ options: z.array(namedSchema) })),
  parties: z.array(
    namedSchema.extend({
      /** Utility = zero + unit × points. */
      unit: z.number().positive(),
      zero: z.number(),
      /** The fallback of the scenario, and the reservation that it stands for; null where any agreement is better than none. */
      fallback: z.number(),
      reservation: z.number().nullable(),
      /** The reservation in the other program's file, where that could not be the same. */
      written: z.number().optional(),
      discount: discountSchema.optional(),
    }),
  ),
  /** Issues with one option, which a scenario cannot have, and the place in the list where they stood. */
  fixed: z.array(z.object({ at: z.int().min(0), name: z.string(), option: z.string() })).optional(),
});

export type InterchangeRecord = z.infer<typeof recordSchema>;
export type RecordedParty = InterchangeRecord['parties'][number];

/** A record from its text; null when it is none. It comes from outside like any other file. */
export function readRecord(text: string | undefined): InterchangeRecord | null {
  if (text === undefined) return null;
  try {
    const { success, data } = recordSchema.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

export function recordText(record: InterchangeRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** A name for the record: `foreign` only where it differs. */
export function recorded(id: string, name: string, foreign: string): { readonly id: string; readonly name: string; readonly foreign?: string } {
  return foreign === name ? { id, name } : { id, name, foreign };
}

/** The recorded thing that the other program calls so. */
export function calledAbroad<T extends { readonly name: string; readonly foreign?: string | undefined }>(
  things: readonly T[] | undefined,
  name: string,
): T | undefined {
  return things?.find((thing) => (thing.foreign ?? thing.name) === name);
}
