// Acts per second in the whole engine: validation, log and eight views; and how far that is from the floor of its two libraries.

import { BugError } from '@parley/base';
import { openingStep, openSession, type Session, step, stepLine } from '@parley/engine';
import { type Act, isRefusal, type Setup, viewFor, type Watcher } from '@parley/rules';
import { playRandomly, shippedSetup } from '@parley/testkit';
import { produce } from 'immer';
import { createMachine, transition } from 'xstate';

/** A game that was played beforehand: choosing its acts is no part of the measurement. */
interface Recorded {
  readonly setup: Setup;
  readonly seed: string;
  readonly acts: readonly Act[];
}

const ACTS_PER_SECOND_MIN = 10_000;
const GAME_COUNT = 40;
const ROUND_COUNT = 7;

const [scenario = 'january-2022'] = process.argv.slice(2);
const games = record(shippedSetup(scenario));
const actCount = games.reduce((sum, { acts }) => sum + acts.length, 0);
const watchers = eightWatchers(shippedSetup(scenario));

// Rounds of both kinds take turns, so that a noisy moment of the machine meets both; the first round warms up and is not counted.
const engineMs: number[] = [];
const floorMs: number[] = [];
for (let round = 0; round <= ROUND_COUNT; round += 1) {
  const engine = msOf(() => games.forEach(playWithLogAndViews));
  const floor = msOf(() => runFloor(actCount));
  if (round > 0) engineMs.push(engine);
  if (round > 0) floorMs.push(floor);
}

const perSecond = (actCount / median(engineMs)) * 1000;
const ratio = median(engineMs) / median(floorMs);
print(`${scenario}: ${GAME_COUNT} random games, ${actCount} acts, median of ${ROUND_COUNT} rounds, ${watchers.length} views after every act`);
print(`whole engine   ${Math.round(perSecond)} acts/s  (${micros(engineMs)} µs an act; fastest round ${Math.round((actCount / Math.min(...engineMs)) * 1000)})`);
print(`floor          ${Math.round((actCount / median(floorMs)) * 1000)} acts/s  (${micros(floorMs)} µs: one XState transition, one Immer produce of 5 KB)`);
print(`ratio          ${ratio.toFixed(2)} × the floor`);
print(`budget         ${ACTS_PER_SECOND_MIN} acts/s: ${perSecond >= ACTS_PER_SECOND_MIN ? 'kept' : 'broken'}`);
if (perSecond < ACTS_PER_SECOND_MIN) process.exitCode = 1;

function record(setup: Setup): readonly Recorded[] {
  return Array.from({ length: GAME_COUNT }, (_, index) => {
    const seed = `bench-${index}`;
    return { setup, seed, acts: playRandomly(setup, seed).acts };
  });
}

/** Every seat, then onlookers; eight at the most. */
function eightWatchers(setup: Setup): readonly Watcher[] {
  return [...setup.face.seats.map(({ id }) => id), 'spectator', 'projector', 'instructor'].slice(0, 8);
}

function playWithLogAndViews({ setup, seed, acts }: Recorded): void {
  const log = [stepLine(openingStep(setup, seed), null)];
  let session = openSession(setup, seed);
  for (const act of acts) session = playOne(session, act, log);
}

function playOne(session: Session, act: Act, log: string[]): Session {
  const taken = step(session, act);
  if (isRefusal(taken)) throw new BugError('a recorded act was refused', { code: taken.because.code });
  log.push(stepLine(taken, act));
  for (const watcher of watchers) viewFor(taken.session.table, watcher);
  return taken.session;
}

/** The least that any engine on these libraries pays for an act. */
function runFloor(count: number): void {
  const machine = createMachine({ initial: 'one', states: { one: { on: { go: 'other' } }, other: { on: { go: 'one' } } } });
  let snapshot = machine.resolveState({ value: 'one' });
  let state = fiveKilobytes();
  for (let n = 0; n < count; n += 1) {
    [snapshot] = transition(machine, snapshot, { type: 'go' });
    state = produce(state, (draft) => {
      const seat = draft.seats[n % draft.seats.length];
      if (seat) seat.support = n % 100;
    });
  }
}

function fiveKilobytes(): { seats: { id: string; support: number; notes: string[] }[] } {
  return { seats: Array.from({ length: 25 }, (_, n) => ({ id: `seat-${n}`, support: 0, notes: Array.from({ length: 8 }, (__, note) => `a note, number ${note}`) })) };
}

function msOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function micros(ms: readonly number[]): string {
  return ((median(ms) / actCount) * 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
