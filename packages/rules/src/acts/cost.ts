/** What acts cost: the checks that the cost can be paid, and the events that pay it. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { currentVenue, isSeated, phase, speaker } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { ActCost } from '../vocabulary.ts';

function refuseFloor(table: Table, act: Act): Refusal | undefined {
  const holder = speaker(table.public);
  if (holder === act.seat) return undefined;
  if (table.public.floor.taken.includes(act.seat)) return refusal(act, 'act/already-spoke', { holder: holder ?? '' });
  return refusal(act, 'act/not-your-floor', { holder: holder ?? '' });
}

/** Only those present may take the floor or answer; whoever walked out must return first. */
function refuseAbsence(table: Table, act: Act): Refusal | undefined {
  if (!isSeated(table, act.seat))
    return refusal(act, 'act/not-seated', { venue: currentVenue(table)?.id ?? '', seats: currentVenue(table)?.seats ?? [] });
  if (table.public.out.includes(act.seat)) return refusal(act, 'act/walked-out', {}, [{ verb: 'return', seat: act.seat }]);
  return undefined;
}

/** Why the seat cannot pay for the act; undefined when it can. */
export function refuseCost(table: Table, act: Act, cost: ActCost): Refusal | undefined {
  switch (cost) {
    case 'floor':
      return refuseAbsence(table, act) ?? refuseFloor(table, act);
    case 'answer':
      return refuseAbsence(table, act);
    case 'margins':
      return table.public.marginsUsed.includes(act.seat) || table.public.marginsPassed.includes(act.seat)
        ? refusal(act, 'act/margins-used')
        : undefined;
    case 'free':
      return undefined;
  }
}

/** The events that pay for an act. */
export function payCost(table: Table, act: Act, cost: ActCost): readonly Event[] {
  if (cost === 'floor' && phase(table) === 'floor') return [{ kind: 'floorTaken', seat: act.seat }];
  if (cost === 'margins') return [{ kind: 'marginsSpent', seat: act.seat }];
  return [];
}
