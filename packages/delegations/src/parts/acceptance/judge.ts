/** Whether a text is good enough to join now: never under the floor, never across an own limit, and by the strategy's curve of concession. */
import { isFollowUpOnly, openTexts, type Package, type Seat, type Totals, totalsOf } from '@parley/rules';
import { dealWith, draftOf } from '../../ground.ts';
import { priceOfLines, type Situation } from '../../situation.ts';
import { agreeable, type Bar } from './agreeable.ts';
import { refusingEndorser } from './endorsers.ts';
import { type Homework, homeworkFor } from './readiness.ts';
import { reaches } from './rules/at-level.ts';
import { isBestToCome } from './rules/combi.ts';
import { isAsGoodAsNext } from './rules/next.ts';
import { isLate } from './rules/time.ts';
import { holdsTogether } from './together.ts';
import { restsOn } from './unendorsed.ts';

/** Why a text is joined, waited on, or cannot be joined. */
export type Why =
  | 'limit'
  | 'linkage'
  | 'support'
  | 'conditions'
  | 'lines'
  | 'fallback'
  | 'standing'
  | 'together'
  | 'endorsers'
  | 'unendorsed'
  | 'homework'
  | 'asks'
  | 'enough'
  | 'free'
  | 'ownNext'
  | 'bestToCome';

export interface Judgement {
  readonly text: Package;
  /** `join` now, `wait` for more, or `never` as things stand. */
  readonly verdict: 'join' | 'wait' | 'never';
  readonly why: Why;
  readonly bar: Bar | null;
  readonly totals: Totals;
  /** What this delegation expects of it with all that waits, less the price of lines left. */
  readonly value: number;
  /** What this delegation asks for at this time; not worked out (NaN) where something else decides. */
  readonly asks: number;
  /** What it expects without the text, and what a text must leave it. */
  readonly floor: number;
  /** Who must still endorse, or is believed to refuse that. */
  readonly endorser?: Seat;
  readonly homework?: Homework;
}

/** Follow-up talks alone cost nothing that one could trade, when they leave one no worse. */
function isFree(situation: Situation, offer: Package, totals: Totals): boolean {
  return offer.conditions.length === 0 && isFollowUpOnly(situation.view.scenario, offer.items) && totals.withText > totals.now;
}

/** What the other texts that are open here would bring: in the last round, no others will come. */
function othersHere(situation: Situation, text: Package): readonly number[] {
  const { ground, outlook, room } = situation;
  const others = room ? openTexts(room).filter((other) => other !== text) : [];
  return others.map((other) => {
    const draft = draftOf(ground, other);
    return outlook.worth(draft, dealWith(ground, draft));
  });
}

/** What is worth what it asks for less a slack; else AC_next; else, for who closes, AC_combi. */
function reasonToJoin(situation: Situation, judged: Pick<Judgement, 'text' | 'totals' | 'value' | 'asks'>): Why | null {
  if (isFree(situation, judged.text, judged.totals)) return 'free';
  if (isFollowUpOnly(situation.view.scenario, judged.text.items)) return null;
  const { best, next } = situation.offers();
  const slack = 0.15 * situation.strategy.temperament.cruise * Math.max(0, best - situation.floor);
  if (reaches(judged.value, judged.asks - slack)) return 'enough';
  if (isAsGoodAsNext(judged.value, next?.own ?? null)) return 'ownNext';
  const { late } = situation.strategy;
  if (late === null || judged.value <= situation.floor || !isLate({ time: situation.time, late, canOffer: true })) return null;
  return isBestToCome(judged.value, othersHere(situation, judged.text), false) ? 'bestToCome' : null;
}

/** What stands in the way of joining whatever the text is worth; null where nothing does. */
function obstacle(situation: Situation, judged: Judgement, price: number): Partial<Judgement> | null {
  const { strategy, ground, floor, skill } = situation;
  const { text, totals, value } = judged;
  const free = isFree(situation, text, totals);
  if (value + price < floor && !free) return { why: value + price < ground.fallback ? 'fallback' : 'standing' };
  if (text.conditions.length > 0 && !(strategy.conditions && skill.looksAhead)) return { why: 'conditions' };
  if (price === Number.POSITIVE_INFINITY || (value < ground.fallback && !free)) return { why: 'lines' };
  if (!holdsTogether(situation, text)) return { why: 'together' };
  const endorser = restsOn(situation, text);
  if (endorser !== undefined) return { why: 'unendorsed', endorser };
  const refusing = refusingEndorser(situation, text);
  return refusing === undefined ? null : { why: 'endorsers', endorser: refusing };
}

/** Judges a package that could be joined now. */
export function judge(situation: Situation, text: Package): Judgement {
  const { view, ground, outlook, floor } = situation;
  const totals = totalsOf(view, text.items, text.conditions);
  const price = priceOfLines(situation, text);
  const draft = draftOf(ground, text);
  const worth = outlook.worth(draft, dealWith(ground, draft));
  const bar = agreeable(view, text);
  const judged: Judgement = {
    text,
    totals,
    value: worth - (Number.isFinite(price) ? price : 0),
    asks: Number.NaN,
    floor,
    verdict: 'wait',
    why: 'asks',
    bar,
  };
  if (bar) return { ...judged, verdict: 'never', why: bar.kind };
  if (totals.withText < ground.fallback) return { ...judged, verdict: 'never', why: 'fallback' };
  const blocked = obstacle(situation, judged, price);
  if (blocked) return { ...judged, ...blocked };
  const asked = { ...judged, asks: situation.offers().asks };
  const reason = reasonToJoin(situation, asked);
  if (!reason) return asked;
  const homework = homeworkFor(situation, text);
  return homework ? { ...asked, why: 'homework', homework } : { ...asked, verdict: 'join', why: reason };
}

/** Whether the delegation may keep a join that it has given: the limits hold and nothing leaves it under its fallback. */
export function mayStand(situation: Situation, text: Package): boolean {
  return agreeable(situation.view, text) === null && totalsOf(situation.view, text.items, text.conditions).withText >= situation.ground.fallback;
}
