/** A typed line into an act: the grammar of the plain mode and of the palette. The rules judge the act; this only reads it. */
import type { Act, PledgeTerm, ReplyAnswer, SeatView, Verb } from '@parley/rules';
import { commandByWord } from '../commands.ts';
import { exampleBound, exampleDeed, examplePledge } from './examples.ts';
import { type Found, Misread, pickIssue, pickOption, pickSeat, pickVoice, readBound, reading, readPackage, sure } from './resolve.ts';

/** What a reader of one verb is given. */
interface Line {
  readonly view: SeatView;
  readonly words: readonly string[];
  /** What was written in quotation marks or after "say", as it stands. */
  readonly said: string;
}
type ReadPayload = (line: Line) => Record<string, unknown>;

const nothing: ReadPayload = () => ({});
function word(line: Line, index: number, what: string): string {
  const found = line.words[index];
  if (found === undefined) throw new Misread(`Which ${what}?`);
  return found;
}
function oneOf<T extends string>(line: Line, index: number, answers: readonly T[]): T {
  const typed = line.words[index]?.toLowerCase() ?? '';
  const found = answers.find((answer) => answer === typed) ?? answers.find((answer) => typed !== '' && answer.startsWith(typed));
  if (found === undefined) throw new Misread(`Say ${answers.join(' or ')}.`);
  return found;
}
const saidIn = (line: Line): { words?: string } => (line.said === '' ? {} : { words: line.said });

/** Texts of the current table that are open, adopted texts that wait for this seat, and the text under silence. */
function openIds({ view }: Line): readonly string[] {
  const venue = view.scenario.venues[view.public.venueIndex]?.id ?? '';
  const tabled = (view.rooms[venue]?.texts ?? []).filter((text) => text.status === 'tabled').map((text) => text.id);
  const awaited = view.public.adopted
    .filter((text) => Object.values(text.clauses).some((clause) => clause.status === 'pending' && clause.endorsement?.seats.includes(view.own.seat)))
    .map((text) => text.id);
  return [...tabled, ...awaited];
}
/** A text by its id or its number; the only open one where none is named. */
function textOf(line: Line, index = 0): string {
  const ids = openIds(line);
  const typed = line.words[index];
  if (typed === undefined) {
    if (ids.length === 1 && ids[0] !== undefined) return ids[0];
    throw new Misread(ids.length === 0 ? 'No text is open.' : `Which text? Open: ${ids.join(', ')}.`);
  }
  return ids.find((id) => id === typed || id.endsWith(`-${typed}`)) ?? typed;
}
const text: ReadPayload = (line) => ({ text: textOf(line) });

function tabling(line: Line): Record<string, unknown> {
  const round = line.words.at(-1) === 'until-round';
  const words = round ? line.words.slice(0, -1) : line.words;
  return { ...readPackage(line.view.scenario, words), ...saidIn(line), ...(round ? { until: 'round' } : {}) };
}
function amending(line: Line): Record<string, unknown> {
  const named = line.words[0] !== undefined && !line.words[0].includes('=');
  return { text: textOf(named ? line : { ...line, words: [] }), ...tabling({ ...line, words: line.words.slice(named ? 1 : 0) }) };
}
/** Seats before the first word that is no seat: "UA,US" or "all". */
function seatsOf({ view, words }: Line): readonly string[] {
  const typed = words[0] ?? '';
  return typed.split(',').map((part) => sure(pickSeat(view.scenario, part)));
}
const isAll = (typed: string | undefined): boolean => ['all', 'floor', 'everybody'].includes(typed?.toLowerCase() ?? '');

