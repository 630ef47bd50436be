/** Beginning a game, going on with a saved one, and branching off from one. */
import { canonicalJson } from '@parley/base';
import {
  type Difference,
  headerLine,
  openingStep,
  type Played,
  recordLine,
  replay,
  type SessionOptions,
  seatingsOf,
  seatsAtEnd,
  stepLine,
  type Transcript,
  type TranscriptHeader,
  transcriptHeader,
} from '@parley/engine';
import { type Setup, scenarioDigest } from '@parley/rules';
import { Host } from './host.ts';
import { createJournal, type Journal, readSave, reopenJournal } from './journal.ts';
import type { MakeComputer, Players } from './seats.ts';
import { SaveError } from './session-error.ts';

/** Where and how a game is saved. */
export interface SavePlan {
  readonly folder: string;
  /** The version of Parley, for the header. */
  readonly parley: string;
  /** Where the scenario was read: a shipped id or a path. */
  readonly source: string;
  /** What the player calls the game. */
  readonly name?: string;
}

/** What a new game is made from. */
export interface NewGame {
  readonly setup: Setup;
  readonly seed: string;
  readonly players: Players;
  /** Null: nothing is saved. */
  readonly saves: SavePlan | null;
  readonly makeComputer: MakeComputer;
  readonly options?: Pick<SessionOptions, 'variants' | 'minutes'>;
}

/**
 * A new game, waiting for its first act. Its save, if any, is on the disk when this returns.
 *
 * @throws SaveError `save/not-writable`
 */
export function openGame({ setup, seed, players, saves, makeComputer, options = {} }: NewGame): Host {
  const opening = openingStep(setup, seed, options);
  const journal =
    saves === null ? null : createJournal(saves.folder, transcriptHeader(opening.session, { ...saves, seats: players }), stepLine(opening, null));
  return new Host({ setup, seed, options, players, journal, makeComputer, played: [{ act: null, reason: null, step: opening }] });
}

/** Which save, and what it needs to be played. */
export interface SavedGameParts {
  readonly folder: string;
  readonly id: string;
  /** Finds the scenario that a header names. */
  readonly setupFor: (header: TranscriptHeader) => Setup;
  readonly makeComputer: MakeComputer;
}

/**
 * A saved game, exactly as it stood after the last act that was acknowledged. It is replayed from its seed and acts; a line that was torn off is dropped.
 *
 * @throws SaveError `save/not-found`, `save/not-readable`, `save/not-writable`, `save/damaged`; `save/does-not-replay` when the rules or the
 * scenario have changed since, `save/other-scenario` when the scenario has and it has made no difference so far; whatever `setupFor` throws
 */
export function resumeGame({ folder, id, setupFor, makeComputer }: SavedGameParts): Host {
  const { transcript } = readSave(folder, id);
  const setup = setupFor(transcript.header);
  const { played } = replayed(setup, transcript, id);
  refuseOtherScenario(setup, transcript, id);
  const { journal } = reopenJournal(folder, id);
  if (!transcript.records.some((record) => 'n' in record)) journal.append(stepLine((played[0] as Played).step, null)); // torn off in its very first write
  return hostOf({ setup, transcript, played, journal, makeComputer });
}

/** The game of a save, to look at: nothing is written, so the scenario may have changed where that makes no difference. Throws as {@link resumeGame}. */
export function openSaved({ folder, id, setupFor, makeComputer }: SavedGameParts): Host {
  const { transcript } = readSave(folder, id);
  const setup = setupFor(transcript.header);
  const { played } = replayed(setup, transcript, id);
  return hostOf({ setup, transcript, played, journal: null, makeComputer });
}

/**
 * A new save that begins like another and goes its own way after act number `n` (0: right after the opening). The old save stays as it is.
 *
 * @throws SaveError as {@link resumeGame}
 */
export function branchGame(parts: SavedGameParts & { readonly n: number; readonly name?: string }): Host {
  const { folder, id, setupFor, makeComputer, n } = parts;
  const { transcript } = readSave(folder, id);
  const setup = setupFor(transcript.header);
  const played = replayed(setup, transcript, id).played.slice(0, n + 1);
  refuseOtherScenario(setup, transcript, id);
  const header = { ...transcript.header, seats: seatsAtEnd(transcript), name: parts.name ?? transcript.header.name };
  const lines = played.map(({ act, reason, step }) => stepLine(step, act, reason ?? undefined));
  const journal = createJournal(folder, header, lines.join(''));
  return hostOf({ setup, transcript: { header, records: [] }, played, journal, makeComputer });
}

interface ReplayedGame {
  readonly setup: Setup;
  readonly transcript: Transcript;
  readonly played: readonly Played[];
  readonly journal: Journal | null;
  readonly makeComputer: MakeComputer;
}

function hostOf({ setup, transcript, ...rest }: ReplayedGame): Host {
  const { seed, variants, minutes } = transcript.header;
  const options = { variants, ...(minutes === null ? {} : { minutes }) };
  return new Host({ setup, seed, options, players: transcript.header.seats, seatings: seatingsOf(transcript), ...rest });
}

const AS_IT_WAS = 'Play it with the version of Parley, and the scenario file, that it was saved with; or start a new game.';

function replayed(setup: Setup, transcript: Transcript, id: string): { readonly played: readonly Played[] } {
  const result = replay(setup, transcript, { anyScenario: true });
  if (result.ok) return result;
  throw new SaveError(`The save ${id} no longer plays as it was written: ${differenceText(result.difference)}.`, {
    code: 'save/does-not-replay',
    hint: AS_IT_WAS,
  });
}

/** A save that went on with another scenario would have two: the one its header names, and the one its later acts were played with. */
function refuseOtherScenario(setup: Setup, { header }: Transcript, id: string): void {
  if (scenarioDigest(setup) === header.scenario.digest) return;
  throw new SaveError(`The scenario ${header.scenario.id} is no longer the one that the save ${id} was begun with.`, {
    code: 'save/other-scenario',
    hint: AS_IT_WAS,
  });
}

/** The first difference of a replay, as half a sentence: "act 12 (join by US) is now refused (rule R-24)". */
export function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'scenario':
      return 'the scenario is not the one it was written with';
    case 'refused':
      return `act ${difference.n} (${difference.refusal.refused} by ${difference.refusal.seat}) is now refused (rule ${difference.refusal.rule})`;
    case 'event':
      return `event ${difference.index} of act ${difference.n} was ${eventText(difference.expected)} and is now ${eventText(difference.got)}`;
    case 'digest':
      return `the digest after act ${difference.n} differs`;
    case 'table':
      return `the table after act ${difference.n} differs, though its events do not`;
  }
}

const EVENT_TEXT_MAX = 200;

function eventText(event: unknown): string {
  return event === null ? 'nothing' : canonicalJson(event).slice(0, EVENT_TEXT_MAX);
}

/** The transcript of a running or finished game as text, as its save would hold it; what was undone is left out. Unredacted. */
export function transcriptText(host: Host, parts: Omit<SavePlan, 'folder'>): string {
  const header = transcriptHeader(host.session, { ...parts, seats: host.firstPlayers });
  const lines = host.played.flatMap(({ act, reason, step }, n) => [
    stepLine(step, act, reason ?? undefined),
    ...host.seatings.filter(({ afterAct }) => afterAct === n).map(({ seat, player }) => recordLine({ seat, player })),
  ]);
  return headerLine(header) + lines.join('') + (host.state === 'abandoned' ? recordLine({ end: 'abandoned' }) : '');
}
