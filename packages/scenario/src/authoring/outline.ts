// What eight answers say about a scenario, before anything is invented or written.
import type { LEVELS } from '../schema/scenario.ts';

/** Something with a short name for files and commands, and a name for people. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A table, and who sits at it. */
export interface OutlineVenue extends Named {
  readonly seats: readonly string[];
}

/** An issue with its ordered options; the first is how things are now. */
export interface OutlineIssue extends Named {
  readonly options: readonly Named[];
}

/** How a table decides. */
export type OutlineRule =
  | { readonly kind: 'bilateral' }
  | { readonly kind: 'consensus'; readonly silence: boolean }
  | { readonly kind: 'consensusMinus'; readonly minus: number }
  | { readonly kind: 'majority' }
  | { readonly kind: 'kOfN'; readonly k: number }
  | { readonly kind: 'chairDecides'; readonly chair: string };

/** All that `parley new` asks for. */
export interface Outline {
  readonly title: string;
  readonly subject: string;
  /** What the author has read, with its address; null for talks that are made up. */
  readonly article: string | null;
  readonly seats: readonly Named[];
  readonly venues: readonly OutlineVenue[];
  readonly issues: readonly OutlineIssue[];
  /** One per venue. */
  readonly rules: readonly OutlineRule[];
  /** At every table. */
  readonly rounds: number;
  /** The minutes of a whole game: from, to. */
  readonly minutes: readonly [number, number];
  readonly level: (typeof LEVELS)[number];
}

/** An outline while it is asked for: what has been answered so far. */
export type Sketch = Partial<Outline>;

/** How many there may be; more can be added in the file. */
export const OUTLINE_CAPS = { seats: 6, venues: 6, issues: 8, options: 5, rounds: 20, minutes: 600, nameLetters: 80 } as const;
