// A packed scenario: one text of JSON lines. First the contents with their checksums, then a line for each file, at last a seal over all lines before it.
// Why it is not an archive: docs/decisions.
import { z } from 'zod';
import { BYTES_MAX } from '../caps.ts';

/** The version of the form of packed files that is written, and the only one that is read. */
export const PACK_VERSION = 1;

/** The end of the name of a packed file. */
export const PACK_ENDING = '.parley';

/** What a packed file may cost whoever reads it. */
export const PACK_CAPS = { files: 100, fileBytes: BYTES_MAX, packBytes: 8 * 1024 * 1024, pathLetters: 200 } as const;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  pack: z.literal(PACK_VERSION),
  /** The version of Parley that packed it. */
  parley: z.string().min(1).max(40),
  scenario: z.strictObject({
    id: z.string().min(1).max(60),
    title: z.string().min(1).max(120),
    /** The path of the scenario's own file. */
    file: z.string(),
    /** The digest of what it compiled to: transcripts of games on it name the same. */
    digest: digestSchema,
    /** Shipped scenarios that it extends; they are not in the pack. */
    extends: z.array(z.string().min(1).max(60)).max(PACK_CAPS.files).readonly(),
  }),
  files: z
    .array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: digestSchema }))
    .min(1)
    .readonly(),
});

/** The contents of a packed scenario. */
export type PackManifest = Readonly<z.infer<typeof manifestSchema>>;

export const packedFileSchema = z.strictObject({ path: z.string(), text: z.string() });
/** A file of a pack: its path from the scenario's folder, with forward slashes. */
export type PackedFile = Readonly<z.infer<typeof packedFileSchema>>;

export const sealSchema = z.strictObject({ seal: digestSchema });

/** A packed scenario, every checksum verified. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly files: readonly PackedFile[];
}

/** Why a pack cannot be made or read: a sentence and the next step. */
export interface PackFault {
  readonly code: `pack/${string}`;
  readonly sentence: string;
  readonly hint: string;
}
