/** Forms of the acts off the table: meetings, soundings, cables, replies, messages, leaks. */
import type { Request, SeatView, Verb } from '@parley/rules';
import { issuesByRelevance, requestsWaiting, venueNow } from '../reading.ts';
import { describeConsequence } from '../wording/consequence.ts';
import { describePackage } from '../wording/describe-text.ts';
import { issueName, itemWords, listOf, nameOf, sentence } from '../wording/names.ts';
import type { Game } from '../world.ts';
import { type Choice, choiceStep, type Form, issueChoices, legalValues, optionChoices, seatChoices, wordsStep } from './form.ts';

/** "Trust 20." */
function trustNote(game: Game, seat: string): string {
  const { scenario, public: open } = game.view;
  const value = open.trust[`${game.seat}-${seat}`] ?? open.trust[`${seat}-${game.seat}`];
  const credible = open.credibility[seat];
  const parts = [value === undefined ? '' : `Trust between you: ${value}.`, credible === undefined ? '' : `Its credibility: ${credible}.`];
  const known = (game.view.own?.part.insights ?? []).filter((insight) => insight.about === seat);
  const learnt = known.map((insight) =>
    insight.kind === 'priority' ? `${issueName(scenario, insight.issue)} is about its no. ${insight.rank}.` : '',
  );
  return [...parts, ...learnt].filter((part) => part !== '').join(' ');
}
const allSeats = (game: Game): readonly string[] => game.view.scenario.seats.map((seat) => seat.id);

const askMeeting: Form = (game) => [
  choiceStep(
    'to',
    'A side meeting with whom?',
    seatChoices(game, 'to', legalValues(game, 'askMeeting', 'to'), (seat) => `It is the margins move of both. ${trustNote(game, seat)}`),
  ),
];
const soundOut: Form = (game, values) => [
  choiceStep(
    'to',
    'Sound out whom?',
    seatChoices(game, 'to', allSeats(game), (seat) => trustNote(game, seat)),
  ),
  choiceStep(
    'issue',
    'On which issue?',
    issueChoices(issuesByRelevance(game.view), (issue) => heardNote(game, String(values['to'] ?? ''), issue)),
  ),
  choiceStep(
    'option',
    `Could it live with …? (${issueName(game.view.scenario, String(values['issue'] ?? ''))})`,
    optionChoices(game, String(values['issue'] ?? '')),
  ),
];
/** What that seat has answered on an issue before. */
function heardNote(game: Game, from: string, issue: string): string {
  const heard = (game.view.own?.part.heard ?? []).filter((one) => one.from === from && one.issue === issue && one.option !== null);
  if (heard.length === 0) return 'Not asked yet.';
  return heard.map((one) => `${itemWords(game.view.scenario, issue, one.option ?? '')}: ${one.answer}.`).join(' ');
}

/** What a request asks, as a title. */
export function requestTitle(game: Game, request: Request): string {
  const { view } = game;
  const from = sentence(nameOf(view, request.from));
  switch (request.kind) {
    case 'meeting':
      return `${from} asks for a side meeting`;
    case 'sounding':
      return `${from} asks: could you live with ${itemWords(view.scenario, request.issue ?? '', request.option ?? '')}?`;
    case 'nonPaper':
      return `${from} shows you a non-paper: ${paperWords(game, request.paper)}`;
    case 'criticism':
      return `${from} asks what you cannot accept in the text`;
    case 'consultation':
      return `${from} consults you`;
  }
}
function paperWords(game: Game, id: string | null): string {
  const paper = game.view.own?.part.papers.find((candidate) => candidate.id === id);
  return paper ? describePackage(game.view.scenario, paper) : (id ?? '');
}
const MAY_BE_FALSE = 'It may be true or not: only you know.';
const ANSWER_CHOICES: Readonly<Record<string, readonly [string, string]>> = {
  accept: ['Accept', ''],
  decline: ['Decline', ''],
  no: ['No', `You could not live with it. ${MAY_BE_FALSE}`],
  hard: ['Hard', `It would be hard. ${MAY_BE_FALSE}`],
  possible: ['Possible', `You could live with it. ${MAY_BE_FALSE}`],
};
const reply: Form = (game, values) => {
  const open = requestsWaiting(game.view);
  const request = open.find((candidate) => candidate.id === values['request']);
  const answers = game.legal.flatMap((act) => (act.verb === 'reply' && act.request === values['request'] ? [act] : []));
  const choices = answers.map((act): Choice => {
    const [label, note] = ANSWER_CHOICES[act.answer] ?? [act.answer, ''];
    const consequence = game.view.own ? describeConsequence(game.view as SeatView, act) : ''; // it has a seat: `own` was looked at
    const about = act.issue === undefined ? '' : `: ${issueName(game.view.scenario, act.issue)}`;
    return {
      label: `${label}${about}`,
      note: `${note} ${consequence}`.trim(),
      sets: { answer: act.answer, ...(act.issue !== undefined && { issue: act.issue }) },
    };
  });
  return [
    choiceStep(
      'request',
      'Reply to what?',
      open.map((one): Choice => ({ label: requestTitle(game, one), note: '', sets: { request: one.id } })),
    ),
    choiceStep('answer', request ? requestTitle(game, request) : 'Your reply', choices),
  ];
};

