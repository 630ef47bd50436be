// What no computer may do, over fifty games: cross its own limit, sign under its fallback, or be refused.

import { PROFILES } from '@parley/delegations';
import { type Act, crossedBy, type Package, type SeatView, seatView, type Table, totalsOf, venueAt } from '@parley/rules';
import { type ComputerTurn, playGame, shippedIds, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';

/** Over all profiles more than fifty games of the flagship, and eight of every other scenario. */
const gamesOf = (id: string): number => (id === 'january-2022' ? 7 : 1);

/** The package that an act agrees to; undefined for acts that agree to none. */
function agreedTo(table: Table, act: Act): Package | undefined {
  if (act.verb === 'propose' || act.verb === 'amend' || act.verb === 'draftText') return act;
  const agrees =
    act.verb === 'join' || act.verb === 'joinWithStatement' || act.verb === 'keepSilence' || (act.verb === 'vote' && act.ballot === 'yes');
  const room = table.rooms[venueAt(table.setup.face, table.public)?.id ?? ''];
  return agrees && 'text' in act ? room?.texts.find((text) => text.id === act.text) : undefined;
}

function faultOf({ before, act, reason }: ComputerTurn): readonly string[] {
  const view: SeatView = seatView(before.table, act.seat);
  const offer = agreedTo(before.table, act);
  if (!offer) return [];
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  const { withText, fallback } = totalsOf(view, offer.items, offer.conditions);
  if (!limit && !linkage && withText >= fallback) return [];
  return [`${before.seed} ${act.seat} ${act.verb}: ${withText} against ${fallback}; ${reason}`];
}

describe.each(shippedIds())('%s', (id) => {
  test.each(PROFILES)('no computer is refused, crosses its own limit or linkage, or signs what leaves it under its fallback (%s)', (profile) => {
    const faults: string[] = [];
    const onTurn = (turn: ComputerTurn): void => void faults.push(...faultOf(turn));
    for (let game = 0; game < gamesOf(id); game += 1) playGame(shippedSetup(id), `limits-${game}`, { profile, onTurn });
    expect(faults).toEqual([]);
  });
});
