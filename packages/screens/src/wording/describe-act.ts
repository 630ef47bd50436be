/** An act as an instruction: "Join geneva-1", "Sound out Ukraine on Donbas: “…”". For menus, drafts and refusals; what happened is said by events. */
import type { Act, PledgeTerm, ScenarioFace, Verb, View } from '@parley/rules';
import { awaitedIssues, describePackage } from './describe-text.ts';
import { REPLY_NAMES } from './labels.ts';
import { boundWords, issueName, itemsWords, itemWords, listOf, nameOf, namesOf, type Reader, seatName, spoken } from './names.ts';
import { VERB_WORDS } from './verbs.ts';

type Describe<V extends Verb> = (view: Reader & Partial<Pick<View, 'public'>>, act: Act<V>) => string;

const title =
  <V extends Verb>(verb: V): Describe<V> =>
  () =>
    VERB_WORDS[verb].title;
const on = (start: string) => (_view: Reader, act: { readonly text: string }) => `${start} ${act.text}`;
const packaged = (start: string) => (view: Reader, act: Act<'propose'> | Act<'amend'> | Act<'draftText'>) =>
  `${start}: ${describePackage(view.scenario, act)}${spoken(act.words ?? '')}`;
const tone = (start: string) => (_view: Reader, act: Act<'state'> | Act<'pressLine'>) => `${start} ${TONES[act.tone]}${spoken(act.words ?? '')}`;
const TONES = { firm: 'firmly', constructive: 'constructively', open: 'openly' } as const;

/** What a pledge is about: "Troops: at least “…”", or "Ukraine joins a text". */
export function termWords(face: ScenarioFace, term: PledgeTerm): string {
  if (term.kind === 'bound') return `the week ends with ${boundWords(face, term)}`;
  return `${seatName(face, term.seat)} does this: ${VERB_WORDS[term.verb].infinitive}`;
}
const pledge = (start: string) => (view: Reader, act: Act<'promise'> | Act<'threaten'>) =>
  `${start} ${act.to === 'all' ? 'all' : namesOf(view, act.to)}: if ${termWords(view.scenario, act.if)}, then ${termWords(view.scenario, act.then)}`;

const DESCRIBE: { readonly [V in Verb]: Describe<V> } = {
  state: tone('Speak to the table'),
  declare: (view, act) => `Declare a red line on ${boundWords(view.scenario, act)}`,
  propose: packaged('Propose'),
  amend: (view, act) => packaged(`Propose a change to ${act.text}`)(view, act),
  withdraw: on('Take back'),
  join: (view, act) => endorsing(view, act, 'Agree to') ?? `Join ${act.text}`,
  joinWithStatement: (view, act) => `Join ${act.text}, with a statement on ${issueName(view.scenario, act.issue)}${spoken(act.words ?? '')}`,
  reserve: (_view, act) => `Reserve your position on ${act.text} until your capital answers`,
  object: (view, act) => endorsing(view, act, 'Refuse') ?? `Object to ${act.text ?? 'the motion'}`,
  vote: (_view, act) => `Vote ${act.ballot} on ${act.text ?? 'the motion'}`,
  putUnderSilence: (_view, act) => `Put ${act.text} under silence`,
  keepSilence: (_view, act) => `Keep silent: ${act.text} is adopted unless somebody speaks`,
  breakSilence: (_view, act) => `Break the silence: stop ${act.text} in your name`,
  refer: (view, act) => `Send ${issueName(view.scenario, act.issue)} to a working group`,
  recess: title('recess'),
  walkOut: title('walkOut'),
  return: title('return'),
  askMeeting: (view, act) => `Ask ${nameOf(view, act.to)} for a side meeting`,
  soundOut: (view, act) => `Sound out ${nameOf(view, act.to)} on ${itemWords(view.scenario, act.issue, act.option)}`,
  reply: describeReply,
  sendNonPaper: (view, act) => `Send a non-paper to ${namesOf(view, act.to)}: ${describePackage(view.scenario, act)}`,
  message: (view, act) => `Write to ${act.to === 'floor' ? 'the whole table' : namesOf(view, act.to)}:${spoken(act.words)}`,
  consult: (view, act) => `Consult ${nameOf(view, act.about)}`,
  cable: (view, act) => `Cable your capital about ${issueName(view.scenario, act.issue)}`,
  prepare: title('prepare'),
  promise: pledge('Promise'),
  threaten: pledge('Threaten'),
  gesture: title('gesture'),
  pressure: title('pressure'),
  leak: (_view, act) => `Leak the paper ${act.paper}`,
  orderAgenda: (view, act) => `Put on the agenda: ${listOf(act.issues.map((issue) => issueName(view.scenario, issue)))}`,
  hearInConfidence: (view, act) => `Hear ${nameOf(view, act.from)} in confidence on ${issueName(view.scenario, act.issue)}`,
  draftText: packaged('Draft as chair'),
  callForCriticism: on('Call for criticism of'),
  sumUp: (view, act) => `Sum up: ${itemsWords(view.scenario, act.items)}`,
  pressLine: tone('Speak to the press'),
  close: title('close'),
  pass: title('pass'),
};

/** "Agree to Missile-defence sites in geneva-3", where an adopted text waits for the reader's assent; null for any other text. */
function endorsing(view: Reader & Partial<Pick<View, 'public'>>, act: { readonly text?: string }, start: string): string | null {
  const issues = awaitedIssues(view, act.text);
  return issues.length > 0 ? `${start} ${listOf(issues.map((issue) => issueName(view.scenario, issue)))} in ${act.text}` : null;
}

function describeReply(view: Reader, act: Act<'reply'>): string {
  const request = view.own?.part.requests.find((candidate) => candidate.id === act.request);
  const about = act.issue === undefined ? '' : `: the trouble is ${issueName(view.scenario, act.issue)}`;
  const to = request ? ` to ${nameOf(view, request.from)}` : '';
  return `Reply${to}: ${REPLY_NAMES[act.answer]}${about}`;
}

/** An act as an instruction, without a full stop unless a package ends in one. */
export function describeAct(view: Reader & Partial<Pick<View, 'public'>>, act: Act): string {
  const describe = DESCRIBE[act.verb] as Describe<Verb>; // each entry takes acts of its own verb, and gets no others
  return describe(view, act);
}
