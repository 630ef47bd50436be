/** Close the venue early, at the end of this floor phase: the chair alone, or where there is no chair by a motion nobody objects to. */
import { currentVenue } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { ActRule } from './act-rule.ts';
import { raiseMotion, refuseMotion } from './motions.ts';

export const close: ActRule<'close'> = {
  verb: 'close',
  cost: 'floor',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'close', seat }],
  refuse(table, act) {
    const chair = currentVenue(table)?.chair;
    if (chair && chair !== act.seat) return refusal(act, 'act/not-the-chair', { chair });
    return refuseMotion(table, act, 'close');
  },
  unfold(table, act) {
    const byChair = currentVenue(table)?.chair === act.seat;
    return [{ kind: 'motionRaised', motion: raiseMotion(table, act, { kind: 'close', needs: byChair ? 'nothing' : 'noObjection' }) }];
  },
};
