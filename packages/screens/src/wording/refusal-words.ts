/** For every reason why the rules say no: what is the matter, and what would be possible. A code without words does not compile. */
import type { RefusalCode, RefusalValues, TextStatus, View } from '@parley/rules';
import { phaseNameOf, STATUS_NAMES } from './labels.ts';
import { boundWords, issueName, listOf, nameOf, quotedOption, type Reader, sentence, venueName } from './names.ts';
import { VERB_WORDS } from './verbs.ts';

/** A refusal as its words need it. */
export interface Refused {
  readonly view: Reader & Partial<Pick<View, 'public'>>;
  readonly verb: keyof typeof VERB_WORDS;
  readonly values: RefusalValues;
}
type Words = (refused: Refused) => string;

/** A value as text; empty where the rules did not give it. */
function value(refused: Refused, key: string): string {
  const found = refused.values[key];
  return found === undefined || typeof found === 'object' ? '' : String(found);
}
function list(refused: Refused, key: string): readonly string[] {
  const found = refused.values[key];
  return Array.isArray(found) ? found : [];
}
const text = (refused: Refused): string => (value(refused, 'text') ? `text ${value(refused, 'text')}` : 'this text');
const issue = (refused: Refused): string => (value(refused, 'issue') ? issueName(refused.view.scenario, value(refused, 'issue')) : 'this issue');
const option = (refused: Refused): string => quotedOption(refused.view.scenario, value(refused, 'issue'), value(refused, 'option'));
const seat = (refused: Refused, key: string, none: string): string => (value(refused, key) === '' ? none : nameOf(refused.view, value(refused, key)));
const issues = (refused: Refused, key: string): string =>
  listOf(
    list(refused, key).map((id) => issueName(refused.view.scenario, id)),
    'nothing',
  );
const fixed =
  (words: string): Words =>
  () =>
    words;

/** The kind of a decision rule → how a text is answered under it. */
export const ANSWERS_HERE: Readonly<Record<string, string>> = {
  bilateral: 'Here one joins, reserves or objects.',
  consensus: 'Here one joins, joins with a statement, reserves or objects.',
  consensusMinus: 'Here one joins, joins with a statement, reserves or objects.',
  majority: 'Here one votes yes, no or abstain.',
  kOfN: 'Here one joins, reserves or objects.',
  chairDecides: 'Here the chair decides.',
  ownMotion: 'It is your own motion.',
};
const CONDITION_PROBLEMS: Readonly<Record<string, string>> = {
  unknownVenue: 'there is no such table',
  notLater: 'a condition must name a table that is still to come',
  notDecidedThere: 'that table does not decide this issue',
  unknownIssue: 'there is no such issue',
  unknownOption: 'there is no such option',
};

