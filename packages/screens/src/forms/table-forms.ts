/** Forms of the acts at the table: statements, lines, answers, pledges, the chair's. */
import type { Act, PledgeTerm, SeatView, Verb } from '@parley/rules';
import type { Values } from '../app.ts';
import { letterOf, openMotions, roomNow } from '../reading.ts';
import { describeConsequence } from '../wording/consequence.ts';
import { boundWords, issueName, itemsWords, nameOf, namesOf, points } from '../wording/names.ts';
import { VERB_WORDS } from '../wording/verbs.ts';
import type { Game } from '../world.ts';
import { type Choice, choiceStep, type Form, type FormStep, issueChoices, legalValues, wordsStep } from './form.ts';

const effect = (game: Game, name: string): string => {
  const value = (game.view.scenario.effects as Readonly<Record<string, number>>)[name] ?? 0;
  return value > 0 ? `+${value}` : String(value);
};

/** A step that picks one of the texts for which the verb is legal. */
function textStep(game: Game, verb: Verb, title: string): FormStep {
  const ids = legalValues(game, verb, 'text');
  const choices = ids.map((id): Choice => ({ label: id, note: textNote(game, id), sets: { text: id } }));
  return choiceStep('text', title, choices);
}
function textNote(game: Game, id: string): string {
  const text = roomNow(game.view)?.texts.find((candidate) => candidate.id === id);
  if (text) return `From ${namesOf(game.view, text.sponsors)}: ${itemsWords(game.view.scenario, text.items)}.`;
  const adopted = game.view.public.adopted.find((candidate) => candidate.id === id);
  const items = Object.fromEntries(Object.entries(adopted?.clauses ?? {}).map(([issue, clause]) => [issue, clause.option]));
  return `Adopted, waits for you: ${itemsWords(game.view.scenario, items)}.`;
}

/** What an act would do, from the same words as everywhere. */
function consequence(game: Game, act: Act): string {
  return game.view.own ? describeConsequence(game.view as SeatView, act) : ''; // it has a seat: `own` was looked at
}

const state: Form = (game) => [
  choiceStep('tone', 'In what tone?', [
    { label: 'Firm', note: consequence(game, { verb: 'state', seat: game.seat, tone: 'firm' }), sets: { tone: 'firm' } },
    { label: 'Constructive', note: consequence(game, { verb: 'state', seat: game.seat, tone: 'constructive' }), sets: { tone: 'constructive' } },
  ]),
  wordsStep('Your words (may be empty)'),
];

const declare: Form = (game, values) => {
  const { scenario } = game.view;
  const issue = String(values['issue'] ?? '');
  const found = scenario.issues.find((candidate) => candidate.id === issue);
  const lines = (['atMost', 'atLeast'] as const).flatMap((side) =>
    (found?.options ?? []).map(
      (option): Choice => ({
        label: `${side === 'atMost' ? 'At most ' : 'At least'} ${letterOf(scenario, issue, option.id)}  ${option.text}`,
        note: `Everybody hears it. Support ${effect(game, 'declare.support')}; leaving it later: support ${effect(game, 'line.left.support')}, credibility ${effect(game, 'line.left.credibility')}.`,
        sets: { side, option: option.id },
      }),
    ),
  );
  return [
    choiceStep(
      'issue',
      'A red line on which issue?',
      issueChoices(scenario.issues, (id) => optionsNote(game, id)),
    ),
    choiceStep('option', `Your line on ${issueName(scenario, issue)}`, lines),
  ];
};
function optionsNote(game: Game, issue: string): string {
  const options = game.view.scenario.issues.find((candidate) => candidate.id === issue)?.options ?? [];
  return options.map((option) => `${letterOf(game.view.scenario, issue, option.id)} ${option.text}`).join(' · ');
}

const onText =
  (verb: Verb, title: string): Form =>
  (game) => [textStep(game, verb, title)];

const joinWithStatement: Form = (game, values) => {
  const text = roomNow(game.view)?.texts.find((candidate) => candidate.id === values['text']);
  const issues = game.view.scenario.issues.filter((issue) => text && issue.id in text.items);
  return [
    textStep(game, 'joinWithStatement', 'Join which text with a statement?'),
    choiceStep(
      'issue',
      'A statement on which issue?',
      issueChoices(issues, () => 'It is then worth half to the others.'),
    ),
    wordsStep('Your statement (may be empty)'),
  ];
};

/** Texts and motions together: an answer goes to one of either. */
function targetStep(game: Game, verb: 'object' | 'vote', title: string): FormStep {
  const texts = legalValues(game, verb, 'text').map((id): Choice => ({ label: id, note: textNote(game, id), sets: { target: id, text: id } }));
  const open = legalValues(game, verb, 'motion');
  const motions = openMotions(game.view)
    .filter((motion) => open.includes(motion.id))
    .map(
      (motion): Choice => ({
        label: `Motion: ${motion.kind}`,
        note: `By ${nameOf(game.view, motion.by)}.`,
        sets: { target: motion.id, motion: motion.id },
      }),
    );
  return choiceStep('target', title, [...texts, ...motions]);
}
const object: Form = (game) => [targetStep(game, 'object', 'Object to what?')];
const vote: Form = (game) => [
  targetStep(game, 'vote', 'Vote on what?'),
  choiceStep('ballot', 'Your ballot', [
    { label: 'Yes', note: 'For it.', sets: { ballot: 'yes' } },
    { label: 'No', note: 'Against it.', sets: { ballot: 'no' } },
    { label: 'Abstain', note: 'Neither.', sets: { ballot: 'abstain' } },
  ]),
];

