/** The contract of the rules: what is true at the table and what follows. Layer 1: no clock, no randomness but keyed draws, no I/O. */

export type { Act, ActPayloads, Package } from './act.ts';
export { actCountMax, MESSAGES_MAX } from './act-count.ts';
export { cableChancePercent } from './acts/cable.ts';
export { SUPPORT_TO_GIVE } from './acts/package-checks.ts';
export { apply } from './apply.ts';
export { bargainingProblem, type RedLine, type ScenarioProblem } from './bargaining-problem.ts';
export { type Benchmarks, benchmarksOf } from './benchmarks.ts';
export { consequences } from './consequences/index.ts';
export { disownChancePercent } from './consequences/ratification.ts';
export { decide } from './decide.ts';
export type { BallotState, RuleResult } from './decision-rules/decision-rule.ts';
export { answersOf, judge } from './decision-rules/index.ts';
export { EFFECT_DEFAULTS, type EffectName, type Effects } from './effects.ts';
export type { EventRule } from './events/family.ts';
export { EVENTS, type Event, type EventKind, type EventPayloads } from './events/index.ts';
export type { Reason } from './events/pressures.ts';
export { type ProcedureFacts, procedureFacts } from './facts.ts';
export { brokenInvariants } from './invariants.ts';
export { type LegalActs, legalActs, legalActsByVerb, timeOutAct } from './legal-acts.ts';
export { type LeavingPrice, leavingPrice } from './lines.ts';
export { issueName, optionText, seatName, venueName } from './names.ts';
export { clauses, conditionsHold, ifAdopted, ifAllPending, inEffect, pendingItems, type Standing, withPending } from './offers/clauses.ts';
export { holds, issueOf, keepsLinkage, optionAt, stepIn, stepOf, withBounds } from './offers/ladder.ts';
export { crossedBy, instructedOption, keepsOrder, linesLeftBy } from './offers/limits.ts';
export {
  dealValue,
  decidedAboveStatusQuo,
  fallbackAt,
  fallbackOf,
  isFollowUpOnly,
  pointsOf,
  rawPoints,
  type SeatStanding,
  type Totals,
  totalsOf,
} from './offers/points.ts';
export { type OpenOptions, openTable } from './open-table.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export { currentVenue, openTexts, owesAnswer, pairOf, speaker, trustBetween, venueAt } from './place.ts';
export { supportBand } from './pressures/move.ts';
export { isRefusal, REFUSAL_CODES, REFUSALS, type Refusal, type RefusalCode, type RefusalValues, refusal } from './refusal.ts';
export { scenarioDigest } from './scenario-digest.ts';
export { type Score, type ScorePart, score } from './score.ts';
export type {
  Bound,
  Brief,
  Change,
  Constraint,
  DecisionRule,
  DeclaredSetup,
  IssueSetup,
  Linkage,
  OptionSetup,
  OrderSetup,
  OutcomeSetup,
  OutcomeTest,
  ScenarioFace,
  SeatSetup,
  Setup,
  SilenceSetup,
  Source,
  VariantSetup,
  VenueSetup,
  WorldEventSetup,
} from './setup.ts';
export { type Assent, gameOf, isUnanimous } from './survey/assent.ts';
export { type EmptyZone, explainEmptyZone } from './survey/empty-zone.ts';
export { type EndingReach, endingReaches } from './survey/endings.ts';
export { type RedLineEffect, redLineEffects } from './survey/red-line-effects.ts';
export { COUNTED_MAX, listZone, type SurveyRequest, shareOf, surveyZone, type ZoneSurvey } from './survey/survey.ts';
export {
  type AdoptedText,
  type Answer,
  type Ballot,
  type Clause,
  type ClauseStatus,
  type Condition,
  type DeclaredLine,
  type Heard,
  type Insight,
  type Items,
  type Motion,
  type Paper,
  type Pledge,
  type PledgeTerm,
  type Posture,
  type PrivatePart,
  type PublicPaper,
  type PublicPart,
  REQUEST_KINDS,
  type ReplyAnswer,
  type Request,
  type RequestKind,
  type Room,
  type SealedPart,
  type SupportBand,
  type Table,
  TEXT_STATUSES,
  type Text,
  type TextStatus,
} from './table.ts';
export { eventFor, type OwnView, type SeatView, seatView, type View, viewFor } from './view.ts';
export {
  type ActCost,
  type IssueId,
  ONLOOKERS,
  type Onlooker,
  type OptionId,
  PHASE_VERBS,
  type Phase,
  type Position,
  phaseOf,
  type Seat,
  TEMPERAMENT_IDS,
  type TemperamentId,
  type TextId,
  VENUE_PHASES,
  VERBS,
  type VenueId,
  type VenuePhase,
  type Verb,
  verbsAt,
  type Watcher,
  WEEK_PHASES,
  type WeekPhase,
} from './vocabulary.ts';
export { awaitedIn, isConcluded, whoMayAct } from './who-may-act.ts';
