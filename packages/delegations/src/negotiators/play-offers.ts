// Alternating offers between negotiators that listen. The talks run as `alternateOffers` runs them, offer by offer.

import type { DealSpace, OfferRun, RankedDeals } from '@parley/bargaining';
import { assert } from '@parley/base';
import type { Negotiator, Player, Statement } from './negotiator.ts';

/** Somebody at the table, in speaking order. */
export interface Bargainer {
  readonly negotiator: Negotiator;
  readonly own: RankedDeals;
  readonly reservation: number;
}

/** What is played for how long. */
export interface Talks {
  readonly space: DealSpace;
  readonly rounds: number;
  /** Same seed, same talks. */
  readonly seed: string;
}

/**
 * Plays stacked alternating offers to the end, for any number of parties. In turn everybody accepts the offer on the table or makes another; an offer counts
 * as its maker's acceptance; when everybody in a row has accepted there is an agreement. A party hears who offered and who accepted what, and never what
 * that is worth to others.
 *
 * @example
 * playOffers({ space, rounds: 100, seed: '1' }, [{ negotiator: NEGOTIATORS.boulware, own: seller, reservation: 0 }, …]).agreement // => 62
 */
export function playOffers({ space, rounds, seed }: Talks, parties: readonly Bargainer[]): OfferRun {
  const partyCount = parties.length;
  const players = parties.map(({ negotiator, own, reservation }, place) =>
    negotiator.sit({ space, own, reservation, place, partyCount, rounds, seed }),
  );
  const trace: number[] = [];
  let [offer, backers] = [-1, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const time = round / (rounds + 1);
    for (const [party, player] of players.entries()) {
      const reply = player.reply({ round, time, offer, backers });
      if (reply === 'accept') {
        assert(offer >= 0, 'an empty table is accepted', { round, party });
        backers += 1;
        tell(players, { party, deal: offer, kind: 'acceptance' });
      } else {
        offer = reply;
        backers = offer < 0 ? 0 : 1;
        if (offer >= 0) {
          trace.push(offer);
          tell(players, { party, deal: offer, kind: 'offer' });
        }
      }
      if (backers === partyCount) return { agreement: offer, step: round, trace };
    }
  }
  return { agreement: null, step: rounds, trace };
}

function tell(players: readonly Player[], statement: Statement): void {
  for (const player of players) player.hear(statement);
}
