/** Ink and React: draws rows, splits keys. The plain mode needs neither; whatever needs Ink is loaded when it is opened. */

export { chooseSeat } from './plain/choose-seat.ts';
export { type PlainEnd, type PlainParts, type PlainStreams, runPlain } from './plain.ts';
