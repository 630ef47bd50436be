/** Short names for the fixed words of the rules: phases, statuses, answers, bands. Each record is whole, or it does not compile. */
import type { Answer, ClauseStatus, Phase, Position, ReplyAnswer, RequestKind, SupportBand, TextStatus } from '@parley/rules';
import { phaseOf } from '@parley/rules';

/** Phase → its name in a sentence: "the margins". */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  briefing: 'the briefing',
  opening: 'the opening',
  floor: 'the floor',
  margins: 'the margins',
  silence: 'the silence',
  closing: 'the closing',
  interval: 'the pause after a table',
  ratification: 'the answer of the capitals',
  concluded: 'the end',
};
/** What each phase is for, in a sentence. */
export const PHASE_HELP: Readonly<Record<Phase, string>> = {
  briefing: 'Every delegation reads its instructions.',
  opening: 'The table opens.',
  floor: 'Each delegation speaks once, in turn. Anybody may answer the texts on the table.',
  margins: 'Away from the table, each delegation may do one thing in private.',
  silence: 'A text is adopted unless somebody speaks against it now.',
  closing: 'The table closes; what was left open lapses.',
  interval: 'Each delegation may speak one line to the press.',
  ratification: 'Each capital says whether it stands by the result.',
  concluded: 'The week is over.',
};
/** The name of the phase of a position: "the margins". */
export function phaseNameOf(position: Position): string {
  return PHASE_NAMES[phaseOf(position)];
}

/** Status of a text → what is said of it: "on the table". */
export const STATUS_NAMES: Readonly<Record<TextStatus, string>> = {
  tabled: 'on the table',
  adopted: 'adopted',
  blocked: 'blocked',
  withdrawn: 'taken back',
  superseded: 'overtaken by another text',
  lapsed: 'lapsed',
};
/** Answer to a text → what is said after the delegation's name: "joined". */
export const ANSWER_NAMES: Readonly<Record<Answer, string>> = {
  joined: 'joined',
  joinedWithStatement: 'joined with a statement',
  reserved: 'waits for its capital',
  objected: 'objected',
  yes: 'voted yes',
  no: 'voted no',
  abstained: 'abstained',
  voted: 'has voted',
  passed: 'passed',
};
/** Status of an adopted item → what is said of it: "in effect". */
export const CLAUSE_NAMES: Readonly<Record<ClauseStatus, string>> = {
  inEffect: 'in effect',
  pending: 'waiting',
  lapsed: 'lapsed',
  superseded: 'overtaken',
  fallen: 'fallen',
};
/** Band of support → its word. */
export const BAND_NAMES: Readonly<Record<SupportBand, string>> = { low: 'low', shaky: 'shaky', firm: 'firm' };
/** Reply to a private request → the word for it. */
export const REPLY_NAMES: Readonly<Record<ReplyAnswer, string>> = { accept: 'yes', decline: 'no', no: 'no', hard: 'hard', possible: 'possible' };
/** Kind of private request → its name with an article: "a sounding". */
export const REQUEST_NAMES: Readonly<Record<RequestKind, string>> = {
  meeting: 'a side meeting',
  sounding: 'a sounding',
  nonPaper: 'a non-paper',
  criticism: 'a call for criticism',
  consultation: 'a consultation',
};
