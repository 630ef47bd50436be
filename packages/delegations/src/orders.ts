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
  return draft.named.some(([issue, step]) => issue === mark.issue && within(mark, step));
}

/** Whether an order is kept by a draft and the deal that it makes: the rules' own question, in numbers. */
export function keepsOrder(order: OrderMarks | null, draft: Draft, deal: Steps): boolean {
  if (!order) return true;
  if (order.kind === 'packageFirst') {
    const substance = draft.named.some(([issue, step]) => step > 0 && !order.free.includes(issue));
    const asked = (mark: Mark): boolean => draft.conditions.some((condition) => condition.issue === mark.issue && within(mark, condition.step));
    return !substance || order.demands.some((mark) => names(draft, mark) || asked(mark));
  }
  return !order.gives.some((mark) => names(draft, mark)) || order.until.every((mark) => within(mark, deal[mark.issue] ?? 0));
}
