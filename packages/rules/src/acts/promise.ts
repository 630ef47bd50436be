/** Promise: "if X, then Y". Judged at the week's end; void when X did not come. */
import type { ActRule } from './act-rule.ts';
import { likeForLike, PLEDGE_SHAPE, pledgeMade, refusePledge } from './pledging.ts';

export const promise: ActRule<'promise'> = {
  verb: 'promise',
  cost: 'floor',
  shape: PLEDGE_SHAPE,
  candidates: (table, seat) => likeForLike(table, seat, { pledge: 'promise', verb: 'gesture' }),
  refuse: refusePledge,
  unfold: (table, act) => [pledgeMade(table, act)],
};
