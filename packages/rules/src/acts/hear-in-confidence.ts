/** Hear in confidence: the chair learns, roughly, where a delegation's true limit lies on one issue. */

import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import { issueOf, optionAt, stepOf } from '../offers/ladder.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Insight, Table } from '../table.ts';
import type { IssueId, Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { competentIssues, isChair, othersInTheCity, refuseAddressees, refuseElsewhere, refuseUnknownIssue, refuseUnlessChair } from './addressees.ts';

/** With this chance the chair understands the neighbouring option in place of the true one. */
const MISHEARD = 0.25;

/** Where a seat's true limit stands; without one, at the end of the ladder that it would not mind reaching. */
function trueLimit(table: Table, seat: Seat, issue: IssueId): { readonly side: 'atLeast' | 'atMost'; readonly step: number } {
  const { face, briefs } = table.setup;
  const limit = briefs[seat]?.limits.find((candidate) => candidate.issue === issue);
  if (limit) return { side: limit.side, step: stepOf(face, issue, limit.option) };
  const points = briefs[seat]?.points[issue] ?? [];
  const wantsMore = (points.at(-1) ?? 0) > (points.at(0) ?? 0);
  return wantsMore ? { side: 'atLeast', step: 0 } : { side: 'atMost', step: points.length - 1 };
}

/** The step as the chair understands it: by a bad draw one off, never off the ladder. */
function heardStep(step: number, stepMax: number, luck: number): number {
  if (luck >= MISHEARD) return step;
  const off = luck < MISHEARD / 2 ? -1 : 1;
  return step + off < 0 || step + off > stepMax ? step - off : step + off;
}

function refuseAgain(table: Table, act: Act<'hearInConfidence'>): Refusal | undefined {
  const insights = table.private[act.seat]?.insights ?? [];
  const isKnown = insights.some((insight) => insight.kind === 'limit' && insight.about === act.from && insight.issue === act.issue);
  return isKnown ? refusal(act, 'act/already-consulted', { about: act.from, issue: act.issue }) : undefined;
}

export const hearInConfidence: ActRule<'hearInConfidence'> = {
  verb: 'hearInConfidence',
  cost: 'margins',
  shape: { from: 'id', issue: 'id' },
  candidates(table, seat) {
    if (!isChair(table, seat)) return [];
    const issues = competentIssues(table);
    return othersInTheCity(table, seat).flatMap((from) => issues.map((issue) => ({ verb: 'hearInConfidence' as const, seat, from, issue })));
  },
  refuse(table, act) {
    const unknown = refuseUnlessChair(table, act) ?? refuseUnknownIssue(table, act, act.issue) ?? refuseAddressees(table, act, [act.from]);
    return unknown ?? refuseElsewhere(table, act, act.from) ?? refuseAgain(table, act);
  },
  unfold(table, act) {
    const { seat, from, issue } = act;
    const { face } = table.setup;
    const luck = draw(table, { seat, act: 'hearInConfidence', object: `${from} ${issue}` });
    const { side, step } = trueLimit(table, from, issue);
    const stepMax = (issueOf(face, issue)?.options.length ?? 1) - 1;
    const insight: Insight = { kind: 'limit', about: from, issue, side, option: optionAt(face, issue, heardStep(step, stepMax, luck)) };
    return [
      { kind: 'confidenceHeard', from: seat, to: from, issue },
      { kind: 'insightGained', seat, insight, draw: luck },
    ];
  },
};
