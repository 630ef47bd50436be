/** What a deal is worth to one seat: raw points, fallback, and the totals shown before a join. The formulas are those of `docs/rules.md`, R-50 to R-54. */
import type { Brief, ScenarioFace } from '../setup.ts';
import type { Clause, Condition, Items, PrivatePart, PublicPart } from '../table.ts';
import type { IssueId, Seat } from '../vocabulary.ts';
import { clauses, ifAdopted, ifAllPending, inEffect, type Standing } from './clauses.ts';
import { issueOf, stepIn } from './ladder.ts';

/** A seat's own means to judge a deal; every `SeatView` is one. */
export interface SeatStanding extends Standing {
  readonly own: { readonly seat: Seat; readonly brief: Brief; readonly part: PrivatePart };
}

/** Points of a whole deal, statements aside: the sum over all issues; an issue the deal does not name counts at its status quo. */
export function pointsOf(face: ScenarioFace, brief: Brief, deal: Items): number {
  let sum = 0;
  for (const issue of face.issues) sum += brief.points[issue.id]?.[stepIn(face, deal, issue.id)] ?? 0;
  return sum;
}

/** The clause that gives a deal its option on an issue: the one in effect, else the last that is pending; undefined where no adopted text does. */
function clauseOf(open: PublicPart, deal: Items, issue: IssueId): Clause | undefined {
  const named = clauses(open).flatMap(([, of, clause]) => (of === issue && clause.option === deal[issue] ? [clause] : []));
  return named.find((clause) => clause.status === 'inEffect') ?? named.findLast((clause) => clause.status === 'pending');
}

/** What statements of others take from a seat: an item joined with a statement is worth half (of its distance to the status quo) to the others. */
function statementLoss(standing: SeatStanding, deal: Items): number {
  let loss = 0;
  for (const issue of Object.keys(deal)) {
    const made = clauseOf(standing.public, deal, issue)?.statements ?? [];
    if (!made.some((seat) => seat !== standing.own.seat)) continue;
    const points = standing.own.brief.points[issue] ?? [];
    loss += ((points[stepIn(standing.scenario, deal, issue)] ?? 0) - (points[0] ?? 0)) / 2;
  }
  return loss;
}

/** U: a seat's points for a deal, with others' statements counted. */
export function rawPoints(standing: SeatStanding, deal: Items): number {
  return pointsOf(standing.scenario, standing.own.brief, deal) - statementLoss(standing, deal);
}

/** A seat's fallback at a tension: base + slope × (tension − starting tension) / 10, rounded to one tenth. */
export function fallbackAt(standing: SeatStanding, tension: number): number {
  const { brief, part } = standing.own;
  const exact = part.fallbackBase + (brief.fallback.perTenTension * (tension - standing.scenario.start.tension)) / 10;
  return Math.round(exact * 10) / 10;
}
/** A seat's fallback now. */
export function fallbackOf(standing: SeatStanding): number {
  return fallbackAt(standing, standing.public.tension);
}

/** Whether a deal does nothing but say how talks go on: all else stands at its status quo, decided or not. */
export function isFollowUpOnly(face: ScenarioFace, deal: Items): boolean {
  return Object.keys(deal).every((issue) => issueOf(face, issue)?.followUp === true || stepIn(face, deal, issue) === 0);
}

/** The value of a deal: its points; while nothing but the follow-up is in it, the fallback plus the follow-up's points over the status quo. */
export function dealValue(standing: SeatStanding, deal: Items): number {
  const points = rawPoints(standing, deal);
  return isFollowUpOnly(standing.scenario, deal) ? fallbackOf(standing) + points - rawPoints(standing, {}) : points;
}

/** The totals a seat is shown before it joins. */
export interface Totals {
  /** The value of what is in effect. */
  readonly now: number;
  /** With the package in effect and its conditions met. */
  readonly withText: number;
  /** Besides, with everything that is pending. */
  readonly withPending: number;
  readonly fallback: number;
}

/** Own totals now, with a package, and with the package and all that is pending; and the fallback to hold them against. */
export function totalsOf(standing: SeatStanding, items: Items, conditions: readonly Condition[]): Totals {
  const withText = ifAdopted(standing, items, conditions);
  return {
    now: dealValue(standing, inEffect(standing.public)),
    withText: dealValue(standing, withText),
    withPending: dealValue(standing, ifAllPending(standing, withText, items)),
    fallback: fallbackOf(standing),
  };
}

/** The issues that stand decided above their status quo. */
export function decidedAboveStatusQuo(face: ScenarioFace, open: PublicPart): readonly IssueId[] {
  const deal = inEffect(open);
  return Object.keys(deal).filter((issue) => stepIn(face, deal, issue) > 0);
}
