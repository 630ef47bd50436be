/** Views into rows, keys into commands, and every sentence a player reads. */

export { commandState } from './acting.ts';
export type { App, Casting, Draft, Key, ScreenName, Step, Ui, Wish } from './app.ts';
export { FIRST_UI, pushLayer } from './app.ts';
export { type CommandId, INTERFACE_COMMANDS, type InterfaceCommand } from './command-ids.ts';
export {
  COMMAND_GROUPS,
  COMMANDS,
  type Command,
  type CommandGroup,
  type CommandState,
  commandByWord,
  commandOf,
  commandsIn,
} from './commands.ts';
export { type DrawOptions, draw } from './draw.ts';
export { estimateAcceptance, type Likelihood, type SeatEstimate, type TableEstimate } from './estimate/acceptance.ts';
export { estimateLines } from './estimate/estimate-rows.ts';
export type { Offer, Signal } from './estimate/signals.ts';
export { explainedNumbers, explanationLines, type NamedOffer } from './explain.ts';
export type { Explained, Term } from './explain-terms.ts';
export { byNeedAndTrust } from './forms/margins-forms.ts';
export { calledAt, isShared, personName, UNNAMED } from './hot-seat.ts';
export { commandForKey, type Keymap, type KeyOverrides, keyConflicts, keyLabel, latinKey, makeKeymap } from './keymap.ts';
export { type CommandLine, commandLines } from './layers/help.ts';
export { ASCII_INSERTION, asLine, INSERTION, LINE_MAX, withWords } from './layers/text-field.ts';
export { asciiRow, asciiText } from './layout/ascii.ts';
export type { Block } from './layout/block.ts';
export { type Row, type Run, rowWidth, type Style, textOf } from './layout/row.ts';
export { wrap } from './layout/words.ts';
export { movementsIn } from './movements.ts';
export { afterAct, hear, isTooSmall, press, SMALLEST, stageOf } from './navigation.ts';
export { type CheckedKeys, checkKeys, type KeyEntry, type KeyProblem, keysFor } from './own-keys.ts';
export { leftOut, type Possible, type Purpose, possibleIn } from './screens/composer/possible.ts';
export { sinkGame } from './screens/kitchen-sink/fixture.ts';
export { sinkLines } from './screens/kitchen-sink/model.ts';
export { castingFor, USUAL_LEVEL } from './screens/title/state.ts';
export { reasonsAgainst } from './text-reasons.ts';
export { typedForm } from './typed/examples.ts';
export { readAct } from './typed/read-act.ts';
export { type WalkOut, walkOutsIn } from './walk-outs.ts';
export {
  FIRST_WATCH_UI,
  type Mistake,
  type Preview,
  type Sight,
  verdictOf,
  type WatchUi,
  type ZoneSight,
  zoneSentence,
} from './watching/sight.ts';
export { pressWatch, type WatchStep } from './watching/watch-keys.ts';
export { drawWatch } from './watching/watch-rows.ts';
export { confirmationOf, describeConsequence, joinWarning, offerConsequence, offerOf, optionConsequence } from './wording/consequence.ts';
export { describeAct, termWords } from './wording/describe-act.ts';
export { constraintWords, fallbackLine, limitLines, linkageLines, orderWords, pointsLine } from './wording/describe-brief.ts';
export { describeOutcome, historyLines } from './wording/describe-outcome.ts';
export { describeNext, describePosition, describeTurn, textsToAnswer } from './wording/describe-position.ts';
export { describeMove, describeReason } from './wording/describe-reason.ts';
export { describeRefusal } from './wording/describe-refusal.ts';
export { describeRemark, playerWords } from './wording/describe-remark.ts';
export { describeScore } from './wording/describe-score.ts';
export {
  answersLine,
  awaitedIssues,
  clauseWords,
  conditionSentence,
  describeAdopted,
  describePackage,
  describeText,
  describeTotals,
  linesLeftWarning,
  textLine,
  underFallbackWarning,
} from './wording/describe-text.ts';
export { describeEvents } from './wording/digest.ts';
export { describeEvent } from './wording/events/index.ts';
export { describeInsight, describeRequest } from './wording/events/margins.ts';
export { describePledge } from './wording/events/week.ts';
export { type FrontPage, frontPage, frontPageLines, type PublicView, type TableResult } from './wording/front-page.ts';
export { HINT_STEPS, hintLines, type Suggestion } from './wording/hint-lines.ts';
export {
  ANSWER_NAMES,
  BAND_NAMES,
  CLAUSE_NAMES,
  PHASE_HELP,
  PHASE_NAMES,
  phaseNameOf,
  REPLY_NAMES,
  REQUEST_NAMES,
  STATUS_NAMES,
} from './wording/labels.ts';
export { likenessLines } from './wording/likeness.ts';
export {
  boundWords,
  conditionWords,
  counted,
  does,
  issueName,
  itemsWords,
  itemWords,
  listOf,
  nameOf,
  namesOf,
  optionText,
  points,
  quotedOption,
  type Reader,
  seatName,
  sentence,
  sideWords,
  venueName,
  whose,
} from './wording/names.ts';
export { sinceLine } from './wording/since.ts';
export { VERB_WORDS, type VerbWords } from './wording/verbs.ts';
export type { ComputerCard, Ending, Game, LogLine, Moment, Movement, Replay, SaveCard, ScenarioCard, ScorePart, SeatCard, World } from './world.ts';
