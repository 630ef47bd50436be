/** A delegation's instructions in words: points, fallback, limits, and what ties one issue to another. */
import type { Bound, Brief, Constraint, OrderSetup, ScenarioFace, SeatView } from '@parley/rules';
import { fallbackOf } from '@parley/rules';
import { boundWords, issueName, listOf, points, quotedOption } from './names.ts';

/** A constraint as a phrase: "Troops: at least “…” or Missiles: at least “…”". */
export function constraintWords(face: ScenarioFace, constraint: Constraint): string {
  if (constraint.kind === 'bound') return boundWords(face, constraint);
  const parts = constraint.of.map((part) => constraintWords(face, part));
  if (constraint.kind === 'all') return listOf(parts, 'nothing');
  return parts.length > 1 ? `any of these (${parts.join('; ')})` : (parts[0] ?? 'nothing');
}
/** "You may not go beyond this: Troops: at most “…”." */
export function limitLines(face: ScenarioFace, limits: readonly Bound[]): readonly string[] {
  return limits.map((limit) => `${boundWords(face, limit)}.`);
}
/** "If Missiles: at least “…”, then also Troops: at least “…”." */
export function linkageLines(face: ScenarioFace, brief: Brief): readonly string[] {
  return brief.linkages.map((linkage) => `If ${constraintWords(face, linkage.if)}, then also ${constraintWords(face, linkage.then)}.`);
}
/** What a declared order asks for; empty where there is none. */
export function orderWords(face: ScenarioFace, order: OrderSetup | undefined): string {
  if (!order) return '';
  if (order.kind === 'packageFirst') {
    const free = order.free.length > 0 ? ` (${listOf(order.free.map((issue) => issueName(face, issue)))} aside)` : '';
    return `Nothing of substance${free} unless one of your declared demands is in the text or is its condition.`;
  }
  const gives = order.gives.map((bound) => boundWords(face, bound)).join('; ');
  return `You agree to none of these (${gives}) before this stands: ${order.until.map((bound) => boundWords(face, bound)).join('; ')}.`;
}

/** The points of one issue, option by option: "Troops: “…” 0 · “…” 8". */
export function pointsLine(face: ScenarioFace, brief: Brief, issue: string): string {
  const setup = face.issues.find((candidate) => candidate.id === issue);
  const worth = brief.points[issue] ?? [];
  const options = setup?.options.map((option, index) => `${quotedOption(face, issue, option.id)} ${points(worth[index] ?? 0)}`) ?? [];
  return `${issueName(face, issue)}: ${options.join(' · ')}`;
}
/** What no deal is worth now, and how that moves with tension. */
export function fallbackLine(view: SeatView): string {
  const { brief } = view.own;
  const slope = brief.fallback.perTenTension;
  const moves =
    slope === 0 ? 'It does not move with tension.' : `It ${slope > 0 ? 'rises' : 'falls'} by ${points(Math.abs(slope))} for every 10 of tension.`;
  return `No deal is worth ${points(fallbackOf(view))} points to you (your fallback). ${moves} Without a deal: ${stopped(brief.fallback.text)}`;
}
/** With a full stop, unless it has one; with nothing said, so. */
function stopped(text: string): string {
  if (text === '') return 'things stay as they are.';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
