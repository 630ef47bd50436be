/** Short names for the fixed words of the rules: phases, statuses, answers, bands. Each record is whole, or it does not compile. */
import type { Answer, ClauseStatus, Phase, Position, ReplyAnswer, RequestKind, SupportBand, TextStatus } from '@parley/rules';
import { phaseOf } from '@parley/rules';

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  briefing: 'the briefing',
  opening: 'the opening',
  floor: 'the floor',
  margins: 'the margins',
  silence: 'the silence',
  closing: 'the closing',
  interval: 'the pause between two tables',
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
  interval: 'Each delegation may speak one line to the press. Then things happen.',
  ratification: 'Each capital says whether it stands by the result.',
  concluded: 'The week is over.',
};
/** The name of the phase of a position: "the margins". */
export function phaseNameOf(position: Position): string {
  return PHASE_NAMES[phaseOf(position)];
}

export const STATUS_NAMES: Readonly<Record<TextStatus, string>> = {
  tabled: 'on the table',
  adopted: 'adopted',
  blocked: 'blocked',
  withdrawn: 'taken back',
  superseded: 'overtaken by another text',
  lapsed: 'lapsed',
};
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
export const CLAUSE_NAMES: Readonly<Record<ClauseStatus, string>> = {
  inEffect: 'in effect',
  pending: 'waiting',
  lapsed: 'lapsed',
  superseded: 'overtaken',
  fallen: 'fallen',
};
export const BAND_NAMES: Readonly<Record<SupportBand, string>> = { low: 'low', shaky: 'shaky', firm: 'firm' };
export const REPLY_NAMES: Readonly<Record<ReplyAnswer, string>> = { accept: 'yes', decline: 'no', no: 'no', hard: 'hard', possible: 'possible' };
export const REQUEST_NAMES: Readonly<Record<RequestKind, string>> = {
  meeting: 'a side meeting',
  sounding: 'a sounding',
  nonPaper: 'a non-paper',
  criticism: 'a call for criticism',
  consultation: 'a consultation',
};
