// Milliseconds a decision of a computer delegation takes: median, p99 and the slowest, over whole games of every profile. Then where the time of a skilled game goes.

import { type Computer, computerSeed, createComputer, PROFILES } from '@parley/delegations';
import { openSession, stepLegal } from '@parley/engine';
import { isConcluded, legalActsByVerb, type Seat, seatView, whoMayAct } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';

const P99_MS_MAX = 50;
const GAMES_PER_PROFILE = 10;

const [scenario = 'january-2022'] = process.argv.slice(2);
const setup = shippedSetup(scenario);
const all: number[] = [];

/** The times of one game in milliseconds: each decision, the legal acts it asked for included; all views; all steps. */
interface Times {
  readonly decisions: readonly number[];
  readonly views: number;
  readonly steps: number;
}

play('skilled', 'warm-up');
for (const profile of PROFILES) {
  const times = games(profile).flatMap(({ decisions }) => decisions);
  all.push(...times);
  print(`${profile.padEnd(12)} ${shown(times)}`);
}
const p99 = at(all, 0.99);
print(`${'all'.padEnd(12)} ${shown(all)}`);
printShares();
print(`budget       p99 ${P99_MS_MAX} ms: ${p99 <= P99_MS_MAX ? 'kept' : 'broken'}`);
if (p99 > P99_MS_MAX) process.exitCode = 1;

function games(profile: (typeof PROFILES)[number]): readonly Times[] {
  return Array.from({ length: GAMES_PER_PROFILE }, (_, game) => play(profile, `bench-${game}`));
}

function printShares(): void {
  const played = games('skilled');
  const deciding = sum(played.flatMap(({ decisions }) => decisions));
  const viewing = sum(played.map(({ views }) => views));
  const stepping = sum(played.map(({ steps }) => steps));
  const whole = deciding + viewing + stepping;
  const share = (part: number): string => `${Math.round((100 * part) / whole)} %`;
  print(
    `skilled      ${((1000 * played.length) / whole).toFixed(1)} games a second: ${share(deciding)} deciding, ${share(stepping)} stepping, ${share(viewing)} viewing`,
  );
}

function play(profile: (typeof PROFILES)[number], seed: string): Times {
  const computers = new Map<Seat, Computer>(setup.face.seats.map(({ id }) => [id, createComputer({ seat: id, seed: computerSeed(seed), profile })]));
  const decisions: number[] = [];
  let views = 0;
  let steps = 0;
  let session = openSession(setup, seed);
  while (!isConcluded(session.table)) {
    const start = performance.now();
    const seat = whoMayAct(session.table)[0] ?? '';
    const view = seatView(session.table, seat);
    const seen = performance.now();
    const choice = computers.get(seat)?.choose(view, legalActsByVerb(session.table, seat));
    const chosen = performance.now();
    if (!choice) break;
    session = stepLegal(session, choice.act).session;
    views += seen - start;
    steps += performance.now() - chosen;
    decisions.push(chosen - seen);
  }
  return { decisions, views, steps };
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
function shown(times: readonly number[]): string {
  return `${String(times.length).padStart(6)} decisions   median ${at(times, 0.5).toFixed(2)}   p99 ${at(times, 0.99).toFixed(1)}   slowest ${at(times, 1).toFixed(1)} ms`;
}
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