const message: Form = (game) => {
  const seated = venueNow(game.view)?.seats.includes(game.seat) ?? false;
  const floor: Choice = { label: 'The whole table', note: 'Everybody seated here reads it.', sets: { to: 'floor' } };
  const one = allSeats(game)
    .filter((seat) => seat !== game.seat)
    .map((seat): Choice => ({ label: nameOf(game.view, seat), note: trustNote(game, seat), sets: { to: [seat] } }));
  return [choiceStep('to', 'Write to whom?', seated ? [...one, floor] : one), wordsStep('Your words', true)];
};
const consult: Form = (game) => [
  choiceStep(
    'about',
    'Consult whom?',
    byNeedAndTrust(game, legalValues(game, 'consult', 'about')).map(
      (about): Choice => ({ label: nameOf(game.view, about), note: consultNote(game, about), sets: { about } }),
    ),
  ),
];
type SeatGame = Pick<Game, 'seat' | 'view'>;
/** The open issues that may be decided without a delegation or voice and touch it: those it would be surprised by. */
function touching(game: SeatGame, about: string): readonly string[] {
  const { scenario, public: open } = game.view;
  const ahead = scenario.venues.slice(Math.max(0, open.venueIndex)).filter(({ seats }) => !seats.includes(about));
  return scenario.issues
    .filter(({ affects, decide }) => affects.includes(about) && ahead.some(({ id }) => decide.includes(id)))
    .map(({ name }) => name);
}
function trustIn(game: SeatGame, about: string): number {
  const { trust } = game.view.public;
  return trust[`${game.seat}-${about}`] ?? trust[`${about}-${game.seat}`] ?? 50;
}
/** Those whom a decision may surprise first, then by trust; an adversary is never the first by chance. */
export function byNeedAndTrust(game: SeatGame, abouts: readonly string[]): readonly string[] {
  const need = (about: string): number => (touching(game, about).length > 0 && !game.view.public.surprised.includes(about) ? 1 : 0);
  return abouts.toSorted((a, b) => need(b) - need(a) || trustIn(game, b) - trustIn(game, a));
}
function consultNote(game: Game, about: string): string {
  const issues = touching(game, about);
  const touched =
    issues.length === 0 ? 'No decision ahead would surprise it.' : `What is decided without it on ${listOf(issues)} is then no surprise.`;
  return `${touched} ${trustNote(game, about)}`.trim();
}
const cable: Form = (game) => [
  choiceStep(
    'issue',
    'Ask your capital to soften which line?',
    legalValues(game, 'cable', 'issue').map(
      (issue): Choice => ({
        label: sentence(issueName(game.view.scenario, issue)),
        note: 'Once per issue at each table. It may say no.',
        sets: { issue },
      }),
    ),
  ),
];
const leak: Form = (game) => [
  choiceStep(
    'paper',
    'Leak which paper?',
    legalValues(game, 'leak', 'paper').map((id): Choice => ({ label: id, note: paperWords(game, id), sets: { paper: id } })),
  ),
];
const hearInConfidence: Form = (game) => [
  choiceStep(
    'from',
    'Hear whom?',
    seatChoices(game, 'from', legalValues(game, 'hearInConfidence', 'from'), (seat) => trustNote(game, seat)),
  ),
  choiceStep(
    'issue',
    'On which issue?',
    issueChoices(issuesByRelevance(game.view), () => 'You learn roughly where its true limit lies.'),
  ),
];

/** The forms of the margins, by verb. */
export const MARGINS_FORMS: Readonly<Partial<Record<Verb, Form>>> = { askMeeting, soundOut, reply, message, consult, cable, leak, hearInConfidence };
