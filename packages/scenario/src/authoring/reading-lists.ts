// Lists as people type them: names apart by commas, or by semicolons where the names themselves have commas.
import { fail, ok, type Result } from '@parley/base';
import { looksAlike } from '../checks/names-confusable.ts';
import type { NameUse } from '../checks/names-reserved.ts';
import { isPlainName } from '../checks/names-well-formed.ts';
import { type Named, OUTLINE_CAPS } from './outline.ts';
import { isFree, plainWords, shortNameOf } from './short-name.ts';

/** The entries of a list; what is empty counts for nothing. */
export function entriesIn(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The separator that a list uses: a semicolon as soon as there is one. */
export function separatorOf(text: string): ';' | ',' {
  return text.includes(';') ? ';' : ',';
}

/** What the entries are, for sentences about them. */
export interface ListedThings {
  readonly use: NameUse;
  readonly one: string;
  readonly many: string;
  readonly min: number;
  readonly max: number;
  /** Such an entry with a short name of its own, to copy: "RU = Russia". */
  readonly example: string;
}

/** Names, each with a short one. An entry may bring its own: "RU = Russian Federation". The error is a sentence. */
export function readNames(entries: readonly string[], things: ListedThings): Result<readonly Named[], string> {
  const { min, max, one, many } = things;
  if (entries.length < min)
    return fail(`${entries.length === 0 ? `No ${one} is named` : `That is one ${one}`}; at least ${min === 1 ? 'one is' : `${min} are`} needed.`);
  if (entries.length > max) return fail(`Those are ${entries.length} ${many}; begin with at most ${max}, and add the others in the file.`);
  const read = together(entries.map((entry) => readName(entry, things)));
  if (!read.ok) return read;
  const names = shortened(read.value, things);
  const twin = findTwin(names);
  return twin === null ? ok(names) : fail(twinSentence(twin, things));
}

/** All values, or the first sentence about what is wrong. */
export function together<T>(results: readonly Result<T, string>[]): Result<readonly T[], string> {
  const failed = results.find((result) => !result.ok);
  return failed !== undefined && !failed.ok ? failed : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

interface ReadName extends Named {
  /** Whether the author gave the short name. */
  readonly isGiven: boolean;
}

function readName(entry: string, { use, one, example }: ListedThings): Result<ReadName, string> {
  const parts = entry.split('=').map((part) => part.trim());
  if (parts.length > 2) return fail(`“${entry}” has more than one =. Write one ${one} as in: ${example}`);
  const [first = '', second] = parts;
  const name = second ?? first;
  if (name === '') return fail(`“${entry}” has no name behind the =. Write one ${one} as in: ${example}`);
  if (name.length > OUTLINE_CAPS.nameLetters) return fail(`“${name.slice(0, 30)}…” is longer than ${OUTLINE_CAPS.nameLetters} letters. Shorten it.`);
  if (/[<>]/.test(name)) return fail(`“${name}” has a < or a >, which briefs cannot show. Leave it out.`);
  if (second === undefined) return nameAlone(name, { use, example });
  if (!isPlainName(first)) return fail(`“${first}” cannot be a short name: use one word of Latin letters, digits and underscores, as in: ${example}`);
  if (!isFree(first, use)) return fail(`“${first}” has a meaning of its own here. Choose another short name, as in: ${example}`);
  return ok({ id: first, name, isGiven: true });
}

function nameAlone(name: string, { use, example }: Pick<ListedThings, 'use' | 'example'>): Result<ReadName, string> {
  const id = shortNameOf(name, use);
  if (id !== '') return ok({ id, name, isGiven: false });
  return fail(`“${name}” has no Latin letter to make a short name of. Write one before it, as in: ${example}`);
}

/** Delegations are called by their first word where that is enough: NORTH for "North Port". */
function shortened(names: readonly ReadName[], { use }: ListedThings): readonly Named[] {
  if (use !== 'seats') return names.map(({ id, name }) => ({ id, name }));
  const first = names.map(({ id, name, isGiven }) => (isGiven ? id : firstWord(name).toUpperCase()));
  return names.map(({ id, name, isGiven }, index) => {
    const short = first[index] ?? '';
    const isEnough = short !== '' && !first.some((other, place) => place !== index && looksAlike(other, short));
    return { id: isGiven ? id : isEnough ? short : id.toUpperCase(), name };
  });
}

const LITTLE_WORDS = new Set(['the', 'a', 'an', 'of', 'la', 'le', 'les', 'el', 'los', 'der', 'die', 'das']);

function firstWord(name: string): string {
  const word = plainWords(name).find((candidate) => !LITTLE_WORDS.has(candidate)) ?? '';
  return isFree(word.toUpperCase(), 'seats') ? word : '';
}

interface Twin {
  readonly one: Named;
  readonly other: Named;
}

function findTwin(names: readonly Named[]): Twin | null {
  const pairs = names.flatMap((other, index) => names.slice(0, index).map((one) => ({ one, other })));
  return pairs.find(({ one, other }) => looksAlike(one.id, other.id) || one.name.toLowerCase() === other.name.toLowerCase()) ?? null;
}

function twinSentence({ one, other }: Twin, { many, example }: ListedThings): string {
  if (one.name.toLowerCase() === other.name.toLowerCase()) return `Two ${many} are called “${other.name}”. Give one of them another name.`;
  return `“${one.name}” and “${other.name}” would both be called ${other.id}. Give them short names that differ, as in: ${example}`;
}