const refer: Form = (game) => {
  const ids = legalValues(game, 'refer', 'issue');
  const issues = game.view.scenario.issues.filter((issue) => ids.includes(issue.id));
  return [
    choiceStep(
      'issue',
      'Send which issue to a working group?',
      issueChoices(issues, () => 'It comes back next round with fewer options.'),
    ),
  ];
};

/** Terms of a pledge: an outcome on an issue, or somebody's act. */
function termChoices(game: Game, field: 'if' | 'then', values: Values): readonly FormStep[] {
  const { scenario } = game.view;
  const issueField = `${field}Issue`;
  const issue = String(values[issueField] ?? '');
  const who = field === 'if' ? 'If the week ends with …' : '… then the week ends, by your doing, with …';
  const bounds = (['atLeast', 'atMost'] as const).flatMap((side) =>
    (scenario.issues.find((candidate) => candidate.id === issue)?.options ?? []).map((option): Choice => {
      const term: PledgeTerm = { kind: 'bound', issue, side, option: option.id };
      const note = `${boundWords(scenario, term)}. Worth ${points(game.view.own?.brief.points[issue]?.[0] ?? 0)} to you as it is now.`;
      return {
        label: `${side === 'atLeast' ? 'At least' : 'At most '} ${letterOf(scenario, issue, option.id)}  ${option.text}`,
        note,
        sets: { [field]: term },
      };
    }),
  );
  const acts = (['walkOut', 'object', 'pressure', 'gesture', 'join'] as const).map((verb): Choice => {
    const term: PledgeTerm = { kind: 'does', seat: game.seat, verb };
    return {
      label: `You do this: ${VERB_WORDS[verb].infinitive}`,
      note: 'Judged at the end of the week.',
      sets: { [issueField]: '', [field]: term },
    };
  });
  const issues = scenario.issues.map((one): Choice => ({ label: one.name, note: optionsNote(game, one.id), sets: { [issueField]: one.id } }));
  return [
    choiceStep(issueField, who, field === 'then' ? [...acts, ...issues] : issues),
    choiceStep(field, `${issueName(scenario, issue)}: what exactly?`, bounds),
  ];
}
const pledge =
  (title: string): Form =>
  (game, values) => {
    const all: Choice = { label: 'Everybody', note: 'Said in public.', sets: { to: 'all' } };
    const one = game.view.scenario.seats
      .filter((seat) => seat.id !== game.seat)
      .map((seat): Choice => ({ label: nameOf(game.view, seat.id), note: 'Said in private.', sets: { to: [seat.id] } }));
    return [choiceStep('to', title, [all, ...one]), ...termChoices(game, 'if', values), ...termChoices(game, 'then', values)];
  };

const orderAgenda: Form = (game) => {
  const lists = game.legal.flatMap((act) => (act.verb === 'orderAgenda' ? [act.issues] : []));
  const choices = lists.map(
    (issues): Choice => ({
      label: issues.map((issue) => issueName(game.view.scenario, issue)).join(', '),
      note: 'Only these are dealt with in this round.',
      sets: { issues },
    }),
  );
  return [choiceStep('issues', 'What is this round about?', choices)];
};

const pressLine: Form = (game) => [
  choiceStep('tone', 'What do you tell the press?', [
    { label: 'Firm', note: pressConsequence(game, 'firm'), sets: { tone: 'firm' } },
    { label: 'Open', note: pressConsequence(game, 'open'), sets: { tone: 'open' } },
  ]),
  wordsStep('Your line (may be empty)'),
];
/** What a line to the press would do. */
export function pressConsequence(game: Game, tone: 'firm' | 'open'): string {
  return consequence(game, { verb: 'pressLine', seat: game.seat, tone });
}

/** The forms of the table, by verb. */
export const TABLE_FORMS: Readonly<Partial<Record<Verb, Form>>> = {
  state,
  declare,
  join: onText('join', 'Join which text?'),
  joinWithStatement,
  reserve: onText('reserve', 'Reserve your position on which text?'),
  withdraw: onText('withdraw', 'Take back which text or join?'),
  object,
  vote,
  putUnderSilence: onText('putUnderSilence', 'Put which text under silence?'),
  keepSilence: onText('keepSilence', 'Keep silent on which text?'),
  breakSilence: onText('breakSilence', 'Break the silence on which text?'),
  callForCriticism: onText('callForCriticism', 'Call for criticism of which text?'),
  refer,
  promise: pledge('Promise to whom?'),
  threaten: pledge('Threaten whom?'),
  orderAgenda,
  pressLine,
};
