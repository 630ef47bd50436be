/** Recess: a majority of those present sends everybody from the floor to the margins at once. */
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { raiseMotion, refuseMotion, settleMajority } from './motions.ts';

export const recess: ActRule<'recess'> = {
  verb: 'recess',
  cost: 'floor',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'recess', seat }],
  refuse: (table, act) => refuseMotion(table, act, 'recess'),
  unfold(table, act) {
    const motion = raiseMotion(table, act, { kind: 'recess', needs: 'majority' });
    return unfold(
      table,
      () => [{ kind: 'motionRaised', motion }],
      (now) => settleMajority(now, motion.id),
    );
  },
};
