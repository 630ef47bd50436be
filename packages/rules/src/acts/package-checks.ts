/** Whether a package may be tabled here, and whether a seat may agree to one: shared by every act that tables or joins. */
import type { Act, Package } from '../act.ts';
import { clauses, ifAdopted, inEffect } from '../offers/clauses.ts';
import { issueOf, stepIn, stepOf } from '../offers/ladder.ts';
import { crossedBy } from '../offers/limits.ts';
import { rawPoints } from '../offers/points.ts';
import { currentRoom, currentVenue } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Constraint } from '../setup.ts';
import type { Condition, Items, Room, Table } from '../table.ts';
import { seatView } from '../view.ts';
import type { IssueId, OptionId, TextId } from '../vocabulary.ts';

/** Support below this holds a seat from joining what costs it points. */
export const SUPPORT_TO_GIVE = 40;

/** Refuses what a working group has: its issue in this round, and from the next on the options that it took out. */
export function refuseReferred(table: Table, act: Act, items: Items): Refusal | undefined {
  for (const [issue, option] of Object.entries(items)) {
    const referred = currentRoom(table)?.referred[issue];
    const isOut = referred && (referred.returns > table.public.round || referred.without.includes(option));
    if (isOut) return refusal(act, 'act/issue-referred', { issue, option, returns: referred.returns, without: referred.without });
  }
  return undefined;
}

/** A text that is amended, and the one which that had amended, and so on: while an amendment is pending, what it amends stands beside it. */
function amendedBy(room: Room, amends: TextId | null): readonly TextId[] {
  if (amends === null) return [];
  return [amends, ...amendedBy(room, room.texts.find((text) => text.id === amends)?.amends ?? null)];
}

/** Why an item cannot stand in a text here; undefined when it can. `amends` may reopen what that text decided. */
function refuseItem(
  table: Table,
  act: Act,
  item: { readonly issue: IssueId; readonly option: OptionId; readonly amends: TextId | null },
): Refusal | undefined {
  const { issue, option } = item;
  const { face } = table.setup;
  const venue = currentVenue(table);
  const room = currentRoom(table);
  const setup = issueOf(face, issue);
  if (!setup || !venue || !room) return refusal(act, 'act/unknown-issue', { issue, known: face.issues.map((known) => known.id) });
  const step = stepOf(face, issue, option);
  if (step < 0) return refusal(act, 'act/unknown-option', { issue, option, known: setup.options.map((known) => known.id) });
  if (!setup.decide.includes(venue.id)) return refusal(act, 'act/not-competent', { issue, venue: venue.id, competent: setup.decide });
  if (room.agenda && !room.agenda.includes(issue)) return refusal(act, 'act/not-on-agenda', { issue, agenda: room.agenda });
  const referred = refuseReferred(table, act, { [issue]: option });
  if (referred) return referred;
  if (setup.ratchet && step < stepIn(face, inEffect(table.public), issue)) {
    return refusal(act, 'act/ratchet-down', { issue, option, stands: inEffect(table.public)[issue] ?? '' });
  }
  const reopened = amendedBy(room, item.amends);
  const decidedBy = clauses(table.public).find(
    ([text, of, clause]) =>
      of === issue && text.venue === venue.id && !reopened.includes(text.id) && (clause.status === 'inEffect' || clause.status === 'pending'),
  );
  return decidedBy ? refusal(act, 'act/already-decided', { issue, text: decidedBy[0].id }) : undefined;
}

/** Why a condition cannot be set here: it must name an issue that a *later* venue decides. */
function refuseCondition(table: Table, act: Act, condition: Condition): Refusal | undefined {
  const { face } = table.setup;
  const { venue, bound } = condition;
  const at = face.venues.findIndex((candidate) => candidate.id === venue);
  const values = { venue, issue: bound.issue, option: bound.option };
  if (at <= table.public.venueIndex) return refusal(act, 'act/bad-condition', { ...values, problem: at < 0 ? 'unknownVenue' : 'notLater' });
  const issue = issueOf(face, bound.issue);
  if (!issue?.decide.includes(venue)) return refusal(act, 'act/bad-condition', { ...values, problem: issue ? 'notDecidedThere' : 'unknownIssue' });
  return stepOf(face, bound.issue, bound.option) < 0 ? refusal(act, 'act/bad-condition', { ...values, problem: 'unknownOption' }) : undefined;
}

function samePackage(a: Package, b: Package): boolean {
  const key = ({ items, conditions }: Package): string =>
    JSON.stringify([Object.entries(items).sort(), conditions.map(({ venue, bound }) => [venue, bound.issue, bound.side, bound.option]).sort()]);
  return key(a) === key(b);
}

/** Why a package cannot be tabled in the current room; undefined when it can. */
export function refusePackage(table: Table, act: Act, offer: Package & { readonly amends: TextId | null }): Refusal | undefined {
  const items = Object.entries(offer.items);
  if (items.length === 0) return refusal(act, 'act/empty-package');
  for (const [issue, option] of items) {
    const refused = refuseItem(table, act, { issue, option, amends: offer.amends });
    if (refused) return refused;
  }
  for (const condition of offer.conditions) {
    const refused = refuseCondition(table, act, condition);
    if (refused) return refused;
  }
  const same = currentRoom(table)?.texts.find((text) => (text.status === 'tabled' || text.status === 'blocked') && samePackage(text, offer));
  return same ? refusal(act, 'act/same-text', { text: same.id, status: same.status }) : undefined;
}

/** The issues a constraint speaks of, each once. */
function issuesIn(constraint: Constraint): readonly IssueId[] {
  return constraint.kind === 'bound' ? [constraint.issue] : [...new Set(constraint.of.flatMap(issuesIn))];
}

/** Why a seat cannot agree to a package: its own true limits and linkages, and a home that would not follow. Declared lines only cost. */
export function refuseAgreement(table: Table, act: Act, offer: Package): Refusal | undefined {
  const view = seatView(table, act.seat);
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  if (limit) return refusal(act, 'act/own-limit', { issue: limit.issue, side: limit.side, option: limit.option });
  if (linkage) {
    const index = view.own.brief.linkages.indexOf(linkage);
    return refusal(act, 'act/own-linkage', { linkage: index, because: issuesIn(linkage.if), mend: issuesIn(linkage.then) });
  }
  const { support } = view.own.part;
  if (support >= SUPPORT_TO_GIVE) return undefined;
  const loses = rawPoints(view, ifAdopted(view, offer.items, offer.conditions)) < rawPoints(view, inEffect(view.public));
  return loses ? refusal(act, 'act/support-too-low', { support, needed: SUPPORT_TO_GIVE }) : undefined;
}