/** "all if troops>=phased_return then US gesture". */
function pledge(line: Line): Record<string, unknown> {
  const { view, words } = line;
  const at = words.findIndex((candidate) => candidate.toLowerCase() === 'if');
  const then = words.findIndex((candidate) => candidate.toLowerCase() === 'then');
  if (at < 1 || then < at) throw new Misread(`Write: promise ${examplePledge(view.scenario)}.`);
  const to = isAll(words[0]) ? 'all' : seatsOf(line);
  return { to, if: term(view, words.slice(at + 1, then)), then: term(view, words.slice(then + 1)) };
}
function term(view: SeatView, words: readonly string[]): PledgeTerm {
  const [first = '', second] = words;
  if (/[<>]=/.test(first)) return readBound(view.scenario, first);
  const verb = commandByWord(second ?? '')?.id;
  if (second === undefined || verb === undefined || !view.scenario.acts.includes(verb as Verb))
    throw new Misread(`Say who does what: ${exampleDeed(view.scenario)}. Or what is decided: ${exampleBound(view.scenario)}.`);
  return { kind: 'does', seat: sure(pickSeat(view.scenario, first)), verb: verb as Verb };
}

const REPLIES: readonly ReplyAnswer[] = ['accept', 'decline', 'no', 'hard', 'possible'];
/** Yes and no mean what they mean for the kind of question. */
function plainAnswer(typed: string | undefined, isMeeting: boolean): ReplyAnswer | undefined {
  if (typed === 'yes' || typed === 'y') return isMeeting ? 'accept' : 'possible';
  return typed === 'no' || typed === 'n' ? (isMeeting ? 'decline' : 'no') : undefined;
}
function reply(line: Line): Record<string, unknown> {
  const requests = line.view.own.part.requests;
  const named = requests.find((request) => request.id === line.words[0] || request.from.toLowerCase() === line.words[0]?.toLowerCase());
  const [only] = requests;
  const request = named ?? (requests.length === 1 ? only : undefined);
  if (!request)
    throw new Misread(requests.length === 0 ? 'Nobody has asked you anything.' : `To whom? Asked by: ${requests.map((one) => one.from).join(', ')}.`);
  const at = named ? 1 : 0;
  const answer = plainAnswer(line.words[at]?.toLowerCase(), request.kind === 'meeting') ?? oneOf(line, at, REPLIES);
  const about = line.words[at + 1];
  return { request: request.id, answer, ...(about === undefined ? {} : { issue: sure(pickIssue(line.view.scenario, about)) }) };
}

function soundOut(line: Line): Record<string, unknown> {
  const face = line.view.scenario;
  const [issueWord = '', optionWord] = (line.words[1] ?? '').split('=');
  const issue = sure(pickIssue(face, issueWord));
  const option = sure(pickOption(face, issue, optionWord ?? line.words[2] ?? ''));
  return { to: sure(pickSeat(face, word(line, 0, 'delegation'))), issue, option };
}
function message(line: Line): Record<string, unknown> {
  const to = isAll(line.words[0]) ? 'floor' : seatsOf(line);
  return { to, words: line.said === '' ? line.words.slice(1).join(' ') : line.said };
}
const issue: ReadPayload = (line) => ({ issue: sure(pickIssue(line.view.scenario, word(line, 0, 'issue'))) });
const spokenFirst =
  (tones: readonly string[]): ReadPayload =>
  (line) => ({
    tone: oneOf(line, 0, tones),
    ...(line.said === '' && line.words.length > 1 ? { words: line.words.slice(1).join(' ') } : saidIn(line)),
  });

/** A motion to object to or to vote on, where the word names one: "close", "recess". */
function onMotion(line: Line, rest: Record<string, unknown>): Record<string, unknown> {
  const venue = line.view.scenario.venues[line.view.public.venueIndex]?.id ?? '';
  const motions = line.view.rooms[venue]?.motions.filter((motion) => motion.status === 'open') ?? [];
  const typed = line.words[0];
  const motion =
    motions.find((candidate) => candidate.id === typed || candidate.kind === typed) ??
    (typed === undefined && openIds(line).length === 0 ? motions[0] : undefined);
  return motion ? { ...rest, motion: motion.id } : { ...rest, text: textOf(line) };
}
function vote(line: Line): Record<string, unknown> {
  const ballots = ['yes', 'no', 'abstain'] as const;
  const last = line.words.length - 1;
  const ballot = oneOf(line, last, ballots);
  return onMotion({ ...line, words: line.words.slice(0, last) }, { ballot });
}

