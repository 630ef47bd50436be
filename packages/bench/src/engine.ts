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
const engine: Spent[] = [];
const floor: Spent[] = [];
for (let round = 0; round <= ROUND_COUNT; round += 1) {
  const engineRound = spentOn(() => games.forEach(playWithLogAndViews));
  const floorRound = spentOn(() => runFloor(actCount));
  if (round > 0) engine.push(engineRound);
  if (round > 0) floor.push(floorRound);
}

const perSecond = actsPerSecond(engine, 'wallMs');
print(`${scenario}: ${GAME_COUNT} random games, ${actCount} acts, median of ${ROUND_COUNT} rounds, ${watchers.length} views after every act`);
for (const [name, spent] of [
  ['whole engine', engine],
  ['floor', floor],
] as const) {
  const wall = Math.round(actsPerSecond(spent, 'wallMs'));
  print(
    `${name.padEnd(14)} ${wall} acts/s by the clock on the wall, ${Math.round(actsPerSecond(spent, 'cpuMs'))} by the processor's (${micros(spent)} µs an act)`,
  );
}
print(
  `the floor is one XState transition and one Immer produce of 5 KB an act; the engine takes ${ratioOf('wallMs')} × as long, ${ratioOf('cpuMs')} × the processor`,
);
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
  return {
    seats: Array.from({ length: 25 }, (_, n) => ({
      id: `seat-${n}`,
      support: 0,
      notes: Array.from({ length: 8 }, (__, note) => `a note, number ${note}`),
    })),
  };
}

/** What a round took. On a machine that others use, processor time says more than the clock on the wall. */
interface Spent {
  readonly wallMs: number;
  readonly cpuMs: number;
}

function spentOn(work: () => void): Spent {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000 };
}

function median(spent: readonly Spent[], part: keyof Spent): number {
  const values = spent.map((round) => round[part]).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)] ?? 0;
}

function actsPerSecond(spent: readonly Spent[], part: keyof Spent): number {
  return (actCount / median(spent, part)) * 1000;
}

function ratioOf(part: keyof Spent): string {
  return (median(engine, part) / median(floor, part)).toFixed(2);
}

function micros(spent: readonly Spent[]): string {
  return ((median(spent, 'wallMs') / actCount) * 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
