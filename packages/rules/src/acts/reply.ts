/** Reply to what another delegation asked. Accepting a side meeting is the replier's margins act too, and holds the meeting. */
import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { moveEvents } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Insight, ReplyAnswer, Request, RequestKind, Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { IssueId, Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { refuseUnknownIssue } from './addressees.ts';

const ON_SUBSTANCE = ['no', 'hard', 'possible'] as const;
/** The answers that each kind of request can have. */
export const REPLY_ANSWERS: Readonly<Record<RequestKind, readonly ReplyAnswer[]>> = {
  meeting: ['accept', 'decline'],
  sounding: ON_SUBSTANCE,
  nonPaper: ON_SUBSTANCE,
  criticism: ON_SUBSTANCE,
  consultation: ON_SUBSTANCE,
};

/** With this chance a side meeting teaches the neighbouring priority in place of the true one. */
const MISHEARD = 0.25;

/** What matters to a seat: issues by the spread of its points, widest first; issues that leave it cold are left out. */
function prioritiesOf(table: Table, seat: Seat): readonly IssueId[] {
  const points = table.setup.briefs[seat]?.points ?? {};
  const spread = (issue: IssueId): number => Math.max(...(points[issue] ?? [0])) - Math.min(...(points[issue] ?? [0]));
  const issues = table.setup.face.issues.map((issue) => issue.id).filter((issue) => spread(issue) > 0);
  return issues.toSorted((a, b) => spread(b) - spread(a));
}

/** The issue reported for a place in the ranking: the true one, or by a bad draw the one above or below it. */
function heardAt(ranking: readonly IssueId[], at: number, luck: number): IssueId | undefined {
  if (luck >= MISHEARD) return ranking[at];
  const [first, second] = luck < MISHEARD / 2 ? [at - 1, at + 1] : [at + 1, at - 1];
  return ranking[first] ?? ranking[second] ?? ranking[at];
}

/** What one side learns of the other at a meeting: the highest priority that it has not heard of yet. */
function learn(table: Table, seat: Seat, about: Seat): readonly Event[] {
  const ranking = prioritiesOf(table, about);
  const known = (table.private[seat]?.insights ?? []).flatMap((insight) =>
    insight.kind === 'priority' && insight.about === about ? [insight.rank] : [],
  );
  const at = ranking.findIndex((_, index) => !known.includes(index + 1));
  const luck = draw(table, { seat, act: 'meeting', object: about });
  const issue = heardAt(ranking, at, luck);
  if (at < 0 || issue === undefined) return [];
  const insight: Insight = { kind: 'priority', about, issue, rank: at + 1 };
  return [{ kind: 'insightGained', seat, insight, draw: luck }];
}

function holdMeeting(table: Table, request: Request): readonly Event[] {
  const { from, to } = request;
  const code = 'meeting.trust';
  return unfold(
    table,
    () => [
      { kind: 'marginsSpent', seat: to },
      { kind: 'meetingHeld', from, to },
    ],
    (now) => moveEvents(now, [{ on: 'trust', pair: [from, to], by: now.setup.face.effects[code], reason: { code, seat: from } }]),
    (now) => [...learn(now, from, to), ...learn(now, to, from)],
  );
}

function requestFor(table: Table, act: Act<'reply'>): Request | undefined {
  return table.private[act.seat]?.requests.find((request) => request.id === act.request);
}

function refuseAnswer(table: Table, act: Act<'reply'>, request: Request): Refusal | undefined {
  const answers = REPLY_ANSWERS[request.kind];
  const { verb, seat } = act;
  if (!answers.includes(act.answer)) {
    const instead = answers.map((answer): Act => ({ verb, seat, request: request.id, answer }));
    return refusal(act, 'act/wrong-answer', { kind: request.kind, answer: act.answer, answers }, instead);
  }
  if (act.issue === undefined) return undefined;
  if (request.kind === 'criticism') return refuseUnknownIssue(table, act, act.issue);
  const instead: Act = { verb, seat, request: request.id, answer: act.answer };
  return refusal(act, 'act/wrong-answer', { kind: request.kind, answer: act.answer, answers, issue: act.issue }, [instead]);
}

/** Accepting a meeting takes the replier's margins act: whoever has used or passed it can only decline. */
function refuseBusy(table: Table, act: Act<'reply'>): Refusal | undefined {
  const { marginsUsed, marginsPassed } = table.public;
  const isBusy = marginsUsed.includes(act.seat) || marginsPassed.includes(act.seat);
  if (act.answer !== 'accept' || !isBusy) return undefined;
  return refusal(act, 'act/margins-used', { busy: act.seat }, [{ verb: 'reply', seat: act.seat, request: act.request, answer: 'decline' }]);
}

export const reply: ActRule<'reply'> = {
  verb: 'reply',
  cost: 'free',
  shape: { request: 'id', answer: ['accept', 'decline', ...ON_SUBSTANCE], 'issue?': 'id' },
  candidates(table, seat) {
    const requests = table.private[seat]?.requests ?? [];
    return requests.flatMap((request) =>
      REPLY_ANSWERS[request.kind].map((answer) => ({ verb: 'reply' as const, seat, request: request.id, answer })),
    );
  },
  refuse(table, act) {
    const request = requestFor(table, act);
    if (request) return refuseAnswer(table, act, request) ?? refuseBusy(table, act);
    const open = table.private[act.seat]?.requests.map((known) => known.id) ?? [];
    return refusal(act, 'act/unknown-request', { request: act.request, open });
  },
  unfold(table, act) {
    const request = requestFor(table, act);
    if (!request) return [];
    return unfold(
      table,
      () => [{ kind: 'replied', request, answer: act.answer, issue: act.issue ?? null }],
      (now) => (act.answer === 'accept' ? holdMeeting(now, request) : []),
    );
  },
};
