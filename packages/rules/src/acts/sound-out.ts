/** Sound out: ask one delegation in private whether it could live with an option. Its reply may be false. */
import { inEffect } from '../offers/clauses.ts';
import { optionAt, stepIn } from '../offers/ladder.ts';
import { currentVenue } from '../place.ts';
import type { Table } from '../table.ts';
import type { IssueId, OptionId } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { otherSeats, refuseAddressees, refuseUnknownOption, requestOf } from './addressees.ts';

/** One step up from what stands, on every issue that this venue may speak of. */
function nextSteps(table: Table): readonly { readonly issue: IssueId; readonly option: OptionId }[] {
  const { face } = table.setup;
  const venue = currentVenue(table)?.id ?? '';
  const now = inEffect(table.public);
  return face.issues
    .filter((issue) => issue.decide.includes(venue) || issue.discuss.includes(venue))
    .map(({ id }) => ({ issue: id, option: optionAt(face, id, stepIn(face, now, id) + 1) }));
}

export const soundOut: ActRule<'soundOut'> = {
  verb: 'soundOut',
  cost: 'margins',
  shape: { to: 'id', issue: 'id', option: 'id' },
  candidates(table, seat) {
    const steps = nextSteps(table);
    return otherSeats(table, seat).flatMap((to) => steps.map((step) => ({ verb: 'soundOut' as const, seat, to, ...step })));
  },
  refuse: (table, act) => refuseUnknownOption(table, act, act) ?? refuseAddressees(table, act, [act.to]),
  unfold(table, act) {
    const { seat, to, issue, option } = act;
    return [{ kind: 'requestMade', request: requestOf(table, { kind: 'sounding', from: seat, to, issue, option }) }];
  },
};