export const REFUSAL_WORDS: Readonly<Record<RefusalCode, Words>> = {
  'act/unknown-verb': fixed('There is no such act.'),
  'act/unknown-seat': fixed('There is no such delegation.'),
  'act/malformed': (refused) => `Something is missing or wrong in it${value(refused, 'field') ? ` (${value(refused, 'field')})` : ''}.`,
  'act/switched-off': fixed('This scenario does without it.'),
  'act/wrong-phase': (refused) => {
    const position = refused.view.public?.position;
    return `You can do this ${VERB_WORDS[refused.verb].when}${position ? `; now is ${phaseNameOf(position)}` : ''}.`;
  },
  'act/not-seated': fixed('You have no seat at this table. In the margins you can still sound out, write and consult.'),
  'act/walked-out': fixed('You have walked out. Come back first.'),
  'act/not-out': fixed('You have not walked out.'),
  'act/not-your-floor': (refused) => `You do not have the floor; ${seat(refused, 'holder', 'nobody')} has it. Answers to texts are open to all.`,
  'act/margins-used': (refused) =>
    value(refused, 'busy') && value(refused, 'busy') !== refused.view.own?.seat
      ? `${sentence(seat(refused, 'busy', ''))} has used its act in these margins.`
      : 'You have used your act in these margins. Replies and messages are free.',
  'act/nothing-to-do': fixed('Nothing is asked of you now. Wait for the others.'),
  'act/already-spoke': fixed('You have had the floor in this round. You can still answer texts.'),
  'act/unknown-text': (refused) => `There is no such text here${value(refused, 'text') ? `: ${value(refused, 'text')}` : ''}.`,
  'act/text-not-open': (refused) => `${text(refused)} is no longer open: ${STATUS_NAMES[value(refused, 'status') as TextStatus] ?? 'it is closed'}.`,
  'act/not-answerable-here': (refused) => `A text cannot be answered in this way here. ${ANSWERS_HERE[value(refused, 'rule')] ?? ''}`.trim(),
  'act/already-answered': (refused) => `You have answered ${text(refused)} in this round. A join can be taken back.`,
  'act/not-your-text': (refused) =>
    `${text(refused)} belongs to ${seat(refused, 'author', 'somebody else')}; you can take back only your own text or your own join.`,
  'act/not-the-chair': (refused) =>
    value(refused, 'chair') ? `Only the chair can do this: ${seat(refused, 'chair', '')}.` : 'Only a chair can do this, and this table has none.',
  'act/unknown-issue': (refused) => `There is no issue “${value(refused, 'issue')}”. There are: ${list(refused, 'known').join(', ')}.`,
  'act/unknown-option': (refused) => `${issue(refused)} has no option “${value(refused, 'option')}”. It has: ${list(refused, 'known').join(', ')}.`,
  'act/not-competent': notCompetent,
  'act/not-on-agenda': (refused) => `${issue(refused)} is not on this round’s agenda. On it: ${issues(refused, 'agenda')}.`,
  'act/issue-referred': (refused) =>
    `${issue(refused)} is with a working group; it comes back in ${value(refused, 'returns') ? `round ${value(refused, 'returns')}` : 'a later round'} with fewer options.`,
  'act/ratchet-down': (refused) => `${issue(refused)} can only go further than what is decided, never back.`,
  'act/already-decided': (refused) => `This table has decided ${issue(refused)} in ${text(refused)}. Propose a change to that text to reopen it.`,
  'act/empty-package': fixed('A text needs at least one issue with an option.'),
  'act/same-text': (refused) =>
    `The same text was tabled already: ${text(refused)}, ${STATUS_NAMES[value(refused, 'status') as TextStatus] ?? ''}. Change something.`,
  'act/bad-condition': badCondition,
  'act/own-limit': (refused) => `Your instructions forbid it: ${ownLimit(refused)}. Propose a change to the text instead.`,
  'act/own-linkage': ownLinkage,
  'act/support-too-low': (refused) =>
    `Support at home is ${value(refused, 'support')}; below ${value(refused, 'needed') || 40} you cannot join what costs you points. Speak firmly, or to the press, to win it back.`,
  'act/no-silence-here': fixed('This table knows no silence procedure.'),
  'act/silence-runs': (refused) => `${text(refused)} is under silence: it is answered in that phase, by keeping silent or breaking the silence.`,
  'act/not-asked': fixed('You were not asked, or you have answered.'),
  'act/unknown-motion': fixed('There is no such motion open to you now.'),
  'act/unknown-request': fixed('Nobody has asked you that, or it is answered.'),
  'act/wrong-answer': (refused) => `That is no answer to this question. Possible: ${list(refused, 'answers').join(', ') || 'yes or no'}.`,
  'act/unknown-addressee': (refused) =>
    refused.values['itself'] === true
      ? 'You cannot address yourself.'
      : `There is nobody called “${value(refused, 'to')}” whom you could reach in this way.`,
  'act/not-in-the-city': (refused) =>
    `${sentence(seat(refused, 'to', seat(refused, 'seat', 'that delegation')))} is not in the city. A sounding, a message or a non-paper still reaches it.`,
  'act/already-declared': (refused) =>
    value(refused, 'problem') === 'softer'
      ? `You have declared more than that on ${issue(refused)}: ${ownLimit(refused)}. You can stand by it, not soften it; for that, cable your capital.`
      : `You have declared a line on ${issue(refused)} already.`,
  'act/no-line': noLine,
  'act/once-per-venue': (refused) =>
    `This can be done once at each table${value(refused, 'issue') ? ` for ${issue(refused)}` : ''}, and you have done it here.`,
  'act/no-means': fixed('You have no means for this.'),
  'act/not-your-paper': (refused) => (refused.values['leaked'] === true ? 'This paper is out already.' : 'You do not hold this paper.'),
  'act/too-many-messages': (refused) =>
    `You have sent as many messages as a round allows${value(refused, 'max') ? ` (${value(refused, 'max')})` : ''}.`,
  'act/empty-message': fixed('A message needs some words.'),
  'act/empty-pledge': (refused) =>
    value(refused, 'problem') === 'sameTerms' ? 'The “if” and the “then” are the same.' : 'It says nothing: one side of it is true whatever happens.',
  'act/motion-stands': fixed('Such a motion was made in this round already.'),
  'act/already-prepared': fixed('Opinion at home is prepared already.'),
  'act/already-consulted': (refused) => `You have consulted ${seat(refused, 'about', 'them')} already.`,
};

function noLine(refused: Refused): string {
  if (value(refused, 'problem') === 'atLimit') return `Your line on ${issue(refused)} stands at your true limit; your capital cannot move it.`;
  if (value(refused, 'problem') === 'excludesNothing') return 'That would exclude nothing: every option is within it.';
  const lines = list(refused, 'lines');
  return `You have no declared line on ${issue(refused)}.${lines.length > 0 ? ` You have lines on ${issues(refused, 'lines')}.` : ''}`;
}
function notCompetent(refused: Refused): string {
  const face = refused.view.scenario;
  const others = list(refused, 'competent').map((venue) => venueName(face, venue));
  const where = others.length > 0 ? `It is decided in ${listOf(others)}.` : 'No table decides it.';
  return `${venueName(face, value(refused, 'venue')) || 'This table'} cannot decide ${issue(refused)}. ${where}`;
}
function badCondition(refused: Refused): string {
  const problem = CONDITION_PROBLEMS[value(refused, 'problem')] ?? 'it does not fit';
  const about = value(refused, 'issue') ? ` on ${issue(refused)}: ${option(refused)}` : '';
  return `The condition${about} cannot be set: ${problem}.`;
}
function ownLimit(refused: Refused): string {
  const bound = {
    issue: value(refused, 'issue'),
    side: value(refused, 'side') === 'atLeast' ? 'atLeast' : 'atMost',
    option: value(refused, 'option'),
  } as const;
  return boundWords(refused.view.scenario, bound);
}
function ownLinkage(refused: Refused): string {
  return `Your instructions tie ${issues(refused, 'because')} to ${issues(refused, 'mend')}: this goes too far on the one without enough on the other. Add that to the text, or set it as a condition.`;
}
