/** Whether a text is good enough to join now: never under the floor, never across an own limit, and by the strategy's curve of concession. */
import { isFollowUpOnly, type Package, type Totals, totalsOf } from '@parley/rules';
import { dealWith, draftOf, hopeful, ownValue } from '../../ground.ts';
import { priceOfLines, type Situation } from '../../situation.ts';
import { agreeable, type Bar } from './agreeable.ts';
import { refusingEndorser } from './endorsers.ts';
import { holdsTogether } from './together.ts';

export interface Judgement {
  readonly text: Package;
  /** `join` now, `wait` for more, or `never` as things stand. */
  readonly verdict: 'join' | 'wait' | 'never';
  readonly why:
    | 'limit'
    | 'linkage'
    | 'support'
    | 'conditions'
    | 'lines'
    | 'fallback'
    | 'together'
    | 'endorsers'
    | 'asks'
    | 'enough'
    | 'free'
    | 'ownNext';
  readonly bar: Bar | null;
  readonly totals: Totals;
  /** Own value with the text and what pends on later venues, less the price of lines left. */
  readonly value: number;
  /** What this delegation asks for at this time. */
  readonly asks: number;
}

/** Follow-up talks alone cost nothing that one could trade, when they leave one no worse. */
function isFree(situation: Situation, offer: Package, totals: Totals): boolean {
  return offer.conditions.length === 0 && isFollowUpOnly(situation.view.scenario, offer.items) && totals.withText > totals.now;
}

function reasonToJoin(situation: Situation, judged: Pick<Judgement, 'text' | 'totals' | 'value' | 'asks'>): 'enough' | 'free' | 'ownNext' | null {
  if (isFree(situation, judged.text, judged.totals)) return 'free';
  if (isFollowUpOnly(situation.view.scenario, judged.text.items)) return null;
  const { best, next } = situation.offers();
  const slack = 0.15 * situation.strategy.temperament.cruise * Math.max(0, best - situation.floor);
  if (judged.value >= judged.asks - slack) return 'enough';
  return next && judged.value >= next.own ? 'ownNext' : null;
}

/** Judges a package that could be joined now. */
export function judge(situation: Situation, text: Package): Judgement {
  const { view, strategy, floor, ground } = situation;
  const totals = totalsOf(view, text.items, text.conditions);
  const price = priceOfLines(situation, text);
  const { asks } = situation.offers();
  const worth = ownValue(ground, hopeful(ground, dealWith(ground, draftOf(ground, text))));
  const judged = { text, totals, value: worth - price, asks };
  const bar = agreeable(view, text);
  if (bar) return { ...judged, verdict: 'never', why: bar.kind, bar };
  if (totals.withText < ground.fallback) return { ...judged, verdict: 'never', why: 'fallback', bar };
  const free = isFree(situation, text, totals);
  if (worth < floor && !free) return { ...judged, verdict: 'wait', why: 'fallback', bar };
  if (text.conditions.length > 0 && !strategy.conditions) return { ...judged, verdict: 'wait', why: 'conditions', bar };
  if (price === Number.POSITIVE_INFINITY || judged.value < ground.fallback) return { ...judged, verdict: 'wait', why: 'lines', bar };
  if (!holdsTogether(situation, text)) return { ...judged, verdict: 'wait', why: 'together', bar };
  if (refusingEndorser(situation, text)) return { ...judged, verdict: 'wait', why: 'endorsers', bar };
  const reason = reasonToJoin(situation, judged);
  return reason ? { ...judged, verdict: 'join', why: reason, bar } : { ...judged, verdict: 'wait', why: 'asks', bar };
}

/** Whether the delegation may keep a join that it has given: the limits hold and nothing leaves it under its fallback. */
export function mayStand(situation: Situation, text: Package): boolean {
  return agreeable(situation.view, text) === null && totalsOf(situation.view, text.items, text.conditions).withText >= situation.ground.fallback;
}
