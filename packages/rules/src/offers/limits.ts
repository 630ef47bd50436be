/** A seat's own limits and linkages, and its declared lines and order, held against a package. */
import type { Bound, DeclaredSetup, Linkage, OrderSetup } from '../setup.ts';
import type { Condition, DeclaredLine, Items } from '../table.ts';
import type { IssueId } from '../vocabulary.ts';
import { ifAdopted, inEffect } from './clauses.ts';
import { holds, keepsLinkage, stepIn } from './ladder.ts';
import type { SeatStanding } from './points.ts';

/**
 * What a package would cross: the first true limit and the first linkage, judged on the deal that is decided together with it, its conditions met.
 * Lapsed, it decides nothing. What stood crossed before is not this text's doing, unless the text touches it.
 */
export function crossedBy(standing: SeatStanding, items: Items, conditions: readonly Condition[]): { limit?: Bound; linkage?: Linkage } {
  const { scenario, own } = standing;
  const before = inEffect(standing.public);
  const deal = ifAdopted(standing, items, conditions);
  const limit = own.brief.limits.find((line) => !holds(scenario, deal, line) && (line.issue in items || holds(scenario, before, line)));
  const linkage = own.brief.linkages.find(
    (line) => !keepsLinkage(scenario, deal, line) && (touches(line, items) || keepsLinkage(scenario, before, line)),
  );
  return { ...(limit && { limit }), ...(linkage && { linkage }) };
}

function touches(linkage: Linkage, items: Items): boolean {
  const issuesOf = (constraint: Linkage['if']): readonly IssueId[] =>
    constraint.kind === 'bound' ? [constraint.issue] : constraint.of.flatMap(issuesOf);
  return issuesOf(linkage.if).some((issue) => issue in items);
}

/** The option a seat is instructed to hold on a declared line: moved by its capital, or as declared; null once lifted. */
export function instructedOption(standing: SeatStanding, line: DeclaredLine): string | null {
  const moved = standing.own.part.instructions[line.issue];
  return moved === undefined ? line.option : moved;
}

/** The declared lines (by issue) and the order (as "order") that a seat would leave, at a cost, by joining a package. */
export function linesLeftBy(standing: SeatStanding, items: Items, conditions: readonly Condition[]): readonly (IssueId | 'order')[] {
  const posture = standing.public.postures[standing.own.seat];
  if (!posture) return [];
  const left: (IssueId | 'order')[] = [];
  for (const line of posture.lines) {
    const option = instructedOption(standing, line);
    if (line.left || option === null || !(line.issue in items)) continue;
    if (!holds(standing.scenario, items, { kind: 'bound', issue: line.issue, side: line.side, option })) left.push(line.issue);
  }
  if (!posture.orderLeft && !standing.own.part.orderLifted && !keepsOrder(standing, items, conditions)) left.push('order');
  return left;
}

/** Whether a package respects the seat's declared order; true where it has none. */
export function keepsOrder(standing: SeatStanding, items: Items, conditions: readonly Condition[]): boolean {
  const order = standing.scenario.orders[standing.own.seat];
  if (!order) return true;
  return order.kind === 'packageFirst'
    ? keepsPackageFirst(standing, order.free, items, conditions)
    : keepsDeescalateFirst(standing, order, items, conditions);
}

function keepsPackageFirst(standing: SeatStanding, free: readonly IssueId[], items: Items, conditions: readonly Condition[]): boolean {
  const substance = Object.keys(items).filter((issue) => !free.includes(issue) && stepIn(standing.scenario, items, issue) > 0);
  if (substance.length === 0) return true;
  const demands: readonly DeclaredSetup[] = standing.scenario.declared[standing.own.seat] ?? [];
  const met = (demand: DeclaredSetup): boolean => {
    const bound: Bound = { kind: 'bound', issue: demand.issue, side: demand.side, option: demand.option };
    const named = demand.issue in items && holds(standing.scenario, items, bound);
    return (
      named ||
      conditions.some(
        ({ bound: asked }) =>
          asked.issue === demand.issue && asked.side === demand.side && holds(standing.scenario, { [demand.issue]: asked.option }, bound),
      )
    );
  };
  return demands.some(met);
}

function keepsDeescalateFirst(
  standing: SeatStanding,
  order: Extract<OrderSetup, { kind: 'deescalateFirst' }>,
  items: Items,
  conditions: readonly Condition[],
): boolean {
  const gives = order.gives.some((bound) => bound.issue in items && holds(standing.scenario, items, bound));
  if (!gives) return true;
  const deal = ifAdopted(standing, items, conditions);
  return order.until.every((bound) => holds(standing.scenario, deal, bound));
}
