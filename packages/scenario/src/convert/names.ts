// Names that other programs give to things, as ids of ours: letters, digits and underscores, unique also to the eye, and no word of Parley's own.
import { cleanText } from '@parley/base';
import { isFree, plainWords, scenarioIdOf } from '../authoring/short-name.ts';

export type NamedKind = 'seats' | 'issues' | 'options';

/** Leaves room for a number that tells two alike names apart. */
const ID_LENGTH_MAX = 36;
const SINGULAR: Readonly<Record<NamedKind, string>> = { seats: 'party', issues: 'issue', options: 'option' };

/**
 * An id for every name, in order. An id that is wanted is taken where it can be.
 *
 * @example
 * idsFor(['Größe', '60 Gb', '-5', 'all'], 'issues') // => ['grosse', 'v60_gb', 'minus5', 'all_2']
 */
export function idsFor(names: readonly string[], kind: NamedKind, wanted: readonly (string | undefined)[] = []): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wish = wanted[index];
    const first = wish !== undefined && isFree(wish, kind) ? wish : plainWord(name) || `${SINGULAR[kind]}_${index + 1}`;
    const id = firstFree(first, (candidate) => taken.has(fold(candidate)) || !isFree(candidate, kind));
    taken.add(fold(id));
    return id;
  });
}

/** Empty for a name without Latin letters and digits. 1.5 and 15, -5 and 5 must not look alike. */
function plainWord(name: string): string {
  const trimmed = name.trim();
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(trimmed);
  const words = plainWords(isNumber ? trimmed.replace('-', 'minus').replace('.', 'p') : trimmed);
  const cut = words.findIndex((_, at) => words.slice(0, at + 1).join('_').length > ID_LENGTH_MAX);
  const word = (cut === -1 ? words : words.slice(0, Math.max(1, cut))).join('_').slice(0, ID_LENGTH_MAX);
  return /^\d/.test(word) ? `v${word}` : word;
}

function firstFree(word: string, isUsed: (candidate: string) => boolean): string {
  if (!isUsed(word)) return word;
  for (let count = 2; ; count += 1) {
    const candidate = `${word.slice(0, ID_LENGTH_MAX)}_${count}`;
    if (!isUsed(candidate)) return candidate;
  }
}

/** As S-204 sees them: letter case and underscores tell nobody apart. */
function fold(id: string): string {
  return id.toLowerCase().replaceAll('_', '');
}

/** The id of a scenario: small letters, digits and hyphens. */
export function scenarioIdFor(name: string): string {
  return scenarioIdOf(name) || 'imported';
}

const DISPLAY_LENGTH_MAX = 120;

/** A name as a scenario shows it: one clean line of at most 120 characters. */
export function displayName(name: string, instead: string): string {
  return cleanText(name, DISPLAY_LENGTH_MAX) || instead;
}

/** Names made different by a number where two are the same; programs that know things by their names need that. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let candidate = name;
    // Where the last of a name stopped; from 2 on, each of thousands would count anew.
    let count = counts.get(name) ?? 2;
    for (; taken.has(candidate); count += 1) candidate = `${name} (${count})`;
    counts.set(name, count);
    taken.add(candidate);
    return candidate;
  });
}

/** A file name for every name: letters of any script, digits, dots, hyphens and underscores; different in letters of one case. */
export function fileStemsFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const word =
      name
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 60) || `party_${index + 1}`;
    let candidate = word;
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${word}_${count}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
