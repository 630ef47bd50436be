// One party of plain bargaining at a table where the test speaks for everybody else.
import { createSpace, rankDeals } from '@parley/bargaining';
import type { Negotiator, Reply, Turn } from '@parley/delegations';

/** What the party brings. */
export interface SeatPlan {
  /** By number of deal. */
  readonly totals: readonly number[];
  /** As many as there are totals make one issue, without it. */
  readonly optionCounts?: readonly number[];
  readonly reservation?: number;
  readonly rounds?: number;
  readonly place?: number;
  readonly partyCount?: number;
}

/** The party, and how it is spoken to. */
export interface BargainingSeat {
  /** What it replies in a round to an offer that another party (0 without it) has just made; −1 for an empty table. */
  answer(round: number, offer: number, by?: number): Reply;
  /** Its replies in rounds 1, 2, 3 … to offers in a row. */
  answers(...offers: readonly number[]): readonly Reply[];
  /** Lets it hear that somebody accepted a deal. */
  accepted(party: number, deal: number): void;
}

/** Seats a negotiator; in the second place of two, for a hundred rounds, without a reservation, unless told otherwise. */
export function seatAlone(negotiator: Negotiator, plan: SeatPlan): BargainingSeat {
  const { totals, optionCounts = [totals.length], reservation = 0, rounds = 100, place = 1, partyCount = 2 } = plan;
  const own = rankDeals(Float64Array.from(totals), reservation);
  const player = negotiator.sit({ space: createSpace(optionCounts), own, reservation, place, partyCount, rounds, seed: 'test' });
  const answer: BargainingSeat['answer'] = (round, offer, by = 0) => {
    if (offer >= 0) player.hear({ party: by, deal: offer, kind: 'offer' });
    const reply = player.reply({ round, time: round / (rounds + 1), offer, backers: offer < 0 ? 0 : 1 });
    if (reply === 'accept') player.hear({ party: place, deal: offer, kind: 'acceptance' });
    else if (reply >= 0) player.hear({ party: place, deal: reply, kind: 'offer' });
    return reply;
  };
  return {
    answer,
    answers: (...offers) => offers.map((offer, at) => answer(at + 1, offer)),
    accepted: (party, deal) => player.hear({ party, deal, kind: 'acceptance' }),
  };
}

/** Totals that fall evenly from 1 for the first deal to 0 for the last. */
export function fallingTotals(count: number): readonly number[] {
  return Array.from({ length: count }, (_, deal) => 1 - deal / (count - 1));
}

/** What somebody has said so far: offers by party, and deals accepted by party. */
export interface Said {
  readonly offers?: readonly (readonly number[])[];
  readonly accepted?: readonly (readonly number[])[];
  /** What everybody else is believed to have of a deal; the opposite of the own total without it. */
  readonly liking?: (deal: number) => number;
}

/** Where a part of a negotiator sits, with what it remembers and believes laid down by the test. In the second place of two unless told otherwise. */
export function seatOfPart({ totals, optionCounts = [totals.length], ...plan }: SeatPlan, { offers = [], accepted = [], liking }: Said = {}) {
  const { reservation = 0, rounds = 100, place = 1, partyCount = 2 } = plan;
  const everybody = Array.from({ length: partyCount }, (_, party) => party);
  const worth = liking ?? ((deal: number) => 1 - (totals[deal] ?? 0));
  return {
    ...{
      space: createSpace(optionCounts),
      own: rankDeals(Float64Array.from(totals), reservation),
      reservation,
      rounds,
      place,
      partyCount,
      seed: 'test',
    },
    memory: {
      offers: everybody.map((party) => offers[party] ?? []),
      backed: everybody.map((party) => new Set([...(offers[party] ?? []), ...(accepted[party] ?? [])])),
    },
    rivals: everybody.slice(1).map(() => ({ hear: () => undefined, worth })),
  };
}

/** A turn in a round of a hundred, with an offer on the table; −1 for none. */
export function turnAt(round: number, offer = -1, rounds = 100): Turn {
  return { round, time: round / (rounds + 1), offer, backers: offer < 0 ? 0 : 1 };
}
