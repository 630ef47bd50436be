/** Send a non-paper: an offer to chosen delegations that binds nobody. Each reader may answer, and any of them may leak it. */
import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import { inIssueOrder } from '../offers/ladder.ts';
import { currentVenue } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Condition, Paper, Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { otherSeats, refuseAddressees, refuseUnknownItems, refuseUnknownOption, requestOf } from './addressees.ts';
import { samplePackages } from './tabling.ts';

/** A condition of a paper must name a venue, an issue and an option that exist; nothing more, since the paper binds nobody. */
function refuseCondition(table: Table, act: Act<'sendNonPaper'>, condition: Condition): Refusal | undefined {
  const { venue, bound } = condition;
  const isKnown = table.setup.face.venues.some((candidate) => candidate.id === venue);
  const values = { venue, issue: bound.issue, option: bound.option };
  if (!isKnown) return refusal(act, 'act/bad-condition', { ...values, problem: 'unknownVenue' });
  const refused = refuseUnknownOption(table, act, bound);
  if (!refused) return undefined;
  return refusal(act, 'act/bad-condition', { ...values, problem: refused.because.code === 'act/unknown-issue' ? 'unknownIssue' : 'unknownOption' });
}

function refuseConditions(table: Table, act: Act<'sendNonPaper'>): Refusal | undefined {
  return act.conditions.map((condition) => refuseCondition(table, act, condition)).find((refused) => refused !== undefined);
}

/** The id of a paper says nothing of its sender: once leaked, the world sees it. */
function paperId(table: Table, act: Act<'sendNonPaper'>): string {
  const mark = Math.floor(draw(table, { seat: act.seat, act: 'sendNonPaper', object: 'id' }) * 36 ** 6);
  return `${currentVenue(table)?.id ?? ''}-${table.public.round}-paper-${mark.toString(36).padStart(6, '0')}`;
}

export const sendNonPaper: ActRule<'sendNonPaper'> = {
  verb: 'sendNonPaper',
  cost: 'margins',
  shape: { to: 'ids', items: 'items', conditions: 'conditions' },
  candidates(table, seat) {
    const packages = samplePackages(table).slice(0, 2);
    return otherSeats(table, seat).flatMap((to) => packages.map((offer) => ({ verb: 'sendNonPaper' as const, seat, to: [to], ...offer })));
  },
  refuse: (table, act) => refuseUnknownItems(table, act, act.items) ?? refuseConditions(table, act) ?? refuseAddressees(table, act, act.to),
  unfold(table, act) {
    const { seat, to, conditions } = act;
    const items = inIssueOrder(table.setup.face, act.items);
    const paper: Paper = { id: paperId(table, act), sender: seat, readers: to, items, conditions, leaked: false };
    const asked = to.map((reader) => requestOf(table, { kind: 'nonPaper', from: seat, to: reader, paper: paper.id }));
    return [{ kind: 'nonPaperSent', paper }, ...asked.map((request) => ({ kind: 'requestMade' as const, request }))];
  },
};
