/** The life of a text, in sentences. */
import type { Answer, TextStatus } from '@parley/rules';
import { describePackage } from '../describe-text.ts';
import { does, issueName, itemWords, listOf, namesOf, type Reader, seatName, spoken, venueName } from '../names.ts';
import type { Telling } from './describe.ts';

type Kind =
  | 'textTabled'
  | 'answered'
  | 'ballotSealed'
  | 'ballotsRevealed'
  | 'statementMade'
  | 'joinWithdrawn'
  | 'textClosed'
  | 'textAdopted'
  | 'clauseEndorsed'
  | 'clauseChanged'
  | 'conditionsSettled';

const ANSWERS: Readonly<Record<Answer, (view: Reader, seat: string, text: string) => string>> = {
  joined: (view, seat, text) => `${does(view, seat, 'join')} ${text}.`,
  joinedWithStatement: (view, seat, text) => `${does(view, seat, 'join')} ${text} with a statement.`,
  reserved: (view, seat, text) => `${does(view, seat, 'wait')} for the capital before answering ${text}: it cannot be adopted this round.`,
  objected: (view, seat, text) => `${does(view, seat, 'object')} to ${text}.`,
  yes: (view, seat, text) => `${does(view, seat, 'vote')} yes on ${text}.`,
  no: (view, seat, text) => `${does(view, seat, 'vote')} no on ${text}.`,
  abstained: (view, seat, text) => `${does(view, seat, 'abstain')} on ${text}.`,
  voted: (view, seat, text) => `${does(view, seat, 'have')} voted on ${text}; ballots are opened at the end.`,
  passed: (view, seat, text) => `${does(view, seat, 'give')} no answer to ${text}.`,
};
const BALLOTS: Readonly<Record<string, string>> = { yes: 'yes', no: 'no', abstained: 'abstained' };

type Closed = { readonly text: string; readonly by: readonly string[]; readonly instead: string | null };
const CLOSED: Readonly<Record<TextStatus, (view: Reader, closed: Closed) => string>> = {
  tabled: (_view, { text }) => `Text ${text} is on the table.`,
  adopted: (_view, { text }) => `Text ${text} is adopted.`,
  blocked: (view, { text, by }) => `Text ${text} is blocked${by.length > 0 ? ` by ${namesOf(view, by)}` : ''}.`,
  withdrawn: (view, { text, by }) => (by[0] === undefined ? `Text ${text} is taken back.` : `${does(view, by[0], 'take')} ${text} back.`),
  superseded: (_view, { text, instead }) => `Text ${text} falls: it overlaps with ${instead ?? 'another text'}, which was adopted.`,
  lapsed: (_view, { text }) => `Text ${text} lapses without a decision.`,
};

export const textWords: Telling<Kind> = {
  textTabled(view, { text }) {
    const how = text.amends ? `propose a change to ${text.amends}, as ${text.id}` : `propose ${text.id}`;
    return `${does(view, text.sponsors[0] ?? '', how)}: ${describePackage(view.scenario, text)}${spoken(text.words)}`;
  },
  answered: (view, { text, seat, answer }) => ANSWERS[answer](view, seat, text),
  ballotSealed: (_view, { text, answer }) => `Your ballot on ${text}: ${BALLOTS[answer]}.`,
  ballotsRevealed(view, { text, ballots }) {
    const told = Object.entries(ballots).map(([seat, ballot]) => `${seatName(view.scenario, seat)} ${BALLOTS[ballot]}`);
    return `The ballots on ${text}: ${listOf(told, 'none')}.`;
  },
  statementMade: (view, { text, seat, issue, words }) =>
    `${does(view, seat, 'make')} a statement on ${issueName(view.scenario, issue)} in ${text}: that item is worth half to the others.${spoken(words)}`,
  joinWithdrawn: (view, { text, seat }) => `${does(view, seat, 'take')} back the join of ${text}.`,
  textClosed: (view, event) => CLOSED[event.status](view, event),
  textAdopted(view, { adopted }) {
    const items = Object.entries(adopted.clauses).map(([issue, clause]) => itemWords(view.scenario, issue, clause.option));
    const waits = Object.values(adopted.clauses).some((clause) => clause.status === 'pending');
    return `ADOPTED in ${venueName(view.scenario, adopted.venue)}: ${adopted.id}: ${items.join('; ')}.${waits ? waitsFor(view, adopted) : ''}`;
  },
  clauseEndorsed: (view, { text, issue, seat }) => `${does(view, seat, 'agree')} to ${issueName(view.scenario, issue)} in ${text}.`,
  clauseChanged: (view, { text, issue, status, because, by }) => clauseLine(view, { text, issue, status, because, by }),
  conditionsSettled: (_view, { text, met }) =>
    met ? `The condition of ${text} is met.` : `The condition of ${text} is not met: the text lapses whole.`,
};

function waitsFor(view: Reader, adopted: Parameters<typeof textWords.textAdopted>[1]['adopted']): string {
  const venues = adopted.conditions.map((condition) => venueName(view.scenario, condition.venue));
  const condition = venues.length > 0 ? ` It waits for ${listOf([...new Set(venues)])}.` : '';
  const endorsers = [...new Set(Object.values(adopted.clauses).flatMap((clause) => clause.endorsement?.seats ?? []))];
  return endorsers.length > 0 ? `${condition} Part of it needs ${namesOf(view, endorsers)} to agree.` : condition;
}

type Changed = { readonly text: string; readonly issue: string; readonly status: string; readonly because: string; readonly by: readonly string[] };
function clauseLine(view: Reader, { text, issue, status, because, by }: Changed): string {
  const item = `${issueName(view.scenario, issue)} (${text})`;
  const who = by.length > 0 ? namesOf(view, by) : null;
  switch (status) {
    case 'inEffect':
      return `${item} takes effect.`;
    case 'superseded':
      return `${item} gives way to a later decision.`;
    case 'fallen':
      return `${item} falls${who ? `: ${who} disowned by the capital` : ''}.`;
    case 'lapsed':
      return `${item} lapses${lapseReason(because, who)}.`;
    default:
      return `${item} waits.`;
  }
}
/** Why an adopted item lapsed, by the code that the rules give. */
function lapseReason(because: string, who: string | null): string {
  if (because === 'objected' && who) return `: ${who} said no`;
  if (because === 'conditionFailed') return ': its condition was not met';
  return because === 'notEndorsed' ? ': not everybody whose assent it needs has given it' : '';
}
