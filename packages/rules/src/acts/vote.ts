/** Vote on a text where the venue decides by ballots, or on a motion that needs a majority. */
import type { Act } from '../act.ts';
import { askRule, roomText } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { leaveLines } from '../lines.ts';
import { currentRoom, currentVenue, owedVotes } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { settleMajority } from './motions.ts';
import { refuseAgreement, refuseReferred } from './package-checks.ts';
import { answerable, refuseAnswer } from './text-answers.ts';

const BALLOTS = ['yes', 'no', 'abstain'] as const;

/** Whether ballots here are public at once; otherwise they are sealed until the floor phase ends, and so are what they decide and the lines they leave. */
function votesOpenly(table: Table): boolean {
  const rule = currentVenue(table)?.rule;
  return rule?.kind === 'majority' && rule.open;
}

function castBallot(table: Table, act: Act<'vote'>, text: string): readonly Event[] {
  const answer = act.ballot === 'abstain' ? 'abstained' : act.ballot;
  if (votesOpenly(table)) return [{ kind: 'answered', text, seat: act.seat, answer }];
  return [
    { kind: 'answered', text, seat: act.seat, answer: 'voted' },
    { kind: 'ballotSealed', text, seat: act.seat, answer },
  ];
}

export const vote: ActRule<'vote'> = {
  verb: 'vote',
  cost: 'answer',
  shape: { 'text?': 'id', 'motion?': 'id', ballot: BALLOTS },
  candidates(table, seat) {
    const room = currentRoom(table);
    const motions = room
      ? owedVotes(room, seat).flatMap((motion) => BALLOTS.map((ballot) => ({ verb: 'vote', seat, motion: motion.id, ballot }) as const))
      : [];
    const texts = answerable(table, seat).flatMap((text) => BALLOTS.map((ballot) => ({ verb: 'vote', seat, text: text.id, ballot }) as const));
    return [...motions, ...texts];
  },
  refuse(table, act) {
    if ((act.text === undefined) === (act.motion === undefined)) return refusal(act, 'act/malformed', { field: 'text' });
    if (act.text !== undefined) {
      const text = roomText(table, act.text);
      return (
        refuseAnswer(table, act, act.text) ??
        (act.ballot === 'yes' && text ? (refuseReferred(table, act, text.items) ?? refuseAgreement(table, act, text)) : undefined)
      );
    }
    const room = currentRoom(table);
    const owed = room ? owedVotes(room, act.seat).some((motion) => motion.id === act.motion) : false;
    return owed ? undefined : refusal(act, 'act/unknown-motion', { motion: act.motion ?? '' });
  },
  unfold(table, act) {
    const { seat, text: id, motion, ballot } = act;
    if (id === undefined) {
      return unfold(
        table,
        () => [{ kind: 'motionVoted', motion: motion ?? '', seat, ballot }],
        (now) => settleMajority(now, motion ?? ''),
      );
    }
    const text = roomText(table, id);
    return unfold(
      table,
      (now) => [...castBallot(now, act, id), ...(text && ballot === 'yes' && votesOpenly(now) ? leaveLines(now, seat, text) : [])],
      (now) => (votesOpenly(now) ? askRule(now, id) : []),
    );
  },
};
