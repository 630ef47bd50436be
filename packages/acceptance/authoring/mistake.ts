// One slip of an author's pen in a scenario that was sound: what was typed instead of what, where it must be reported, and what the advice must say.

export interface Mistake {
  readonly title: string;
  /** The id of a shipped scenario. */
  readonly scenario: 'january-2022' | 'ferry-timetable';
  /** What stands there once; lines may be joined by \n. */
  readonly find: string;
  readonly replace: string;
  /** How many lines below the first of `find` the mistake lies. */
  readonly below: number;
  /** What the hint must hold, so that an author knows what to type; null where there is nothing to be typed. */
  readonly type: string | RegExp | null;
}

/** A row of a table: title, find, replace, what to type, lines below. */
export type Row = readonly [title: string, find: string, replace: string, type: string | RegExp | null, below?: number];

export function mistakesIn(scenario: Mistake['scenario'], rows: readonly Row[]): readonly Mistake[] {
  return rows.map(([title, find, replace, type, below = 0]) => ({ title, scenario, find, replace, below, type }));
}
