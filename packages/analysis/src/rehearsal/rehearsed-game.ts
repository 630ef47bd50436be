/** One line of a rehearsal: what came of one game. Plain JSON; the same seed gives the same bytes. */
import type { IssueId, OptionId, Seat, VenueId, Verb } from '@parley/rules';

/** One game of a rehearsal. Points to one hundredth; lists in the scenario's order. */
export interface RehearsedGame {
  /** From 0, over all shards. */
  readonly game: number;
  readonly seed: string;
  readonly ending: string;
  /** Something of substance is in effect at the end: more than how the talks go on. */
  readonly deal: boolean;
  readonly acts: number;
  /** The private variant of each seat that has any. */
  readonly variants: Readonly<Record<Seat, string>>;
  /** Texts adopted at each venue. */
  readonly adopted: Readonly<Record<VenueId, number>>;
  /** What is in effect above its status quo. */
  readonly effect: Readonly<Record<IssueId, OptionId>>;
  /** The value of the end to each seat, and its fallback then. */
  readonly points: Readonly<Record<Seat, number>>;
  readonly fallback: Readonly<Record<Seat, number>>;
  /** The nth root of the share of the best Nash product, 0–1; 0 where there is no zone. */
  readonly nashShare: number;
  /** The seat with the least gain over its fallback; the first of several. */
  readonly worstOff: Seat;
  /** Tension and mean trust at the start, at the end of every venue that was reached, and at the end of the week. */
  readonly tension: readonly number[];
  readonly trust: readonly number[];
  /** The seat that put the first text on the table; null where nobody did. */
  readonly firstMover: Seat | null;
  /** How often each act was done. */
  readonly verbs: Readonly<Partial<Record<Verb, number>>>;
  /** Every "issue.option" that stood in a text. */
  readonly tabled: readonly string[];
  /** Ids of the scenario's events that happened. */
  readonly events: readonly string[];
  /** Seats whose capital disowned the deal. */
  readonly disowned: readonly Seat[];
  /** Agreements across the agreeing seat's own true limits, and under its fallback: how many. */
  readonly crossedTrueLimit: number;
  readonly signedUnderFallback: number;
}
