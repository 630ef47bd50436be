/** The list of saves, read without playing them. A damaged save is listed as such; it never stops the list. */
import { rmSync, statSync } from 'node:fs';
import { ParleyError } from '@parley/base';
import { type Player, seatsAtEnd, standingActs, type Transcript, type TranscriptRecord } from '@parley/engine';
import type { Position, Seat } from '@parley/rules';
import { readSave } from './journal.ts';
import { pathOfSave, saveIds } from './save-names.ts';
import { SaveError } from './session-error.ts';

/** What a list shows of one save. */
export interface SaveSummary {
  readonly id: string;
  readonly path: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly changedMs: number;
  /** Null for a damaged save. */
  readonly game: SavedGame | null;
  /** Why it cannot be played on, as a sentence; null when it can. */
  readonly damage: string | null;
}
/** Where a saved game stands. */
export interface SavedGame {
  readonly name: string;
  readonly scenario: { readonly id: string; readonly source: string };
  readonly seed: string;
  readonly seats: Readonly<Record<Seat, Player>>;
  readonly position: Position;
  /** From 1; 0 before the first floor. */
  readonly round: number;
  readonly actCount: number;
  readonly state: 'running' | 'concluded' | 'abandoned';
}

/** All saves in a folder, the one last written first. */
export function listSaves(folder: string): readonly SaveSummary[] {
  const summaries = saveIds(folder).map((id) => summaryOf(folder, id));
  return summaries.sort((one, other) => other.changedMs - one.changedMs || (one.id < other.id ? -1 : 1));
}

/** Removes a save for good. Throws SaveError `save/not-removed`. */
export function deleteSave(folder: string, id: string): void {
  const path = pathOfSave(folder, id);
  try {
    rmSync(path);
  } catch (cause) {
    throw new SaveError(`The save ${path} cannot be removed.`, {
      code: 'save/not-removed',
      hint: 'Check that it exists and that you may write to its folder.',
      cause,
    });
  }
}

function summaryOf(folder: string, id: string): SaveSummary {
  const path = pathOfSave(folder, id);
  const plain = { id, path, changedMs: changedMs(path) };
  try {
    const { transcript } = readSave(folder, id);
    const { name, scenario, seed } = transcript.header;
    return { ...plain, damage: null, game: { name, scenario, seed, ...whereItStands(transcript) } };
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    return { ...plain, game: null, damage: cause.message };
  }
}

function changedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

type Place = Pick<SavedGame, 'position' | 'round' | 'actCount' | 'state' | 'seats'>;

function whereItStands(transcript: Transcript): Place {
  const acts = standingActs(transcript);
  const events = acts.flatMap((record) => record.events);
  const position = events.findLast((event) => event.kind === 'positionMoved')?.position ?? 'briefing';
  // A round is counted within its venue, so an opening starts the count anew.
  const round = events.findLast((event) => event.kind === 'roundOpened' || event.kind === 'venueOpened');
  return {
    position,
    round: round?.kind === 'roundOpened' ? round.round : 0,
    actCount: Math.max(0, acts.length - 1),
    state: stateOf(position, transcript.records.at(-1)),
    seats: seatsAtEnd(transcript),
  };
}

function stateOf(position: Position, last: TranscriptRecord | undefined): SavedGame['state'] {
  if (position === 'concluded') return 'concluded';
  return last !== undefined && 'end' in last ? 'abandoned' : 'running';
}
