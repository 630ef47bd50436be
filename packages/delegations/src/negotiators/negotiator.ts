// Negotiators play plain bargaining problems: alternating offers over numbers, for any number of parties. What it takes to be one.
//
// They are the little siblings of the strategies at the table (`../strategies`). A strategy there is a delegation's conduct over a week of venues, texts and
// margins, read from views; a negotiator here sees totals, offers and the clock, nothing else. Both are made of parts, and the parts here (a curve of
// concession, a model of a rival) work on numbers alone, so that a delegation can use them at its table.
import type { DealSpace, RankedDeals } from '@parley/bargaining';

/** What a party knows when it sits down. Nothing of it is about the others but their number. */
export interface Outset {
  readonly space: DealSpace;
  /** Its own totals, and the deals it would take by ascending total. */
  readonly own: RankedDeals;
  /** What it has without a deal, in the unit of its totals. */
  readonly reservation: number;
  /** Its place in speaking order, from 0. */
  readonly place: number;
  readonly partyCount: number;
  /** How many rounds there are at the most. */
  readonly rounds: number;
  /** Every draw of its own is keyed by this. */
  readonly seed: string;
}

/** The moment at which a party has the word. */
export interface Turn {
  /** From 1. */
  readonly round: number;
  /** Round k of n is the time k / (n + 1): between 0 and 1, both excluded. */
  readonly time: number;
  /** The number of the deal on the table; −1 without one. */
  readonly offer: number;
  /** How many stand behind it in a row, its maker included. */
  readonly backers: number;
}

/** Yes to the offer on the table, or an offer in its place; −1 clears the table. */
export type Reply = 'accept' | number;

/** What everybody at the table hears. */
export interface Statement {
  readonly party: number;
  readonly deal: number;
  readonly kind: 'offer' | 'acceptance';
}

/** A party at the table. It keeps what it has heard; one table, one player. */
export interface Player {
  /** Called for every statement, its own included, in order. */
  hear(statement: Statement): void;
  /** Never under its reservation, whatever it hears. */
  reply(turn: Turn): Reply;
}

/** One way to negotiate. One file each beside this one, and a line in the registry. */
export interface Negotiator {
  readonly id: string;
  /** What it does, in a sentence that a menu can show. */
  readonly summary: string;
  /** Where its formula is from, or what it was measured by. */
  readonly source: string;
  sit(outset: Outset): Player;
}

/** How many turns of anybody come after this one. */
export function turnsAfter({ rounds, partyCount, place }: Outset, { round }: Turn): number {
  return (rounds - round) * partyCount + (partyCount - 1 - place);
}

/** Whether an offer made now can still be adopted: everybody else must get the word once more. */
export function canStillOffer(outset: Outset, turn: Turn): boolean {
  return turnsAfter(outset, turn) >= outset.partyCount - 1;
}

/** How many offers that can still be adopted a party may make, this turn's included. */
export function offersLeft(outset: Outset, turn: Turn): number {
  const turnsToSpare = turnsAfter(outset, turn) - (outset.partyCount - 1);
  return turnsToSpare < 0 ? 0 : Math.floor(turnsToSpare / outset.partyCount) + 1;
}
