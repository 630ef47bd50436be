// A pack from a scenario's files: the same files give the same bytes. No time and no place of the machine is in it.
import { canonicalJson, digestOf, fail, ok, type Result } from '@parley/base';
import { byteLength } from '../caps.ts';
import { PACK_CAPS, PACK_VERSION, type PackedFile, type PackFault, type PackManifest } from './pack-format.ts';
import { findCollision, isPortablePath } from './pack-paths.ts';

/** What is known of a scenario besides its files. */
export type PackAbout = PackManifest['scenario'] & { readonly parley: string };

/**
 * The text of a packed scenario. Files are put in the order of their paths.
 *
 * Refuses paths that would not mean the same on every machine, and more or larger files than a reader takes: `pack/bad-path`, `pack/too-large`.
 */
export function writePack({ parley, ...scenario }: PackAbout, files: readonly PackedFile[]): Result<string, PackFault> {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const fault = faultIn(ordered);
  if (fault !== null) return fail(fault);
  const listed = ordered.map(({ path, text }) => ({ path, bytes: byteLength(text), sha256: digestOf(text) }));
  const manifest: PackManifest = { pack: PACK_VERSION, parley, scenario, files: listed };
  const content = [manifest, ...ordered.map(({ path, text }) => ({ path, text }))].map((line) => `${canonicalJson(line)}\n`).join('');
  return ok(`${content}${canonicalJson({ seal: digestOf(content) })}\n`);
}

function faultIn(files: readonly PackedFile[]): PackFault | null {
  const odd = files.find(({ path }) => !isPortablePath(path));
  if (odd !== undefined) {
    const hint = 'Rename it: letters, digits, spaces and . _ - ( ) mean the same on every machine.';
    return { code: 'pack/bad-path', sentence: `The file "${odd.path}" has a name that not every machine can have.`, hint };
  }
  const collision = findCollision(files.map(({ path }) => path));
  if (collision !== null) {
    const sentence = `"${collision[0]}" and "${collision[1]}" would be one file on some machines.`;
    return { code: 'pack/bad-path', sentence, hint: 'Rename one of them.' };
  }
  const large = files.find(({ text }) => byteLength(text) > PACK_CAPS.fileBytes);
  if (large !== undefined) {
    return { code: 'pack/too-large', sentence: `"${large.path}" is larger than ${PACK_CAPS.fileBytes / 1024} KiB.`, hint: 'Shorten it or split it.' };
  }
  return files.length <= PACK_CAPS.files
    ? null
    : { code: 'pack/too-large', sentence: `The scenario has more than ${PACK_CAPS.files} files.`, hint: 'Take files out that it does not need.' };
}
