/** Bargaining mathematics on plain numbers: deal spaces, zones, frontiers, solutions. Knows no diplomacy. */
export { type DealList, pickRows, totalAt, totalsAt } from './deal-list.ts';
export { frontierRows } from './frontier.ts';
export { compilePredicate, type DealPredicate, type DealTest } from './predicate.ts';
export { bestTotals, gainProduct, nashSolution, type Solution } from './solutions.ts';
export { createSpace, type DealSpace, type DealVisitor, dealOf, EPSILON, optionsOf, type PointTable, visitDeals } from './space.ts';
export { type BargainingProblem, findZone, type Zone } from './zone.ts';
