// What a check of meaning is: a code, and a pure function from a draft to findings.

import type { Finding, Path, WarningFinding } from '../diagnostic.ts';
import { nearest } from '../did-you-mean.ts';
import type { Draft } from '../draft.ts';
import type { Reference } from '../references.ts';
import type { ScenarioTexts } from '../texts.ts';

export interface CheckInput {
  /** The file without what has the wrong shape: anything may be missing, nothing has the wrong type. */
  readonly draft: Draft;
  /** Every place of the draft where something is called by its name. */
  readonly references: readonly Reference[];
  readonly texts: ScenarioTexts;
}

/** What every check tells of itself. */
export interface CheckAbout {
  /** `S-nnn`: 2 names, 3 references, 4 numbers, 5 the week, 6 texts, 7 bargaining, 8 play, 9 evidence. */
  readonly code: string;
  /** What the check finds, as a short phrase. */
  readonly title: string;
  /** The fields that it judges, as the reference writes them: `venues.<venue>.date`; `<venue>` stands for every place that names a venue. Empty: any field. */
  readonly fields: readonly string[];
  /** `error` where nothing is said. */
  readonly severity?: 'error' | 'warning';
}

/** Finds mistakes: a file that has one cannot be played. */
export interface Check extends CheckAbout {
  readonly severity?: 'error';
  readonly run: (input: CheckInput) => readonly Finding[];
}

/** Finds what is hardly ever meant; an author can say that it is. */
export interface WarningCheck extends CheckAbout {
  readonly severity: 'warning';
  readonly run: (input: CheckInput) => readonly WarningFinding[];
}

/** The entries of a map that may be missing. */
export function entriesOf<T>(map: { readonly [name: string]: T } | undefined): readonly (readonly [string, T])[] {
  return Object.entries(map ?? {});
}

/** What `by_design` calls a place: the path in the file, with the ids of events and endings for their numbers. */
export function subjectAt(draft: Draft, at: Path): string {
  const [part, index, ...rest] = at;
  const list = part === 'events' ? draft.events : part === 'outcomes' ? draft.outcomes : undefined;
  const id = typeof index === 'number' ? list?.[index]?.id : undefined;
  return (id === undefined ? at : [id, ...rest]).map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/** Names in a sentence: "`a`, `b` and `c`". */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

/** The names that were probably meant: an unknown one is read as the nearest known, so that one slip is reported once. */
export function meant(names: readonly (string | undefined)[], known: readonly string[]): readonly string[] {
  return names.flatMap((name) => (name === undefined ? [] : [known.includes(name) ? name : (nearest(name, known) ?? name)]));
}

/** The seats that a list of a venue probably means; undefined where there is no list. */
export function meantSeats(draft: Draft, names: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  return names === undefined ? undefined : meant(names, Object.keys(draft.seats ?? {}));
}
