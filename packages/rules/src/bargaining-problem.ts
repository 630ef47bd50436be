// A scenario as a problem of bargaining theory: options and seats become indexes, red lines become predicates.
import { type BargainingProblem, createSpace, type DealPredicate, type PointTable } from '@parley/bargaining';
import type { Bound, Constraint, IssueSetup, Linkage, Setup } from './setup.ts';
import type { Seat, VenueId } from './vocabulary.ts';

/** A scenario as numbers: what `findZone` of `bargaining` takes, and the predicates of its funnel. */
export interface ScenarioProblem extends BargainingProblem {
  /** The order of parties. */
  readonly seats: readonly Seat[];
  /** One per seat. */
  readonly tables: readonly PointTable[];
  /** The order of issues and of their options. */
  readonly issues: readonly IssueSetup[];
  /** Everybody's true limits. */
  readonly limits: DealPredicate;
  /** Everybody's linkages. */
  readonly linkages: DealPredicate;
  /** Everybody's declared lines. */
  readonly declared: DealPredicate;
  /** The limits and the linkages one by one, seat after seat: each seat's limits, then its linkages. */
  readonly redLines: readonly RedLine[];
}

/** One true red line, and whose it is. */
export interface RedLine {
  readonly seat: Seat;
  readonly kind: 'limit' | 'linkage';
  /** Its place in the `limits` or the `linkages` of the seat's brief, from 0. */
  readonly index: number;
  /** What must hold. */
  readonly predicate: DealPredicate;
}

/**
 * The bargaining problem of a scenario, with the fallbacks of the starting tension; `fallbacks` replaces some of them, for a variant or another tension.
 * With a venue, that of its table alone: the issues that it decides, the others at their status quo, and only the seats that sit there.
 *
 * @example
 * findZone(problem, [problem.limits, problem.linkages, problem.declared]).counts // => the funnel
 */
export function bargainingProblem(setup: Setup, fallbacks: Readonly<Record<Seat, number>> = {}, venue: VenueId | null = null): ScenarioProblem {
  const { issues, declared, venues } = setup.face;
  const present = venues.find(({ id }) => id === venue)?.seats;
  const seats = setup.face.seats.filter(({ id }) => present?.includes(id) ?? true);
  const briefs = seats.flatMap(({ id }) => setup.briefs[id] ?? []);
  const redLines = seats.flatMap(({ id }) => redLinesOf(id, setup));
  const all = (of: readonly DealPredicate[]): DealPredicate => ({ kind: 'all', of });
  const read = (constraint: Constraint) => toPredicate(constraint, issues);
  return {
    seats: seats.map(({ id }) => id),
    issues,
    space: createSpace(issues.map(({ options, decide }) => (venue === null || decide.includes(venue) ? options.length : 1))),
    tables: briefs.map(({ points }) => issues.map(({ id }) => points[id] ?? [])),
    reservations: seats.map(({ id }) => fallbacks[id] ?? setup.briefs[id]?.fallback.points ?? 0),
    limits: all(redLines.flatMap(({ kind, predicate }) => (kind === 'limit' ? [predicate] : []))),
    linkages: all(redLines.flatMap(({ kind, predicate }) => (kind === 'linkage' ? [predicate] : []))),
    redLines,
    declared: all(seats.flatMap(({ id }) => (declared[id] ?? []).map(({ issue, side, option }) => read({ kind: 'bound', issue, side, option })))),
  };
}

function redLinesOf(seat: Seat, { briefs, face: { issues } }: Setup): readonly RedLine[] {
  const { limits = [], linkages = [] } = briefs[seat] ?? {};
  return [
    ...limits.map((limit, index) => ({ seat, kind: 'limit', index, predicate: toPredicate(limit, issues) }) as const),
    ...linkages.map((linkage, index) => ({ seat, kind: 'linkage', index, predicate: toImplication(linkage, issues) }) as const),
  ];
}

function toPredicate(constraint: Constraint, issues: readonly IssueSetup[]): DealPredicate {
  if (constraint.kind === 'bound') return toBound(constraint, issues);
  return { kind: constraint.kind, of: constraint.of.map((part) => toPredicate(part, issues)) };
}

function toImplication({ if: condition, then: consequence }: Linkage, issues: readonly IssueSetup[]): DealPredicate {
  return { kind: 'implies', if: toPredicate(condition, issues), then: toPredicate(consequence, issues) };
}

function toBound({ issue, side, option }: Bound, issues: readonly IssueSetup[]): DealPredicate {
  const index = issues.findIndex(({ id }) => id === issue);
  const options = issues[index]?.options ?? [];
  const place = options.findIndex(({ id }) => id === option);
  return side === 'atLeast'
    ? { kind: 'bound', issue: index, min: place, max: options.length - 1 }
    : { kind: 'bound', issue: index, min: 0, max: place };
}
