// Alternating offers as plainly as one would write them: every party sorts its deals, and looks through them from the top for the last at its level.

/** What one party brings to the table. */
export interface PlainParty {
  /** Of every deal. */
  readonly totals: Float64Array;
  readonly reservation: number;
  /** 4 for Boulware, 1 for linear, 0.25 for a conceder. */
  readonly exponent: number;
}

/** A party with its deals in order, worst first. */
export interface RankedPlainly {
  readonly totals: Float64Array;
  readonly exponent: number;
  readonly deals: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

/** Sorts what every party would take by comparing. */
export function rankPlainly(parties: readonly PlainParty[]): readonly RankedPlainly[] {
  return parties.map(({ totals, reservation, exponent }) => {
    const worth = (deal: number) => totals[deal] ?? 0;
    const deals = [...totals.keys()].filter((deal) => worth(deal) >= reservation).sort((one, other) => worth(one) - worth(other));
    const [lowest, highest] = [totals.reduce((least, total) => Math.min(least, total)), totals.reduce((most, total) => Math.max(most, total))];
    return { totals, exponent, deals, lowest: Math.max(lowest, reservation), highest };
  });
}

/** Plays the talks to the end; how many rounds were played, and the last offer. */
export function plainOffers(parties: readonly RankedPlainly[], rounds: number): { readonly rounds: number; readonly offer: number } {
  let offer = -1;
  let accepted = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const time = round / (rounds + 1);
    for (const party of parties) {
      const level = Math.max(party.lowest, (party.highest - party.lowest) * (1 - time ** party.exponent) + party.lowest - 1e-4);
      const isTaken = offer >= 0 && (party.totals[offer] ?? 0) >= level;
      if (!isTaken) offer = lowestAt(party, level);
      accepted = isTaken ? accepted + 1 : 1;
      if (accepted === parties.length) return { rounds: round, offer };
    }
  }
  return { rounds, offer };
}

function lowestAt({ deals, totals }: RankedPlainly, level: number): number {
  let place = deals.length - 1;
  while (place > 0 && (totals[deals[place - 1] ?? 0] ?? 0) >= level) place -= 1;
  return deals[place] ?? -1;
}
