/** What motions share: how one is raised, and when a majority has spoken. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { currentRoom, currentVenue, present } from '../place.ts';
import { moveEvents } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Motion, Table } from '../table.ts';

/** A motion of this kind that is open or has passed this round. */
export function standingMotion(table: Table, kind: Motion['kind']): Motion | undefined {
  return currentRoom(table)?.motions.find((motion) => motion.kind === kind && motion.status !== 'failed');
}

/** Refuses a second motion of the same kind in one round; a failed one may not come again before the next. */
export function refuseMotion(table: Table, act: Act, kind: Motion['kind']): Refusal | undefined {
  const before = currentRoom(table)?.motions.find((motion) => motion.kind === kind);
  return before ? refusal(act, 'act/motion-stands', { motion: before.id, status: before.status }) : undefined;
}

/** A motion by this seat; what it needs depends on who raises it. */
export function raiseMotion(table: Table, act: Act, motion: Pick<Motion, 'kind' | 'needs'> & Partial<Pick<Motion, 'issue' | 'text'>>): Motion {
  const round = table.public.round;
  return {
    id: `${currentVenue(table)?.id ?? ''}-${round}-${motion.kind}`,
    by: act.seat,
    issue: null,
    text: null,
    objectedBy: [],
    votes: motion.needs === 'majority' ? { [act.seat]: 'yes' } : {},
    status: 'open',
    ...motion,
  };
}

/** Settles a majority motion as soon as the ballots still out cannot change it: more than half of those present must say yes. */
export function settleMajority(table: Table, id: string): readonly Event[] {
  const motion = currentRoom(table)?.motions.find((candidate) => candidate.id === id);
  if (motion?.status !== 'open') return [];
  const voters = present(table);
  const yes = voters.filter((seat) => motion.votes[seat] === 'yes').length;
  const out = voters.filter((seat) => !(seat in motion.votes)).length;
  if (yes * 2 > voters.length) {
    const by = motion.kind === 'recess' ? table.setup.face.effects['recess.tension'] : 0;
    const calmed = moveEvents(table, [{ on: 'tension', by, reason: { code: 'recess', seat: motion.by } }]);
    return [{ kind: 'motionSettled', motion: id, passed: true }, ...calmed];
  }
  return (yes + out) * 2 > voters.length ? [] : [{ kind: 'motionSettled', motion: id, passed: false }];
}
