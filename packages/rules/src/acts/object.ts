/** Object: block a text, stop a motion, or refuse an endorsement. An objection that no own limit calls for costs trust. */
import type { Act } from '../act.ts';
import { askRule, roomText } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { crossedBy } from '../offers/limits.ts';
import { currentRoom, currentVenue } from '../place.ts';
import { moveEvents, trustWith } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Motion, Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import { seatView } from '../view.ts';
import type { ActRule } from './act-rule.ts';
import { answerable, awaitedClauses, awaitedText, awaitedTexts, refuseAnswer } from './text-answers.ts';

function objectionable(table: Table): readonly Motion[] {
  return currentRoom(table)?.motions.filter((motion) => motion.status === 'open' && motion.needs === 'noObjection') ?? [];
}

function refuseMotion(table: Table, act: Act<'object'>): Refusal | undefined {
  const motion = objectionable(table).find((candidate) => candidate.id === act.motion);
  if (!motion) return refusal(act, 'act/unknown-motion', { motion: act.motion ?? '' });
  return motion.by === act.seat ? refusal(act, 'act/not-answerable-here', { verb: 'object', rule: 'ownMotion', answers: [] }) : undefined;
}

/** Trust lost with the others here for an objection that no own limit or linkage calls for. */
function unfounded(table: Table, act: Act<'object'>): readonly Event[] {
  const text = roomText(table, act.text ?? '');
  const view = seatView(table, act.seat);
  if (!text) return [];
  const { limit, linkage } = crossedBy(view, text.items, text.conditions);
  if (limit || linkage) return [];
  const by = table.setup.face.effects['object.unfounded.trust'];
  return moveEvents(table, trustWith(act.seat, currentVenue(table)?.seats ?? [], { by, reason: { code: 'object.unfounded', seat: act.seat } }));
}

export const object: ActRule<'object'> = {
  verb: 'object',
  cost: 'answer',
  shape: { 'text?': 'id', 'motion?': 'id' },
  candidates(table, seat) {
    const texts = [...answerable(table, seat), ...awaitedTexts(table, seat)].map((text) => ({ verb: 'object', seat, text: text.id }) as const);
    return [...texts, ...objectionable(table).map((motion) => ({ verb: 'object', seat, motion: motion.id }) as const)];
  },
  refuse(table, act) {
    if (act.text === undefined) return refuseMotion(table, act);
    if (act.motion !== undefined) return refusal(act, 'act/malformed', { field: 'motion' });
    return awaitedText(table, act.seat, act.text) ? undefined : refuseAnswer(table, act, act.text);
  },
  unfold(table, act) {
    const { seat, text = '', motion } = act;
    if (motion !== undefined) return [{ kind: 'motionObjected', motion, seat }];
    const awaited = awaitedText(table, seat, text);
    if (awaited) {
      return awaitedClauses(table, seat, awaited).map(
        (issue): Event => ({ kind: 'clauseChanged', text, issue, status: 'lapsed', because: 'objected', by: [seat] }),
      );
    }
    return unfold(
      table,
      (now) => [{ kind: 'answered', text, seat, answer: 'objected' }, ...unfounded(now, act)],
      (now) => askRule(now, text),
    );
  },
};
