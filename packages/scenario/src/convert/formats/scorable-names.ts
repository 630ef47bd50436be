// Names of parties that differ between the files of a scorable game. A slip there gives one party the papers of another.

import { nearest } from '../../did-you-mean.ts';
import { type Findings, quoted, quotedList } from '../findings.ts';
import { stemOf } from '../problem.ts';
import type { OpenFile } from '../syntax/open-files.ts';
import type { ConfiguredParty } from './scorable-config.ts';
import { quotedNames } from './scorable-text.ts';

/** The same but for letter case, spaces and marks. */
function alike(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The file of a party in a folder: by its exact name, else by one that differs in letter case or marks only, which is said. */
export function fileOf({ file }: ConfiguredParty, files: readonly OpenFile[], findings: Findings): OpenFile | undefined {
  const exact = files.find(({ path }) => stemOf(path) === file);
  if (exact !== undefined) return exact;
  const near = files.find(({ path }) => alike(stemOf(path), file));
  if (near !== undefined) findings.note(`Names differ: the config calls a file ${quoted(file)}, the folder has ${quoted(near.path)}. It was taken.`);
  return near;
}

/** Names the files of a folder that no line of the config asks for. */
export function noteUnasked(files: readonly OpenFile[], parties: readonly ConfiguredParty[], findings: Findings): void {
  const unasked = files.filter(({ path }) => !parties.some(({ file }) => alike(file, stemOf(path))));
  if (unasked.length > 0)
    findings.note(
      `Names differ: no party of the config has the ${unasked.length === 1 ? 'file' : 'files'} ${quotedList(unasked.map(({ path }) => path))}.`,
    );
}

/** What to say of a party without a file of scores: the names that are there and are nobody's. */
export function scoresMissing(
  { name, file }: ConfiguredParty,
  files: readonly OpenFile[],
  parties: readonly ConfiguredParty[],
): readonly [message: string, hint: string] {
  const free = files.map(({ path }) => stemOf(path)).filter((stem) => !parties.some((party) => alike(party.file, stem)));
  const guess = nearest(file, free) ?? (free.length === 1 ? free[0] : undefined);
  const message = `The config gives ${quoted(name)} the file ${quoted(file)}, and there are no scores of that name.`;
  if (guess !== undefined)
    return [message, `There are scores called ${quoted(guess)}, which no party of the config has: write one of the two names in both places.`];
  return [message, free.length === 0 ? 'Add the file to the folder of scores.' : `There are scores called ${quotedList(free)}.`];
}

/** Names of parties in texts that are not quite those of the config. */
export function noteNamesInTexts(texts: readonly OpenFile[], parties: readonly ConfiguredParty[], findings: Findings): void {
  const names = parties.map(({ name }) => name);
  const found = new Map<string, string[]>();
  for (const { path, text } of texts) {
    for (const written of quotedNames(text)) {
      const meant = names.includes(written) ? undefined : (names.find((name) => alike(name, written)) ?? nearest(written, names) ?? undefined);
      if (meant === undefined) continue;
      const key = `${quoted(written)} where the config has ${quoted(meant)}`;
      found.set(key, [...(found.get(key) ?? []), path]);
    }
  }
  for (const [key, paths] of found) findings.note(`Names differ: ${quotedList(paths, 3)} ${paths.length === 1 ? 'writes' : 'write'} ${key}.`);
}

/** Parties of the config that the global instructions never name, with what they name instead. */
export function noteUnnamed(intro: string, parties: readonly ConfiguredParty[], findings: Findings): void {
  const unnamed = parties.filter(({ name }) => !intro.toLowerCase().includes(name.toLowerCase()));
  if (intro === '' || unnamed.length === 0) return;
  const others = quotedNames(intro).filter((name) => !parties.some((party) => alike(party.name, name)));
  const instead = others.length === 0 ? '' : `; they name ${quotedList(others)} besides the parties`;
  findings.note(`Names differ: the global instructions never name ${quotedList(unnamed.map(({ name }) => name))}${instead}.`);
}
