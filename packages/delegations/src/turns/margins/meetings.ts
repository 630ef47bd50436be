/** Side meetings: where trust is low, little is known of the other side, and something is still to be had with it. */
import { seatName, trustBetween } from '@parley/rules';
import type { Situation } from '../../situation.ts';
import { businessLeft, type Prospect } from './prospect.ts';

/** Below this, nothing is worth a meeting. */
const BUSINESS_MIN = 1;
const ALLY_TRUST = 60;

export function meetings(situation: Situation): readonly Prospect[] {
  const { view, seat } = situation;
  const asking = situation.acts('askMeeting');
  if (asking.length === 0 || businessLeft(situation) < BUSINESS_MIN) return [];
  return asking.flatMap((act): readonly Prospect[] => {
    const trust = trustBetween(view.scenario, view.public, [seat, act.to]);
    const learnt = view.own.part.insights.filter(({ about }) => about === act.to).length;
    // An ally is met to be asked, and once is enough.
    if (trust >= ALLY_TRUST && learnt > 0) return [];
    const gain = (1 + Math.max(0, ALLY_TRUST - trust) / 30) / (1 + learnt);
    return [
      {
        act,
        gain,
        reason: `asked ${seatName(view.scenario, act.to)} for a side meeting: trust is ${trust}, and we know ${learnt} of what matters to it`,
      },
    ];
  });
}
