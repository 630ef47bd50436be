// A pack, read as what a stranger sent: nothing of it is believed before it is counted, measured and compared with its checksums.
import { canonicalJson, cleanText, digestOf, fail, ok, type Result } from '@parley/base';
import type { z } from 'zod';
import { byteLength } from '../caps.ts';
import {
  manifestSchema,
  PACK_CAPS,
  PACK_VERSION,
  type Pack,
  type PackedFile,
  type PackFault,
  type PackManifest,
  packedFileSchema,
  sealSchema,
} from './pack-format.ts';
import { findCollision, isPortablePath } from './pack-paths.ts';

const NAME_LETTERS_MAX = 80;
const ASK_AGAIN = 'Ask for the file again; it was changed or cut on its way.';

/** A pack from its text, or the first thing that is wrong with it. The same text that {@link writePack} wrote, byte for byte, or nothing. */
export function readPack(text: string): Result<Pack, PackFault> {
  if (byteLength(text) > PACK_CAPS.packBytes)
    return broken('pack/too-large', `it is larger than ${PACK_CAPS.packBytes / 1024 / 1024} MiB`, 'No scenario needs that much.');
  const lines = text.split('\n');
  const manifest = readManifest(lines[0] ?? '');
  if (!manifest.ok) return manifest;
  const listed = faultInList(manifest.value);
  if (listed !== null) return fail(listed);
  const files = readFiles(manifest.value, lines);
  if (!files.ok) return files;
  const end = lines.slice(files.value.length + 1);
  const seal = lineAs(sealSchema, end[0] ?? '')?.seal;
  const content = lines.slice(0, files.value.length + 1).map((line) => `${line}\n`);
  if (seal !== digestOf(content.join(''))) return broken('pack/tampered', 'its list of contents does not match its seal', ASK_AGAIN);
  if (end.length !== 2 || end[1] !== '') return broken('pack/damaged', 'something stands behind its seal', ASK_AGAIN);
  return ok({ manifest: manifest.value, files: files.value });
}

function readManifest(line: string): Result<PackManifest, PackFault> {
  const value = parsed(line);
  const version = typeof value === 'object' && value !== null && 'pack' in value ? value.pack : undefined;
  if (version === undefined) return broken('pack/not-a-pack', 'it does not begin as one', 'Pack a scenario with: parley pack FOLDER');
  if (version !== PACK_VERSION) {
    const shown = typeof version === 'number' ? `version ${version}` : 'an unknown version';
    return broken(
      'pack/other-version',
      `it is of ${shown}, and this Parley reads version ${PACK_VERSION}`,
      'Use the Parley that packed it, or a newer one.',
    );
  }
  const manifest = lineAs(manifestSchema, line);
  return manifest === undefined ? broken('pack/damaged', 'its list of contents is damaged', ASK_AGAIN) : ok(manifest);
}

/** What is wrong with the list, before any content is looked at. */
function faultInList({ files, scenario }: PackManifest): PackFault | null {
  const paths = files.map(({ path }) => path);
  const unsafe = paths.find((path) => !isPortablePath(path));
  const collision = findCollision(paths);
  const large = files.find(({ bytes }) => bytes > PACK_CAPS.fileBytes);
  if (files.length > PACK_CAPS.files) return faultOf('pack/too-large', `it lists more than ${PACK_CAPS.files} files`, 'No scenario needs that many.');
  if (unsafe !== undefined)
    return faultOf(
      'pack/bad-path',
      `it would write outside its folder, or under a name that not every machine can have: "${shown(unsafe)}"`,
      'Do not trust it.',
    );
  if (collision !== null) return faultOf('pack/bad-path', `it lists one file twice: "${shown(collision[1])}"`, 'Do not trust it.');
  if (large !== undefined)
    return faultOf('pack/too-large', `"${shown(large.path)}" is larger than ${PACK_CAPS.fileBytes / 1024} KiB`, 'No scenario needs that much.');
  return paths.includes(scenario.file) ? null : faultOf('pack/damaged', 'the scenario itself is not in it', ASK_AGAIN);
}

function readFiles({ files }: PackManifest, lines: readonly string[]): Result<readonly PackedFile[], PackFault> {
  const read: PackedFile[] = [];
  for (const [index, { path, bytes, sha256 }] of files.entries()) {
    const file = lineAs(packedFileSchema, lines[index + 1] ?? '');
    if (file === undefined || file.path !== path) return broken('pack/damaged', `"${shown(path)}" is missing or damaged in it`, ASK_AGAIN);
    if (byteLength(file.text) !== bytes || digestOf(file.text) !== sha256) {
      return broken('pack/tampered', `"${shown(path)}" is not what was packed: its checksum differs`, ASK_AGAIN);
    }
    read.push(file);
  }
  return ok(read);
}

/** A line of the shape that is expected, written as we write it; undefined for any other. */
function lineAs<T>(schema: z.ZodType<T>, line: string): T | undefined {
  const value = parsed(line);
  const { success, data } = schema.safeParse(value);
  return success && isAsWritten(value, line) ? data : undefined;
}

/** One way to write a thing leaves no room for a second meaning: no key twice, nothing between the lines. */
function isAsWritten(value: unknown, line: string): boolean {
  return canonicalJson(value) === line;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function shown(path: string): string {
  return cleanText(path, NAME_LETTERS_MAX);
}

function broken(code: PackFault['code'], what: string, hint: string): Result<never, PackFault> {
  return fail(faultOf(code, what, hint));
}
function faultOf(code: PackFault['code'], what: string, hint: string): PackFault {
  return { code, sentence: `This is no pack that can be used: ${what}.`, hint };
}
