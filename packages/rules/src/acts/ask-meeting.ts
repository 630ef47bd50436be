/** Ask for a side meeting with one delegation in the same city. If it accepts, the meeting is the margins act of both. */
import type { Act } from '../act.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { othersInTheCity, refuseAddressees, refuseElsewhere, requestOf } from './addressees.ts';

/** A delegation that has used its margins cannot meet any more; where it has itself asked, it can be accepted instead. */
function refuseBusy(table: Table, act: Act<'askMeeting'>): Refusal | undefined {
  const { marginsUsed, marginsPassed } = table.public;
  if (!marginsUsed.includes(act.to) && !marginsPassed.includes(act.to)) return undefined;
  const asked = table.private[act.seat]?.requests.find((request) => request.kind === 'meeting' && request.from === act.to);
  return refusal(act, 'act/margins-used', { busy: act.to }, asked ? [{ verb: 'reply', seat: act.seat, request: asked.id, answer: 'accept' }] : []);
}

export const askMeeting: ActRule<'askMeeting'> = {
  verb: 'askMeeting',
  cost: 'margins',
  shape: { to: 'id' },
  candidates: (table, seat) => othersInTheCity(table, seat).map((to) => ({ verb: 'askMeeting', seat, to })),
  refuse: (table, act) => refuseAddressees(table, act, [act.to]) ?? refuseBusy(table, act) ?? refuseElsewhere(table, act, act.to),
  unfold: (table, act) => [{ kind: 'requestMade', request: requestOf(table, { kind: 'meeting', from: act.seat, to: act.to }) }],
};
