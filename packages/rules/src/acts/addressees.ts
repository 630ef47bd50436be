/** To whom an act may be addressed, and what it may speak of: checks shared by the acts between delegations and by the chair's. */
import type { Act } from '../act.ts';
import { issueOf, stepOf } from '../offers/ladder.ts';
import { currentVenue, isSeated } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Items, Request, RequestKind, Table } from '../table.ts';
import type { IssueId, OptionId, Seat } from '../vocabulary.ts';

/** Every other seat of the scenario, in its order. */
export function otherSeats(table: Table, seat: Seat): readonly Seat[] {
  return table.setup.face.seats.map((other) => other.id).filter((other) => other !== seat);
}
/** The other seats of the current venue: whoever is in the city. */
export function othersInTheCity(table: Table, seat: Seat): readonly Seat[] {
  return otherSeats(table, seat).filter((other) => isSeated(table, other));
}

/** Refuses an act that addresses itself or a seat that the scenario does not have. */
export function refuseAddressees(table: Table, act: Act, to: readonly string[]): Refusal | undefined {
  const known = otherSeats(table, act.seat);
  const wrong = to.find((seat) => !known.includes(seat));
  return wrong === undefined ? undefined : refusal(act, 'act/unknown-addressee', { to: wrong, itself: wrong === act.seat, known });
}

/** Refuses a pair of seats that are not both at the current venue. */
export function refuseElsewhere(table: Table, act: Act, other: Seat): Refusal | undefined {
  const absent = [other, act.seat].find((seat) => !isSeated(table, seat));
  if (absent === undefined) return undefined;
  return refusal(act, 'act/not-in-the-city', { to: absent, venue: currentVenue(table)?.id ?? '', seats: currentVenue(table)?.seats ?? [] });
}

/** Refuses an issue that the scenario does not have. */
export function refuseUnknownIssue(table: Table, act: Act, issue: IssueId): Refusal | undefined {
  const { face } = table.setup;
  return issueOf(face, issue) ? undefined : refusal(act, 'act/unknown-issue', { issue, known: face.issues.map((known) => known.id) });
}
/** Refuses an issue or an option of it that the scenario does not have. */
export function refuseUnknownOption(table: Table, act: Act, item: { readonly issue: IssueId; readonly option: OptionId }): Refusal | undefined {
  const { face } = table.setup;
  const { issue, option } = item;
  if (stepOf(face, issue, option) >= 0) return undefined;
  const known = issueOf(face, issue)?.options.map((candidate) => candidate.id);
  return refuseUnknownIssue(table, act, issue) ?? refusal(act, 'act/unknown-option', { issue, option, known: known ?? [] });
}
/** Refuses items that are empty, or name what the scenario does not have. */
export function refuseUnknownItems(table: Table, act: Act, items: Items): Refusal | undefined {
  for (const [issue, option] of Object.entries(items)) {
    const refused = refuseUnknownOption(table, act, { issue, option });
    if (refused) return refused;
  }
  return Object.keys(items).length === 0 ? refusal(act, 'act/empty-package') : undefined;
}

/** The issues that the current venue may decide. */
export function competentIssues(table: Table): readonly IssueId[] {
  const venue = currentVenue(table)?.id ?? '';
  return table.setup.face.issues.filter((issue) => issue.decide.includes(venue)).map((issue) => issue.id);
}
/** Refuses a known issue that the current venue may not decide. */
export function refuseIncompetent(table: Table, act: Act, issue: IssueId): Refusal | undefined {
  if (competentIssues(table).includes(issue)) return undefined;
  const competent = issueOf(table.setup.face, issue)?.decide ?? [];
  return refusal(act, 'act/not-competent', { issue, venue: currentVenue(table)?.id ?? '', competent });
}

/** Refuses what only the chair of the current venue may do; a chair who walked out must return first. */
export function refuseUnlessChair(table: Table, act: Act): Refusal | undefined {
  const chair = currentVenue(table)?.chair ?? null;
  if (chair !== act.seat) return refusal(act, 'act/not-the-chair', { chair: chair ?? '' });
  return table.public.out.includes(chair) ? refusal(act, 'act/walked-out', {}, [{ verb: 'return', seat: act.seat }]) : undefined;
}
/** Whether this seat chairs the current venue. */
export function isChair(table: Table, seat: Seat): boolean {
  return currentVenue(table)?.chair === seat;
}

/** A request of this round; its id is unique because a seat asks a seat one thing of a kind in a round. */
export function requestOf(
  table: Table,
  ask: { readonly kind: RequestKind; readonly from: Seat; readonly to: Seat } & Partial<Pick<Request, 'issue' | 'option' | 'paper'>>,
): Request {
  const id = `${currentVenue(table)?.id ?? ''}-${table.public.round}-${ask.kind}-${ask.from}-${ask.to}`;
  return { id, issue: null, option: null, paper: null, ...ask };
}
