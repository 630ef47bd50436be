/** What was to be had: the zone of agreement of a scenario for the variants that were drawn, worked out once and kept outside the state. */
import { bestTotals, createSpace, type DealPredicate, findZone, nashSolution } from '@parley/bargaining';
import { issueOf, stepOf } from './offers/ladder.ts';
import type { Bound, Constraint, ScenarioFace, Setup } from './setup.ts';
import type { Table } from './table.ts';
import type { Seat } from './vocabulary.ts';

/** The zone at the starting tension, over all delegations. */
export interface Benchmarks {
  /** Deals: the whole space, at or above every fallback, within limits, within linkages. */
  readonly funnel: readonly number[];
  /** The best a seat can have in the zone; empty where there is no zone. */
  readonly best: Readonly<Record<Seat, number>>;
  /** The best product of everybody's gains; 0 where there is no zone. */
  readonly nashProduct: number;
}

/** A constraint over options by name, as one over option numbers. */
export function predicateOf(face: ScenarioFace, constraint: Constraint): DealPredicate {
  if (constraint.kind !== 'bound') return { kind: constraint.kind, of: constraint.of.map((part) => predicateOf(face, part)) };
  const issue = face.issues.findIndex((candidate) => candidate.id === constraint.issue);
  const mark = stepOf(face, constraint.issue, constraint.option);
  const top = (issueOf(face, constraint.issue)?.options.length ?? 1) - 1;
  return constraint.side === 'atLeast' ? { kind: 'bound', issue, min: mark, max: top } : { kind: 'bound', issue, min: 0, max: mark };
}

function limitsOf(setup: Setup): DealPredicate {
  const limits = Object.values(setup.briefs).flatMap((brief): readonly Bound[] => brief.limits);
  return { kind: 'all', of: limits.map((limit) => predicateOf(setup.face, limit)) };
}
function linkagesOf(setup: Setup): DealPredicate {
  const linkages = Object.values(setup.briefs).flatMap((brief) => brief.linkages);
  return {
    kind: 'all',
    of: linkages.map((line) => ({ kind: 'implies', if: predicateOf(setup.face, line.if), then: predicateOf(setup.face, line.then) })),
  };
}

function workOut(setup: Setup, fallbacks: readonly number[]): Benchmarks {
  const { face } = setup;
  const seats = face.seats.map((seat) => seat.id);
  const tables = seats.map((seat) => face.issues.map((issue) => setup.briefs[seat]?.points[issue.id] ?? issue.options.map(() => 0)));
  const problem = { space: createSpace(face.issues.map((issue) => issue.options.length)), tables, reservations: fallbacks };
  const zone = findZone(problem, [limitsOf(setup), linkagesOf(setup)]);
  const best = bestTotals(zone.list);
  return {
    funnel: zone.counts,
    best: Object.fromEntries(best.map((total, index) => [seats[index] ?? '', total])),
    nashProduct: nashSolution(zone.list, fallbacks)?.value ?? 0,
  };
}

const known = new WeakMap<Setup, Map<string, Benchmarks>>();

/** The benchmarks of a game: some tenths of a second the first time for a scenario and its variants, then at once. */
export function benchmarksOf(table: Table): Benchmarks {
  const { setup } = table;
  const fallbacks = setup.face.seats.map((seat) => table.private[seat.id]?.fallbackBase ?? 0);
  const perSetup = known.get(setup) ?? new Map<string, Benchmarks>();
  known.set(setup, perSetup);
  const key = fallbacks.join(' ');
  const benchmarks = perSetup.get(key) ?? workOut(setup, fallbacks);
  perSetup.set(key, benchmarks);
  return benchmarks;
}
