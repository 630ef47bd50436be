// Which paths a pack may hold: those that mean the same file, inside one folder, on every machine.
import { staysInFolder } from '../stays-in-folder.ts';
import { PACK_CAPS } from './pack-format.ts';

const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._()-]*$/u;
/** Names that one system or another keeps for itself. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const DEPTH_MAX = 6;

/** True for a path of plain names that never leaves its folder and hides nothing. */
export function isPortablePath(path: string): boolean {
  if (!staysInFolder(path) || path.length > PACK_CAPS.pathLetters || path !== path.normalize('NFC')) return false;
  const segments = path.split('/');
  return segments.length <= DEPTH_MAX && segments.every((name) => SEGMENT.test(name) && !/[ .]$/.test(name) && !DEVICES.test(name));
}

/** Two paths of which the second would be written over or into the first; null where there are none. */
export function findCollision(paths: readonly string[]): readonly [string, string] | null {
  const folded = paths.map((path) => path.toLowerCase());
  for (const [index, path] of folded.entries()) {
    const other = folded.findIndex((candidate, place) => place !== index && (candidate === path || candidate.startsWith(`${path}/`)));
    if (other !== -1) return [paths[index] ?? '', paths[other] ?? ''];
  }
  return null;
}
