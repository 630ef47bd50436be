/** Order the agenda: the chair chooses which of the venue's issues this round is about. */
import type { Act } from '../act.ts';
import { currentRoom } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { IssueId } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { competentIssues, isChair, refuseIncompetent, refuseUnknownIssue, refuseUnlessChair } from './addressees.ts';

function refuseReferred(table: Table, act: Act<'orderAgenda'>, issue: IssueId): Refusal | undefined {
  const returns = currentRoom(table)?.referred[issue]?.returns ?? 0;
  return returns > table.public.round ? refusal(act, 'act/issue-referred', { issue, returns }) : undefined;
}

function refuseIssue(table: Table, act: Act<'orderAgenda'>, issue: IssueId): Refusal | undefined {
  return refuseUnknownIssue(table, act, issue) ?? refuseIncompetent(table, act, issue) ?? refuseReferred(table, act, issue);
}

export const orderAgenda: ActRule<'orderAgenda'> = {
  verb: 'orderAgenda',
  cost: 'floor',
  shape: { issues: 'ids' },
  candidates(table, seat) {
    if (!isChair(table, seat)) return [];
    const issues = competentIssues(table);
    return [issues.slice(0, 2), issues.slice(-2)].map((chosen) => ({ verb: 'orderAgenda', seat, issues: chosen }));
  },
  refuse(table, act) {
    return refuseUnlessChair(table, act) ?? act.issues.map((issue) => refuseIssue(table, act, issue)).find((refused) => refused !== undefined);
  },
  unfold: (_table, act) => [{ kind: 'agendaOrdered', issues: act.issues }],
};
