/** Whether to endorse the clauses of an adopted text that wait for this delegation's answer. */
import { type AdoptedText, type Items, ifAllPending, inEffect, type Package, rawPoints } from '@parley/rules';
import { priceOfLines, type Situation } from '../../situation.ts';
import { agreeable, type Bar } from './agreeable.ts';

/** An adopted text, the part of it that waits, and the verdict. */
export interface EndorsementVerdict {
  readonly text: AdoptedText;
  readonly part: Package;
  readonly verdict: 'endorse' | 'object' | 'wait';
  /** Own points if everything pending takes effect, with the waiting clauses and without them. */
  readonly with: number;
  readonly without: number;
  readonly fallback: number;
  readonly bar: Bar | null;
}

function waitingItems(situation: Situation, text: AdoptedText): Items {
  const waiting = Object.entries(text.clauses).filter(
    ([, { status, endorsement }]) =>
      status === 'pending' &&
      endorsement?.venue === situation.venue?.id &&
      endorsement?.seats.includes(situation.seat) &&
      !endorsement.given.includes(situation.seat),
  );
  return Object.fromEntries(waiting.map(([issue, clause]) => [issue, clause.option]));
}

/** The verdict on one adopted text; null when nothing in it waits for this delegation here. */
export function judgeEndorsement(situation: Situation, text: AdoptedText): EndorsementVerdict | null {
  const { view, ground } = situation;
  const items = waitingItems(situation, text);
  if (Object.keys(items).length === 0) return null;
  const part: Package = { items, conditions: text.conditionState === 'open' ? text.conditions : [] };
  const deal = ifAllPending(view, inEffect(view.public));
  const without = Object.fromEntries(Object.entries(deal).filter(([issue]) => !(issue in items)));
  const worth = { with: rawPoints(view, deal), without: rawPoints(view, without), fallback: ground.fallback };
  const bar = agreeable(view, part);
  const tooLow = worth.with < ground.fallback;
  const leaves = priceOfLines(situation, part) === Number.POSITIVE_INFINITY;
  const last = situation.time >= 1;
  const hurts = bar !== null || tooLow || leaves;
  if (!hurts) return { text, part, verdict: 'endorse', ...worth, bar };
  // What may still be mended at this table is not refused before its last round.
  return { text, part, verdict: last || bar?.kind === 'limit' ? 'object' : 'wait', ...worth, bar };
}
