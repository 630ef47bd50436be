/** Procedure: the statechart that decides when an act may come and what follows in time. */
export { type Chart, type ChartOptions, openChart, positionOf, stateValueOf, weekMachine } from './chart.ts';
export { type ChartEdge, chartEdges, edgesTaken } from './chart-edges.ts';
export { chartDiagram } from './diagram.ts';
export { type Effect, timerAt } from './effects.ts';
export type { ChartEvent, WeekMachine } from './machines/week.ts';
export { type ParsedTranscript, parseTranscript, type TranscriptFault } from './parse-transcript.ts';
export { type Difference, type Played, type Replay, type ReplayOptions, replay } from './replay.ts';
export { openingStep, openSession, type Session, type SessionOptions, type Step, step, stepLegal, tableDigest } from './step.ts';
export {
  type ActRecord,
  actRecord,
  type EndRecord,
  type HeaderParts,
  headerLine,
  type Player,
  recordLine,
  type Seating,
  type SeatRecord,
  seatingsOf,
  seatsAtEnd,
  standingActs,
  stepLine,
  TRANSCRIPT_FORMAT,
  type Transcript,
  type TranscriptHeader,
  type TranscriptRecord,
  transcriptHeader,
  type UndoRecord,
} from './transcript.ts';
