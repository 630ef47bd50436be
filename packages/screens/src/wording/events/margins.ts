/** What passes between delegations off the floor, in sentences. Only those concerned ever see them. */
import type { Insight, Request } from '@parley/rules';
import { describePackage } from '../describe-text.ts';
import { REPLY_NAMES } from '../labels.ts';
import { boundWords, capitalOf, does, issueName, itemsWords, itemWords, nameOf, namesOf, type Reader, sentence, spoken } from '../names.ts';
import type { Telling } from './describe.ts';

type Kind =
  | 'requestMade'
  | 'replied'
  | 'meetingHeld'
  | 'confidenceHeard'
  | 'insightGained'
  | 'nonPaperSent'
  | 'paperPassedOn'
  | 'paperLeaked'
  | 'messageSent'
  | 'consulted'
  | 'cabled'
  | 'meansUsed'
  | 'criticismCalled';

/** What was asked, as the middle of a sentence: "for a side meeting". */
function askedFor(view: Reader, request: Request): string {
  switch (request.kind) {
    case 'meeting':
      return 'for a side meeting';
    case 'sounding':
      return `in private: could you live with ${itemWords(view.scenario, request.issue ?? '', request.option ?? '')}?`;
    case 'nonPaper':
      return `for an answer to the paper ${request.paper ?? ''}`;
    case 'criticism':
      return 'what cannot be accepted in the text';
    case 'consultation':
      return 'for a view before a decision';
  }
}
/** What a seat is asked, as a question it can answer: for the prompt of a reply. */
export function describeRequest(view: Reader, request: Request): string {
  const from = nameOf(view, request.from);
  switch (request.kind) {
    case 'meeting':
      return sentence(`${from} asks you for a side meeting. If you accept, it is your margins act too.`);
    case 'sounding':
      return sentence(`${from} asks in private whether you could live with ${itemWords(view.scenario, request.issue ?? '', request.option ?? '')}.`);
    case 'nonPaper':
      return sentence(`${from} asks what you think of the paper ${request.paper ?? ''}${paperWords(view, request)}`);
    case 'criticism':
      return sentence(`${from} asks what you cannot accept in the text.`);
    case 'consultation':
      return sentence(`${from} asks for your view before a decision that touches you.`);
  }
}
function paperWords(view: Reader, request: Request): string {
  const paper = view.own?.part.papers.find((candidate) => candidate.id === request.paper);
  return paper ? `: ${describePackage(view.scenario, paper)}` : '.';
}

/** What was learnt: "Ukraine cares most about …", roughly. */
export function describeInsight(view: Reader, insight: Insight): string {
  const about = nameOf(view, insight.about);
  if (insight.kind === 'limit') return `${sentence(about)} can go roughly as far as this: ${boundWords(view.scenario, insight)}.`;
  return `For ${about}, ${issueName(view.scenario, insight.issue)} seems to stand at place ${insight.rank} of what matters.`;
}

export const marginsWords: Telling<Kind> = {
  requestMade: (view, { request }) =>
    `${does(view, request.from, 'ask')} ${nameOf(view, request.to)} ${askedFor(view, request)}${request.kind === 'sounding' ? '' : '.'}`,
  replied(view, { request, answer, issue }) {
    const about = issue === null ? '' : ` (${issueName(view.scenario, issue)})`;
    return `${does(view, request.to, 'reply')} to ${nameOf(view, request.from)}: ${REPLY_NAMES[answer]}${about}.`;
  },
  meetingHeld: (view, { from, to }) => `Side meeting: ${namesOf(view, [from, to])}.`,
  confidenceHeard: (view, { from, to, issue }) =>
    `${does(view, from, 'hear')} ${nameOf(view, to)} in confidence on ${issueName(view.scenario, issue)}.`,
  insightGained: (view, { insight }) => `Learnt: ${describeInsight(view, insight)}`,
  nonPaperSent: (view, { paper }) =>
    `${does(view, paper.sender, 'show')} ${namesOf(view, paper.readers)} a non-paper (${paper.id}): ${describePackage(view.scenario, paper)}`,
  paperPassedOn: (view, { seat, paper }) => `${does(view, seat, 'give')} the paper ${paper} to the press: it comes out when the round ends.`,
  paperLeaked(view, { paper, items, sender }) {
    const from = sender === null ? 'nobody knows whose' : `it came from ${nameOf(view, sender)}`;
    return `LEAKED to the press: the paper ${paper} (${from}): ${itemsWords(view.scenario, items)}.`;
  },
  messageSent: (view, { from, to, words }) => `${does(view, from, 'write')} to ${namesOf(view, to)}:${spoken(words)}`,
  consulted: (view, { seat, about }) => `${does(view, seat, 'consult')} ${nameOf(view, about)}.`,
  cabled(view, { seat, issue, chancePercent, succeeded }) {
    const answer = succeeded ? 'says yes' : 'says no';
    return `${capitalOf(view, seat)} ${answer} about ${issueName(view.scenario, issue)} (the chance was ${chancePercent} in 100).`;
  },
  meansUsed: (view, { seat, verb, words }) =>
    `${does(view, seat, verb === 'gesture' ? 'make a gesture' : 'apply pressure')}: ${words}.`.replace(/\.\.$/, '.'),
  criticismCalled: (view, { seat, text }) => `${does(view, seat, 'ask')} everybody what they cannot accept in ${text}.`,
};
