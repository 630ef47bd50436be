/** The properties that every game of every scenario has, checked as a game at random goes along. A failure names the seed. */
import { type BugDetails, BugError, canonicalJson, createRandom, type Random } from '@parley/base';
import {
  headerLine,
  openingStep,
  openSession,
  parseTranscript,
  replay,
  type Session,
  type Step,
  step,
  stepLine,
  tableDigest,
  transcriptHeader,
} from '@parley/engine';
import { type Act, brokenInvariants, isConcluded, isRefusal, type Setup, type Table, timeOutAct, whoMayAct } from '@parley/rules';
import { listedActs, type PlayedGame, type PlayOptions, playRandomly, type Turn } from './random-play.ts';
import type { Tally } from './tally.ts';

/** How often, of all turns, the costly checks are made. */
const LISTED_SHARE = 0.02;
const REFUSED_SHARE = 0.2;
const ROUND_TRIP_SHARE = 0.03;
const KEPT_SHARE = 0.05;
const TIME_OUT_SHARE = 0.05;

export interface Checking extends PlayOptions {
  readonly tally?: Tally;
}

/**
 * Plays a game at random and checks it: somebody may act until it is concluded, what is listed is legal, what is refused changes nothing, tables are sound
 * and survive JSON, a time-out is always possible, and the transcript replays to the same digest. Throws BugError with the seed otherwise.
 */
export function playChecked(setup: Setup, seed: string, { tally, ...options }: Checking = {}): PlayedGame {
  const random = createRandom(seed, ['properties']);
  const details = { scenario: setup.face.id, seed };
  const { onTurn, ...sessionOptions } = options;
  const check: Check = { random, details, kept: [], ...(tally && { tally }) };
  expectSound(openSession(setup, seed, sessionOptions).table, details);
  const game = playRandomly(setup, seed, {
    ...options,
    onTurn(turn) {
      onTurn?.(turn);
      checkTurn(turn, check);
    },
  });
  expect(game.ending === 'concluded', 'nobody may act, and the game is not concluded', { ...details, position: game.session.table.public.position });
  for (const { table, digest } of check.kept) expect(tableDigest(table) === digest, 'an earlier table was written to', details);
  expectReplay(game, details);
  tally?.add('games');
  tally?.add('acts', game.acts.length);
  return game;
}

interface Check {
  readonly random: Random;
  readonly details: BugDetails;
  readonly tally?: Tally;
  /** Tables of earlier turns, which nothing later may change. */
  readonly kept: { readonly table: Table; readonly digest: string }[];
}

function checkTurn({ before, act, after }: Turn, check: Check): void {
  const { random, tally } = check;
  const details = { ...check.details, act: JSON.stringify(act) };
  if (isRefusal(after)) {
    if (random.next() < REFUSED_SHARE) expectUnchanged(before, act, details);
    tally?.add('refusals');
    return;
  }
  expectSound(after.session.table, details);
  if (random.next() < KEPT_SHARE) check.kept.push({ table: before.table, digest: tableDigest(before.table) });
  if (random.next() < ROUND_TRIP_SHARE) expectRoundTrip(before, act, after);
  if (isConcluded(after.session.table)) return;
  expect(whoMayAct(after.session.table).length > 0, 'nobody may act', details);
  if (random.next() < TIME_OUT_SHARE) expectTimeOuts(after.session, details);
  if (random.next() < LISTED_SHARE) expectListedLegal(after.session, { ...check, details });
}

function expect(holds: boolean, what: string | (() => string), details: BugDetails): void {
  if (holds) return;
  const sentence = typeof what === 'string' ? what : what();
  throw new BugError(`${sentence}: ${JSON.stringify(details)}`, details);
}

function expectSound(table: Table, details: BugDetails): void {
  const [broken] = brokenInvariants(table);
  if (broken !== undefined) expect(false, broken, details);
}

