/** Tables the next offer where it is ready, and gives the others more than what already stands there. */
import { type Act, isFollowUpOnly, openTexts } from '@parley/rules';
import { onOffer } from '../../explain.ts';
import { dealWith, draftOf } from '../../ground.ts';
import { homeworkFor } from '../../parts/acceptance/readiness.ts';
import { agreesTo } from '../../parts/acceptance/together.ts';
import type { Offer } from '../../parts/offering/offer.ts';
import { content, worthTo } from '../../parts/opponent-model/belief.ts';
import type { Situation } from '../../situation.ts';
import { phrase } from '../../voice.ts';
import { type Decision, decided } from '../decision.ts';

/** What the others are believed to think of a text that this delegation already agrees to. */
function standingContent(situation: Situation): number {
  const mine = situation.room
    ? openTexts(situation.room).filter((text) => agreesTo(situation, text) && !isFollowUpOnly(situation.view.scenario, text.items))
    : [];
  const judged = mine.map((text) => {
    const draft = draftOf(situation.ground, text);
    const deal = dealWith(situation.ground, draft);
    const seated = situation.beliefs().filter((belief) => situation.venue?.seats.includes(belief.seat));
    return Math.min(...seated.map((belief) => content(worthTo(situation.ground, belief, draft, deal), belief.threshold)));
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...judged);
}

/** Over a text of others that it overlaps with it is an amendment. */
function tabling(situation: Situation, { items, conditions }: Offer): Act | undefined {
  const { seat, room } = situation;
  const overlapping = room
    ? openTexts(room).findLast((text) => !agreesTo(situation, text) && Object.keys(text.items).some((issue) => issue in items))
    : undefined;
  if (overlapping && situation.acts('amend').length > 0)
    return { verb: 'amend', seat, text: overlapping.id, items, conditions, ...phrase(situation, 'amend') };
  return situation.acts('propose').length > 0 ? { verb: 'propose', seat, items, conditions, ...phrase(situation, 'propose') } : undefined;
}

export function offer(situation: Situation): Decision | null {
  const { temperament } = situation.strategy;
  const eager = situation.draw('offer') < temperament.drive + 0.5 * situation.time;
  const offers = situation.offers();
  const { next } = offers;
  if (!eager || !next || next.worst <= standingContent(situation) + 0.5 || homeworkFor(situation, next)) return null;
  return decided(tabling(situation, next), onOffer(situation.view.scenario, next, { ...offers, floor: situation.floor }));
}
