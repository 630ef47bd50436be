/** A hint in three steps: what kind of act is useful now, with whom or about what, and the very act with what speaks for it on the screens. */
import { type Act, type SeatView, totalsOf, trustBetween, type Verb } from '@parley/rules';
import { estimateAcceptance } from '../estimate/acceptance.ts';
import type { Offer } from '../estimate/signals.ts';
import { describeConsequence } from './consequence.ts';
import { describeAct } from './describe-act.ts';
import { counted, issueName, listOf, nameOf, namesOf, points, sentence, venueName } from './names.ts';
import { VERB_WORDS } from './verbs.ts';

/** What somebody in this seat, who knows no more than the seat does, would do now. */
export interface Suggestion {
  readonly act: Act;
  /** In the words of whoever thought it up, with numbers; a hint gives its own reasons, in the words of the screens. */
  readonly reason: string;
}
/** How many steps a hint has: the kind of act, with whom or about what, the act itself. */
export const HINT_STEPS = 3;

/** The lines of a hint at step 1, 2 or 3. */
export function hintLines(view: SeatView, { act }: Suggestion, step: number): readonly string[] {
  const kind = KINDS[act.verb] ?? `It is a good moment to ${VERB_WORDS[act.verb].infinitive}.`;
  if (step <= 1) return [kind];
  if (step === 2) return [kind, aboutWhat(view, act)];
  return [sentence(`${describeAct(view, act)}.`), ...whyLines(view, act), describeConsequence(view, act)].filter((line) => line !== '');
}

const KINDS: Readonly<Partial<Record<Verb, string>>> = {
  propose: 'A text of your own would move the talks: put together what matters to you and to the others.',
  amend: 'An open text is near to something you could live with: a changed version of it would help.',
  join: 'A text lies on the table that is good enough to join.',
  object: 'A text lies on the table that you should not let pass.',
  askMeeting: 'You know too little of the others: meet one of them on the margins.',
  soundOut: 'You know too little of the others: ask one of them in private.',
  sendNonPaper: 'Try an idea in private before you put it on the table.',
  cable: 'A line of yours is in the way: your capital may move it.',
  pass: 'Nothing here is worth more than waiting.',
};

function aboutWhat(view: SeatView, act: Act): string {
  const parts: string[] = [];
  const fields: Readonly<Record<string, unknown>> = { ...act };
  const seats = ['to', 'with', 'about'].flatMap((field) => [fields[field]].flat()).filter((id): id is string => typeof id === 'string');
  const known = seats.filter((id) => view.scenario.seats.some((seat) => seat.id === id));
  if (known.length > 0) parts.push(`with ${namesOf(view, known)}`);
  const { items, issue, text } = fields;
  if (typeof items === 'object' && items !== null) parts.push(`about ${listOf(Object.keys(items).map((id) => issueName(view.scenario, id)))}`);
  if (typeof issue === 'string') parts.push(`about ${issueName(view.scenario, issue)}`);
  if (typeof text === 'string') parts.push(`about ${text}`);
  return parts.length > 0 ? sentence(`${parts.join(', ')}.`) : `This means: ${VERB_WORDS[act.verb].help}`;
}

/** What speaks for the act, in numbers that the screens show too. */
function whyLines(view: SeatView, act: Act): readonly string[] {
  const offer = 'items' in act ? { items: act.items, conditions: 'conditions' in act ? (act.conditions ?? []) : [] } : null;
  if (offer && Object.keys(offer.items).length > 0) return acceptanceLines(view, offer);
  return WHY[act.verb]?.(view, act) ?? [];
}
/** Of each seat that would have to answer: how likely it is to accept, as `J` estimates it. */
function acceptanceLines(view: SeatView, offer: Offer): readonly string[] {
  const { seats } = estimateAcceptance(view, offer);
  if (seats.length === 0) return [];
  const told = seats.map(({ seat, likelihood, percent }) => `${nameOf(view, seat)} ${likelihood} (${percent} %)`);
  return [`Who would accept, as far as they have let it be seen: ${listOf(told)}.`];
}
type Why = (view: SeatView, act: Act) => readonly string[];
const tension: Why = ({ scenario, public: open }) => [`Tension is ${open.tension}; at ${scenario.start.collapseAt} the talks break down.`];
const ownLines: Why = ({ own, public: open }) => {
  const count = open.postures[own.seat]?.lines.filter((line) => !line.left).length ?? 0;
  return [`You hold ${counted(count, 'declared line')}: to leave one costs support and credibility, and less once your capital has moved.`];
};
const onOther: Why = (view, act) => {
  const other = 'to' in act && typeof act.to === 'string' ? act.to : 'from' in act ? act.from : undefined;
  if (other === undefined || other === 'all' || other === 'floor') return [];
  const learnt = view.own.part.insights.filter((insight) => insight.about === other).length;
  const known = learnt === 0 ? 'You have learnt nothing' : `You have learnt ${counted(learnt, 'thing')}`;
  return [
    `${known} about ${nameOf(view, other)} in confidence so far; trust between you is ${trustBetween(view.scenario, view.public, [view.own.seat, other])}.`,
  ];
};
/** The best that lies on the table, against no deal. */
const nothingBetter: Why = (view) => {
  const open = Object.values(view.rooms).flatMap((room) => room.texts.filter((text) => text.status === 'tabled'));
  const best = Math.max(...open.map((text) => totalsOf(view, text.items, text.conditions).withText));
  const { now, fallback } = totalsOf(view, {}, []);
  if (open.length === 0) return ['No text lies on the table that you could answer.'];
  return [
    `The best text on the table would bring you to ${points(best)}; you have ${points(now)} now, and no deal is worth ${points(fallback)} to you.`,
  ];
};
const WHY: Readonly<Partial<Record<Verb, Why>>> = {
  state: tension,
  gesture: tension,
  pressure: tension,
  threaten: tension,
  cable: ownLines,
  prepare: ownLines,
  askMeeting: onOther,
  soundOut: onOther,
  hearInConfidence: onOther,
  pass: nothingBetter,
  object: nothingBetter,
  consult: (view) => [`Whoever has no seat here can be surprised by what ${venueHere(view)} decides, and that costs trust and support.`],
};
function venueHere({ scenario, public: open }: SeatView): string {
  return venueName(scenario, scenario.venues[open.venueIndex]?.id ?? '');
}
