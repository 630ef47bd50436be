/** Where nothing of substance can be tabled: dates for more talks. */
import { isFollowUpOnly } from '@parley/rules';
import { items, number } from '../../explain.ts';
import { judge } from '../../parts/acceptance/judge.ts';
import type { Situation } from '../../situation.ts';
import { phrase } from '../../voice.ts';
import { type Decision, decided } from '../decision.ts';

export function followUp(situation: Situation): Decision | null {
  const isLast = situation.time >= 1 && situation.draw('followUp') <= 0.4 + 0.5 * situation.strategy.temperament.conduct;
  if (!isLast) return null;
  const plain = situation.acts('propose').filter((act) => act.conditions.length === 0 && isFollowUpOnly(situation.view.scenario, act.items));
  const judged = plain.map((act) => ({ act, judged: judge(situation, act) })).filter((one) => one.judged.verdict === 'join');
  const [best] = judged.sort((a, b) => b.judged.totals.withText - a.judged.totals.withText);
  if (!best || best.judged.totals.withText <= best.judged.totals.now) return null;
  const { withText, now } = best.judged.totals;
  return decided(
    { ...best.act, ...phrase(situation, 'propose') },
    `tabled ${items(situation.view.scenario, best.act.items)}, so that the talks stay open: ${number(withText)} with it against ${number(now)} now.`,
  );
}
