/** Given/when/then, fixtures, random play, shared properties, a virtual terminal and a fake clock for tests. */
export { type ComputerTurn, type GamePlan, playGame } from '@parley/analysis';
export { type BargainingSeat, fallingTotals, type Said, type SeatPlan, seatAlone, seatOfPart, turnAt } from './bargaining-seat.ts';
export { BUILT, ensureBuilt, NODE, PROJECT, playerEnv } from './built-program.ts';
export { createChoosingPlayer } from './chosen-play.ts';
export { type CommandLine, type CommandRun, openCommandLine, quietSurroundings, runParley } from './command-line.ts';
export { composeAct } from './compose-acts.ts';
export { floorOf, heldBy, intervalAfterAnnex, marginsOf, seedWith, tinySetup } from './fixtures.ts';
export { foreignFolder } from './foreign-folders.ts';
export { KNOWLEDGE, type Knowledge, type Leak, type LockStep, type LockStepOptions, playInLockStep } from './lock-step.ts';
export { type Mutant, mutateAct } from './mutate-act.ts';
export { type Checking, playChecked, playTimeOuts, transcriptText } from './properties.ts';
export { openPseudoTerminal, type PseudoTerminal, type PseudoTerminalOptions } from './pseudo-terminal.ts';
export {
  type Coverage,
  countTurn,
  createCoverage,
  createRandomPlayer,
  listedActs,
  MOODS,
  type Mood,
  type PlayedGame,
  type PlayOptions,
  playRandomly,
  type RandomPlayer,
  type Turn,
} from './random-play.ts';
export { type RecordedGame, seatTranscript, TRANSCRIPT_COLUMNS, TRANSCRIPT_LINES } from './seat-transcript.ts';
export { openTwins, SECRETS, type Secret, saidOtherwise, type Twins } from './secrets.ts';
export { SCENARIOS, shippedIds, shippedSetup, standsAlone } from './shipped-scenarios.ts';
export { SMALL_NAMES, secretiveSetup, shortened, smallSetup, smallSetups, weakened } from './small-setups.ts';
export { given, type Spec } from './spec.ts';
export { type HandCall, keyNamed, openStagedHouse, type Staged, type StagedHouse, type StagedOptions } from './staged.ts';
export { createTally, type Tally } from './tally.ts';
export { openTimedTerminal, type TimedFrame, type TimedTerminal } from './timed-terminal.ts';
export { openVirtualTerminal, type VirtualTerminal } from './virtual-terminal.ts';
export { after, enter, enterAll, eventsOf } from './week.ts';
