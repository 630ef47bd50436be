/** Packed scenarios on the disk. */
import { readFileSync, statSync } from 'node:fs';
import { PACK_CAPS, type Pack, readPack } from '@parley/scenario';
import { ScenarioFileError } from './session-error.ts';

/** A pack with every checksum verified. Throws ScenarioFileError `scenario/not-found`, `scenario/not-readable`, `scenario/bad-pack`. */
export function readPackFile(path: string): Pack {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new ScenarioFileError(`There is no file "${path}".`, { code: 'scenario/not-found', hint: 'Check the path.' });
  if (about.size > PACK_CAPS.packBytes)
    throw badPack(path, { sentence: `It is larger than ${PACK_CAPS.packBytes / 1024 / 1024} MiB.`, hint: 'No scenario needs that much.' });
  const pack = readPack(textIn(path));
  if (!pack.ok) throw badPack(path, pack.error);
  return pack.value;
}

function textIn(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (cause) {
    if (cause instanceof TypeError) throw badPack(path, { sentence: 'It is not a text in UTF-8.', hint: 'Pack a scenario with: parley pack FOLDER' });
    throw new ScenarioFileError(`${path} cannot be read.`, { code: 'scenario/not-readable', hint: 'Check that you may read it.', cause });
  }
}

function badPack(path: string, { sentence, hint }: { readonly sentence: string; readonly hint: string }): ScenarioFileError {
  return new ScenarioFileError(`${path}: ${sentence}`, { code: 'scenario/bad-pack', hint });
}
