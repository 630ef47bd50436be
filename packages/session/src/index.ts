/** Seats, authority, the clock, storage and the network. */
export { createGameLog, type GameLog, type LogEntry } from './game-log.ts';
export {
  branchGame,
  differenceText,
  type NewGame,
  openGame,
  openSaved,
  resumeGame,
  type SavedGameParts,
  type SavePlan,
  transcriptText,
} from './games.ts';
export { Host, type HostChange, type HostListener, type HostParts } from './host.ts';
export { createJournal, type Journal, type ReadSave, readSave, readTranscriptFile, reopenJournal, savesFolder } from './journal.ts';
export { type LoadedScenario, loadScenario, shippedScenarios, sourceNow } from './load-scenario.ts';
export { readPackFile } from './read-pack-file.ts';
export type { Remark } from './remarks.ts';
export { type Clock, letOthersRun, type Runner, type RunnerParts, startRunner, systemClock } from './runner.ts';
export { deleteSave, listSaves, type SavedGame, type SaveSummary } from './saves.ts';
export { isFile, readerIn, textAt } from './scenario-folder.ts';
export { type Computer, type ComputerParts, type MakeComputer, type Players, personsAmong, playersFor, type SeatPlan } from './seats.ts';
export { HostError, SaveError, ScenarioFileError } from './session-error.ts';