const READERS: Readonly<Record<Verb, ReadPayload>> = {
  state: spokenFirst(['firm', 'constructive']),
  declare(line) {
    const { issue: about, side, option } = readBound(line.view.scenario, word(line, 0, `line, such as ${exampleBound(line.view.scenario)}`));
    return { issue: about, side, option };
  },
  propose: tabling,
  amend: amending,
  withdraw: text,
  join: text,
  joinWithStatement: (line) => ({ text: textOf(line), issue: sure(pickIssue(line.view.scenario, word(line, 1, 'issue'))), ...saidIn(line) }),
  reserve: text,
  object: (line) => onMotion(line, {}),
  vote,
  putUnderSilence: text,
  keepSilence: text,
  breakSilence: text,
  refer: issue,
  recess: nothing,
  walkOut: nothing,
  return: nothing,
  askMeeting: (line) => ({ to: sure(pickSeat(line.view.scenario, word(line, 0, 'delegation'))) }),
  soundOut,
  reply,
  sendNonPaper: (line) => ({ to: seatsOf(line), ...readPackage(line.view.scenario, line.words.slice(1)) }),
  message,
  consult: (line) => ({ about: sure(pickVoice(line.view.scenario, line.words.join(' '))) }),
  cable: (line) => (line.words[0]?.toLowerCase() === 'order' ? { issue: 'order' } : issue(line)),
  prepare: nothing,
  promise: pledge,
  threaten: pledge,
  gesture: nothing,
  pressure: nothing,
  leak: (line) => ({ paper: line.words[0] ?? line.view.own.part.papers[0]?.id ?? '' }),
  orderAgenda: (line) => ({ issues: line.words.flatMap((typed) => typed.split(',')).map((typed) => sure(pickIssue(line.view.scenario, typed))) }),
  hearInConfidence: (line) => ({
    from: sure(pickSeat(line.view.scenario, word(line, 0, 'delegation'))),
    issue: sure(pickIssue(line.view.scenario, word(line, 1, 'issue'))),
  }),
  draftText: tabling,
  callForCriticism: text,
  sumUp: (line) => ({ items: readPackage(line.view.scenario, line.words).items }),
  pressLine: spokenFirst(['firm', 'open']),
  close: nothing,
  pass: nothing,
};

const SAID = /\s+say\s+(.*)$/i;
const QUOTED = /"([^"]*)"/;

/** The words of a line without what is said, and what is said. "joins" in quotation marks or after "say". */
function splitSaid(rest: string): { readonly words: readonly string[]; readonly said: string } {
  const after = SAID.exec(` ${rest}`);
  const body = after ? ` ${rest}`.slice(0, after.index) : rest;
  const quoted = QUOTED.exec(after?.[1] ?? body);
  const said = quoted?.[1] ?? after?.[1] ?? '';
  const words = body
    .replace(QUOTED, ' ')
    .replaceAll(/\s*(>=|<=|=)\s*/g, '$1')
    .split(/\s+/)
    .filter((part) => part !== '');
  return { words, said };
}

/**
 * The act that a line means for a seat: the word of a command and what it needs. Ids may be cut short where they stay unmistakable; an option may be
 * named by its place (0 is as things are) or letter.
 *
 * @example
 * readAct(view, 'propose', 'troops=phased_return unless vienna donbas>=1') // => { found: { verb: 'propose', … } }
 */
export function readAct(view: SeatView, verb: Verb, rest: string): Found<Act> {
  const { words, said } = splitSaid(rest);
  // The reader of a verb reads the payload of that verb; the rules check its shape again.
  return reading(() => ({ verb, seat: view.own.seat, ...READERS[verb]({ view, words, said }) }) as unknown as Act);
}
