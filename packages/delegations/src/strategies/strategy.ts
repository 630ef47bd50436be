/** What a strategy is: a curve of concession, what it makes use of, and a temperament. */
import type { Temperament } from '../temperaments.ts';

/** One way to negotiate. One file each beside this one, and a line in the registry. */
export interface Strategy {
  readonly id: string;
  /** What it does, in a sentence that a menu can show. */
  readonly summary: string;
  readonly temperament: Temperament;
  /** The private variant that it stands for, where a scenario has one of that name; null for none. */
  readonly variant: string | null;
  /**
   * The share of the way from its floor to the best it can imagine that it still asks for at a time from 0 (the venue's first round) to 1 (its last).
   * Never rises with time.
   */
  aspiration(time: number): number;
  /** Tables and joins texts that lapse unless a later venue adopts something. */
  readonly conditions: boolean;
  /** Uses side meetings, soundings, non-papers and cables, and works towards an aim over the week. */
  readonly margins: boolean;
  /** Points above the fallback that a text must leave it. */
  readonly reserve: number;
  /**
   * From when on, in a table's time from 0 to 1, it takes the best text that may still come there, however far under what it asks for (AC_combi); null for one
   * that never does.
   */
  readonly late: number | null;
}
