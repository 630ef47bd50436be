/** Walk out: leave the room. Home likes it; tension rises and trust falls. Not back by the end, the venue closes. */
import { currentRoom, present } from '../place.ts';
import { moveEvents, trustWith } from '../pressures/move.ts';
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { settleMajority } from './motions.ts';

export const walkOut: ActRule<'walkOut'> = {
  verb: 'walkOut',
  cost: 'floor',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'walkOut', seat }],
  refuse: () => undefined,
  unfold(table, act) {
    const { seat } = act;
    const { effects } = table.setup.face;
    const moves = moveEvents(table, [
      { on: 'tension', by: effects['walkOut.tension'], reason: { code: 'walkOut.tension', seat } },
      { on: 'support', seat, by: effects['walkOut.support'], reason: { code: 'walkOut.support', seat } },
      ...trustWith(seat, present(table), { by: effects['walkOut.trust'], reason: { code: 'walkOut.trust', seat } }),
    ]);
    // Fewer are present: a motion that waited for this seat's ballot may be decided.
    const open = currentRoom(table)?.motions.filter((motion) => motion.needs === 'majority' && motion.status === 'open') ?? [];
    return unfold(
      table,
      () => [{ kind: 'walkedOut', seat }, ...moves],
      (now) => open.flatMap((motion) => settleMajority(now, motion.id)),
    );
  },
};
