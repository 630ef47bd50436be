/** Plays a transcript again and holds every event against what it says. */
import { canonicalJson } from '@parley/base';
import { type Act, type Event, isRefusal, type Refusal, type Setup, scenarioDigest } from '@parley/rules';
import { openingStep, type Session, type SessionOptions, type Step, step, tableDigest } from './step.ts';
import type { ActRecord, Transcript } from './transcript.ts';

/** One act that stands, with the game after it. The first is the opening, whose act is null. */
export interface Played {
  readonly act: Act | null;
  readonly reason: string | null;
  readonly step: Step;
}

/** The first place where a replay differs from its transcript. */
export type Difference =
  | { readonly kind: 'scenario'; readonly expected: string; readonly got: string }
  | { readonly kind: 'refused'; readonly n: number; readonly refusal: Refusal }
  /** `index` counts the events of the record from 0; null stands for an event that is not there. */
  | { readonly kind: 'event'; readonly n: number; readonly index: number; readonly expected: Event | null; readonly got: Event | null }
  | { readonly kind: 'digest'; readonly n: number; readonly expected: string; readonly got: string }
  /** The events agree, and yet the table is another: a handler of some event has changed. */
  | { readonly kind: 'table'; readonly n: number; readonly expected: string; readonly got: string };

/** A replay: the acts that stand after all undoing, and the session they lead to; with `ok: false`, those before the difference. */
export type Replay = { readonly session: Session; readonly played: readonly Played[] } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly difference: Difference }
);

/** `anyScenario`: goes on although the scenario's digest differs from the transcript's, for as long as the events agree. */
export type ReplayOptions = Pick<SessionOptions, 'chart'> & { readonly anyScenario?: boolean };

/** The transcript's game, played again from its seed and acts. Undo records are honoured; the first difference ends the replay and is named. */
export function replay(setup: Setup, transcript: Transcript, options: ReplayOptions = {}): Replay {
  const { header, records } = transcript;
  const opening = openingStep(setup, header.seed, sessionOptions(transcript, options));
  const played: Played[] = [{ act: null, reason: null, step: opening }];
  const result = () => ({ session: (played.at(-1) as Played).step.session, played }); // the opening always stands
  const got = scenarioDigest(setup);
  if (!options.anyScenario && got !== header.scenario.digest) {
    return { ok: false, difference: { kind: 'scenario', expected: header.scenario.digest, got }, ...result() };
  }
  for (const record of records) {
    if ('undoTo' in record) played.length = record.undoTo + 1;
    if (!('n' in record)) continue;
    const difference = playAgain(played, record);
    if (difference) return { ok: false, difference, ...result() };
  }
  return { ok: true, ...result() };
}

function sessionOptions({ header }: Transcript, { chart }: ReplayOptions): SessionOptions {
  return { variants: header.variants, ...(header.minutes === null ? {} : { minutes: header.minutes }), ...(chart ? { chart } : {}) };
}

/** Adds one record to what was played, or says how it differs. */
function playAgain(played: Played[], record: ActRecord): Difference | null {
  const { n, act } = record;
  const last = played.at(-1) as Played; // the opening always stands
  if (act === null) return differenceOf(last.step, record);
  const next = step(last.step.session, act);
  if (isRefusal(next)) return { kind: 'refused', n, refusal: next };
  const difference = differenceOf(next, record);
  if (difference === null) played.push({ act, reason: record.reason ?? null, step: next });
  return difference;
}

function differenceOf({ events, eventBytes, session }: Step, record: ActRecord): Difference | null {
  const { n } = record;
  if (canonicalJson(record.events) !== eventBytes) {
    const index = firstDifference(record.events, events);
    return { kind: 'event', n, index, expected: record.events[index] ?? null, got: events[index] ?? null };
  }
  if (record.digest !== session.digest) return { kind: 'digest', n, expected: record.digest, got: session.digest };
  const got = record.table === undefined ? undefined : tableDigest(session.table);
  return record.table === undefined || got === undefined || got === record.table ? null : { kind: 'table', n, expected: record.table, got };
}

function firstDifference(expected: readonly Event[], got: readonly Event[]): number {
  const index = expected.findIndex((event, at) => got[at] === undefined || canonicalJson(event) !== canonicalJson(got[at]));
  return index < 0 ? expected.length : index;
}
