/** The words of the rules: verbs, phases, and which verb belongs to which phase. The statechart is built from this table. */

/** A delegation's place at the talks, by its id in the scenario ("RU"). Ids are unique and never one of {@link ONLOOKERS}. */
export type Seat = string;
/** An agenda item, by its id in the scenario ("troops"). */
export type IssueId = string;
/** One of an issue's ordered outcomes, by its id ("phased_return"); the first of an issue is its status quo. */
export type OptionId = string;
/** A table of the week, by its id ("geneva"). */
export type VenueId = string;
/** A text on some table: "geneva-1", numbered per venue so that nobody learns how many texts another room has seen. */
export type TextId = string;

/** Watchers without a seat. The projector sees what the spectator sees; the instructor sees everything but the seed. */
export const ONLOOKERS = ['spectator', 'projector', 'instructor'] as const;
/** One of {@link ONLOOKERS}. */
export type Onlooker = (typeof ONLOOKERS)[number];
/** Whoever looks at a table: a seat or an onlooker. */
export type Watcher = Seat | Onlooker;

/** The phases of one venue, in order; `silence` is entered only when a text is under silence. */
export const VENUE_PHASES = ['opening', 'floor', 'margins', 'silence', 'closing'] as const;
/** One of {@link VENUE_PHASES}. */
export type VenuePhase = (typeof VENUE_PHASES)[number];
/** Phases of the week that belong to no venue. */
export const WEEK_PHASES = ['briefing', 'interval', 'ratification', 'concluded'] as const;
/** One of {@link WEEK_PHASES}. */
export type WeekPhase = (typeof WEEK_PHASES)[number];
/** Any phase, of a venue or of the week. */
export type Phase = VenuePhase | WeekPhase;

/** Where the talks are: a week phase ("interval") or a venue and its phase joined by a dot ("geneva.floor"). */
export type Position = string;

/** What an act costs: the round's floor act, an answer to a text or motion, the round's margins act, or nothing. */
export type ActCost = 'floor' | 'answer' | 'margins' | 'free';

/** Phase × verb: the acts that may come in each phase. A phase that is not named admits none. */
export const PHASE_VERBS = {
  floor: [
    'state',
    'declare',
    'propose',
    'amend',
    'withdraw',
    'join',
    'joinWithStatement',
    'reserve',
    'object',
    'vote',
    'putUnderSilence',
    'refer',
    'recess',
    'walkOut',
    'return',
    'promise',
    'threaten',
    'orderAgenda',
    'callForCriticism',
    'sumUp',
    'close',
    'reply',
    'message',
    'pass',
  ],
  margins: [
    'askMeeting',
    'soundOut',
    'sendNonPaper',
    'consult',
    'cable',
    'prepare',
    'gesture',
    'pressure',
    'leak',
    'hearInConfidence',
    'draftText',
    'return',
    'withdraw',
    'reply',
    'message',
    'pass',
  ],
  silence: ['keepSilence', 'breakSilence', 'message', 'pass'],
  interval: ['pressLine', 'message', 'pass'],
} as const;

/** Every act a seat can make, in the order in which legal acts are listed. */
export const VERBS = [
  'state',
  'declare',
  'propose',
  'amend',
  'withdraw',
  'join',
  'joinWithStatement',
  'reserve',
  'object',
  'vote',
  'putUnderSilence',
  'keepSilence',
  'breakSilence',
  'refer',
  'recess',
  'walkOut',
  'return',
  'askMeeting',
  'soundOut',
  'reply',
  'sendNonPaper',
  'message',
  'consult',
  'cable',
  'prepare',
  'promise',
  'threaten',
  'gesture',
  'pressure',
  'leak',
  'orderAgenda',
  'hearInConfidence',
  'draftText',
  'callForCriticism',
  'sumUp',
  'pressLine',
  'close',
  'pass',
] as const;
/** One of {@link VERBS}. */
export type Verb = (typeof VERBS)[number];

/** The phase of a position: "floor" for "geneva.floor", "interval" for "interval". */
export function phaseOf(position: Position): Phase {
  return position.slice(position.indexOf('.') + 1) as Phase;
}

/** The verbs that the phase × verb table admits at a position; empty where nobody acts. */
export function verbsAt(position: Position): readonly Verb[] {
  const phase = phaseOf(position);
  return phase in PHASE_VERBS ? PHASE_VERBS[phase as keyof typeof PHASE_VERBS] : [];
}

/** How a computer may conduct itself: a builder bridges, an official keeps what was declared, the unbending waits. */
export const TEMPERAMENT_IDS = ['builder', 'steady', 'guarded', 'official', 'unbending'] as const;
/** One of {@link TEMPERAMENT_IDS}. */
export type TemperamentId = (typeof TEMPERAMENT_IDS)[number];
