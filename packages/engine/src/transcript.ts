/** A game as text: one JSON line for who and what it is, one per act. Seed and acts are the truth, events and digests the check. */
import { canonicalJson } from '@parley/base';
import { type Act, type Event, type Seat, scenarioDigest } from '@parley/rules';
import { type Session, type Step, tableDigest } from './step.ts';

/** The name of the format, with its version: the first thing in every transcript. */
export const TRANSCRIPT_FORMAT = 'parley-transcript/1';

/** Who plays a seat. */
export type Player =
  | { readonly kind: 'person'; readonly name: string }
  /** `level` says what the computer knows and how far it plans, `profile` how it behaves. */
  | { readonly kind: 'computer'; readonly level: string; readonly profile: string };

/** The first line: all that is needed to play the game again. */
export interface TranscriptHeader {
  readonly format: typeof TRANSCRIPT_FORMAT;
  /** The version of Parley that wrote it. */
  readonly parley: string;
  /** `source` is where the scenario was read: a shipped id or a path. */
  readonly scenario: { readonly id: string; readonly digest: string; readonly source: string };
  readonly seed: string;
  /** Variants that were fixed by hand; the others are drawn by the seed. */
  readonly variants: Readonly<Record<Seat, string>>;
  /** The host's own time limit; null where there is none. */
  readonly minutes: number | null;
  readonly seats: Readonly<Record<Seat, Player>>;
  /** What the player calls the game; may be empty. */
  readonly name: string;
}

/** One act and what it led to. Number 0 is the opening, which has no act. */
export interface ActRecord {
  readonly n: number;
  readonly act: Act | null;
  /** Why a computer chose it; sealed until the debrief. */
  readonly reason?: string;
  readonly events: readonly Event[];
  /** The rolling digest after these events. */
  readonly digest: string;
  /** The digest of the whole table, where the talks leave a venue or end: the events alone would not show that they change something else now. */
  readonly table?: string;
}
/** Everything after act number `undoTo` is taken back. */
export interface UndoRecord {
  readonly undoTo: number;
}
/** From here on somebody else plays a seat. */
export interface SeatRecord {
  readonly seat: Seat;
  readonly player: Player;
}
/** The player gave the game up. */
export interface EndRecord {
  readonly end: 'abandoned';
}
/** Any line after the first. */
export type TranscriptRecord = ActRecord | UndoRecord | SeatRecord | EndRecord;

/** A game as it is written down: who and what, then what happened, in order. */
export interface Transcript {
  readonly header: TranscriptHeader;
  readonly records: readonly TranscriptRecord[];
}

/** What a header needs that the session does not know. */
export type HeaderParts = Pick<TranscriptHeader, 'parley' | 'seats'> & { readonly source: string; readonly name?: string };

/** The header of a session's transcript. */
export function transcriptHeader({ setup, seed, options }: Session, parts: HeaderParts): TranscriptHeader {
  return {
    format: TRANSCRIPT_FORMAT,
    parley: parts.parley,
    scenario: { id: setup.face.id, digest: scenarioDigest(setup), source: parts.source },
    seed,
    variants: options.variants ?? {},
    minutes: options.minutes ?? null,
    seats: parts.seats,
    name: parts.name ?? '',
  };
}

/** The line of a header, with its line break; `format` comes first so that any reader can tell what the file is. */
export function headerLine({ format, ...rest }: TranscriptHeader): string {
  return `{"format":${JSON.stringify(format)},${canonicalJson(rest).slice(1)}\n`;
}

/** The line of a step, with its line break. `act` is null for the opening. */
export function stepLine(step: Step, act: Act | null, reason?: string): string {
  const why = reason === undefined ? '' : `,"reason":${JSON.stringify(reason)}`;
  const { actCount, digest } = step.session;
  const table = isLandmark(step) ? `,"table":"${tableDigest(step.session.table)}"` : '';
  return `{"n":${actCount},"act":${canonicalJson(act)}${why},"events":${step.eventBytes},"digest":"${digest}"${table}}\n`;
}

/** Digesting a table costs as much as the act before it, so it is done where the talks leave a venue and at their end only. */
function isLandmark({ events, session }: Step): boolean {
  const { position } = session.table.public;
  return (position === 'interval' || position === 'concluded') && events.some(({ kind }) => kind === 'positionMoved');
}

/** The line of any other record, with its line break. */
export function recordLine(record: UndoRecord | SeatRecord | EndRecord): string {
  return `${canonicalJson(record)}\n`;
}

/** A step as the record that its line holds. */
export function actRecord(step: Step, act: Act | null, reason?: string): ActRecord {
  const { actCount, digest } = step.session;
  const table = isLandmark(step) ? { table: tableDigest(step.session.table) } : {};
  return { n: actCount, act, ...(reason === undefined ? {} : { reason }), events: step.events, digest, ...table };
}

/** The acts that stand at the end, the opening first: those that were undone are left out. */
export function standingActs({ records }: Transcript): readonly ActRecord[] {
  const acts: ActRecord[] = [];
  for (const record of records) {
    if ('undoTo' in record) acts.length = record.undoTo + 1;
    else if ('n' in record) acts.push(record);
  }
  return acts;
}

/** A change of player with its place: after this many of the acts that stand. */
export interface Seating extends SeatRecord {
  readonly afterAct: number;
}

/** Every change of player, in order. An undo does not bring anybody back: a change that came after the act undone to stands right behind it. */
export function seatingsOf({ records }: Transcript): readonly Seating[] {
  let afterAct = 0;
  let seatings: Seating[] = [];
  for (const record of records) {
    if ('n' in record) afterAct = record.n;
    else if ('player' in record) seatings.push({ ...record, afterAct });
    else if ('undoTo' in record) {
      afterAct = record.undoTo;
      seatings = seatings.map((seating) => ({ ...seating, afterAct: Math.min(seating.afterAct, record.undoTo) }));
    }
  }
  return seatings;
}

/** Who plays each seat at the end, after everybody who was replaced. An undo does not bring anybody back. */
export function seatsAtEnd({ header, records }: Transcript): TranscriptHeader['seats'] {
  const changes = records.flatMap((record) => ('player' in record ? [[record.seat, record.player] as const] : []));
  return { ...header.seats, ...Object.fromEntries(changes) };
}
