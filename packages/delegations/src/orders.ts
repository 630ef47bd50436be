/** Declared orders in numbers: what a delegation says must come first, held against thousands of drafts. */
import type { Bound, ScenarioFace, Seat } from '@parley/rules';
import { type Draft, type Mark, markOf, type Steps, within } from './ground.ts';

/** An order with its issues and options as numbers. */
export type OrderMarks =
  | { readonly kind: 'packageFirst'; readonly free: readonly number[]; readonly demands: readonly Mark[] }
  | { readonly kind: 'deescalateFirst'; readonly gives: readonly Mark[]; readonly until: readonly Mark[] };

/** The order that a seat has declared; null where it has none. Whether it still stands is the caller's to know. */
export function orderMarksOf(face: ScenarioFace, seat: Seat): OrderMarks | null {
  const order = face.orders[seat];
  if (!order) return null;
  const marks = (bounds: readonly Bound[]): readonly Mark[] => bounds.map((bound) => markOf(face, bound));
  if (order.kind === 'deescalateFirst') return { kind: order.kind, gives: marks(order.gives), until: marks(order.until) };
  const free = order.free.map((id) => face.issues.findIndex((issue) => issue.id === id));
  return { kind: order.kind, free, demands: (face.declared[seat] ?? []).map((demand) => markOf(face, demand)) };
}

function names(draft: Draft, mark: Mark): boolean {
  for (const [issue, step] of draft.named) if (issue === mark.issue && within(mark, step)) return true;
  return false;
}
function asksFor(draft: Draft, mark: Mark): boolean {
  for (const { issue, step } of draft.conditions) if (issue === mark.issue && within(mark, step)) return true;
  return false;
}
function isSubstantial(draft: Draft, free: readonly number[]): boolean {
  for (const [issue, step] of draft.named) if (step > 0 && !free.includes(issue)) return true;
  return false;
}

/** Whether an order is kept by a draft and the deal that it makes: the rules' own question, in numbers. */
export function keepsOrder(order: OrderMarks | null, draft: Draft, deal: Steps): boolean {
  if (!order) return true;
  if (order.kind === 'packageFirst') {
    return !isSubstantial(draft, order.free) || order.demands.some((mark) => names(draft, mark) || asksFor(draft, mark));
  }
  return order.until.every((mark) => within(mark, deal[mark.issue] ?? 0)) || !order.gives.some((mark) => names(draft, mark));
}
