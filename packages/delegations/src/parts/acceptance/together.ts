/** Whether a text can be agreed to beside the others that a delegation already agrees to. */
import { type Package, type Text, totalsOf } from '@parley/rules';
import type { Situation } from '../../situation.ts';
import { agreeable } from './agreeable.ts';

/** Whether a delegation agrees to a text: as a sponsor or by a standing join. */
export function agreesTo(situation: Situation, text: Text): boolean {
  const answer = text.ballots[situation.seat]?.answer;
  return text.sponsors.includes(situation.seat) || answer === 'joined' || answer === 'joinedWithStatement';
}

/** Texts of this venue that may yet be adopted beside another one. */
function standing(situation: Situation, beside: Package): readonly Text[] {
  const overlaps = (text: Text): boolean => Object.keys(text.items).some((issue) => issue in beside.items);
  return situation.room?.texts.filter((text) => text.status === 'tabled' && agreesTo(situation, text) && !overlaps(text)) ?? [];
}

/** Whether a text can be held together with each of those: both adopted, no limit may be crossed and no fallback undercut. */
export function holdsTogether(situation: Situation, offer: Package): boolean {
  return standing(situation, offer).every((other) => {
    const both = { items: { ...other.items, ...offer.items }, conditions: [...other.conditions, ...offer.conditions] };
    return agreeable(situation.view, both) === null && totalsOf(situation.view, both.items, both.conditions).withText >= situation.ground.fallback;
  });
}