/** The same act refused again leaves every byte of the table as it was. */
function expectUnchanged(session: Session, act: Act, details: BugDetails): void {
  const digest = tableDigest(session.table);
  step(session, act);
  expect(tableDigest(session.table) === digest, 'a refused act changes the table', details);
}

/** A table that was written as JSON and read again has the same digest, and takes the same act in the same way. */
export function expectRoundTrip(before: Session, act: Act, after: Step): void {
  const details = { seed: before.seed, act: JSON.stringify(act) };
  const { table } = before;
  const read: Session = { ...before, table: { ...(JSON.parse(JSON.stringify({ ...table, setup: null })) as Table), setup: table.setup } };
  expect(tableDigest(read.table) === tableDigest(table), 'a table read from JSON has another digest', details);
  const again = step(read, JSON.parse(JSON.stringify(act)) as Act);
  expect(!isRefusal(again) && again.session.digest === after.session.digest, 'a table read from JSON goes another way', details);
}

/** Whoever may act can run out of time, and time running out for everybody leads on. */
function expectTimeOuts(session: Session, details: BugDetails): void {
  for (const seat of whoMayAct(session.table)) {
    const act = timeOutAct(session.table, seat);
    expect(act !== undefined && !isRefusal(step(session, act)), 'a seat cannot run out of time', { ...details, late: seat });
  }
}

function expectListedLegal(session: Session, { details, tally }: Check): void {
  for (const seat of session.setup.face.seats) {
    for (const listed of listedActs(session.table, seat.id)) {
      expect(!isRefusal(step(session, listed)), 'a listed act is refused', { ...details, listed: JSON.stringify(listed) });
      tally?.add('listed acts tried');
    }
  }
}

/** The game as its transcript, read and replayed: every event and the digest must come out again. */
function expectReplay({ session, acts }: PlayedGame, details: BugDetails): void {
  const text = transcriptText(session, acts);
  const parsed = parseTranscript(text);
  if (!parsed.ok) throw new BugError(parsed.error.what, details);
  expect(!parsed.value.torn, 'a whole transcript is read as torn', details);
  const again = replay(session.setup, parsed.value.transcript);
  expect(again.ok, () => `the replay differs: ${again.ok ? '' : JSON.stringify(again.difference).slice(0, 400)}`, details);
  expect(again.session.digest === session.digest, 'the replay has another digest', details);
  expect(canonicalJson(again.session.table.public) === canonicalJson(session.table.public), 'the replay ends at another table', details);
}

/** A game's transcript as text, made by playing its acts. */
export function transcriptText({ setup, seed, options }: Session, acts: readonly Act[]): string {
  const opening = openingStep(setup, seed, options);
  const seats = Object.fromEntries(setup.face.seats.map((seat) => [seat.id, { kind: 'computer', level: 'random', profile: 'random' } as const]));
  const lines = [headerLine(transcriptHeader(opening.session, { parley: 'test', source: setup.face.id, seats })), stepLine(opening, null)];
  let session = opening.session;
  for (const act of acts) {
    const next = step(session, act);
    if (isRefusal(next)) throw new BugError('an act of a played game is refused', { seed, code: next.because.code });
    lines.push(stepLine(next, act));
    session = next.session;
  }
  return lines.join('');
}

/** A game in which everybody lets time run out, to its end. */
export function playTimeOuts(setup: Setup, seed: string, onTurn?: (turn: Turn) => void): PlayedGame {
  const acts: Act[] = [];
  let session = openSession(setup, seed);
  while (!isConcluded(session.table)) {
    const act = timeOutAct(session.table, whoMayAct(session.table)[0] ?? '');
    const after = act && step(session, act);
    if (!act || !after || isRefusal(after)) return { session, ending: 'stuck', acts };
    onTurn?.({ before: session, act, after });
    acts.push(act);
    session = after.session;
  }
  return { session, ending: 'concluded', acts };
}
