// Milliseconds a decision of a computer delegation takes: median, p99 and the slowest, over whole games of every profile.

import { type Computer, createComputer, PROFILES } from '@parley/delegations';
import { openSession, stepLegal } from '@parley/engine';
import { isConcluded, legalActs, type Seat, seatView, whoMayAct } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';

const P99_MS_MAX = 50;
const GAMES_PER_PROFILE = 10;

const [scenario = 'january-2022'] = process.argv.slice(2);
const setup = shippedSetup(scenario);
const all: number[] = [];

play('skilled', 'warm-up');
for (const profile of PROFILES) {
  const times = Array.from({ length: GAMES_PER_PROFILE }, (_, game) => play(profile, `bench-${game}`)).flat();
  all.push(...times);
  print(`${profile.padEnd(12)} ${shown(times)}`);
}
const p99 = at(all, 0.99);
print(`${'all'.padEnd(12)} ${shown(all)}`);
print(`budget       p99 ${P99_MS_MAX} ms: ${p99 <= P99_MS_MAX ? 'kept' : 'broken'}`);
if (p99 > P99_MS_MAX) process.exitCode = 1;

/** The time of every decision of one game. */
function play(profile: (typeof PROFILES)[number], seed: string): readonly number[] {
  const computers = new Map<Seat, Computer>(setup.face.seats.map(({ id }) => [id, createComputer({ seat: id, seed, profile })]));
  const times: number[] = [];
  let session = openSession(setup, seed);
  while (!isConcluded(session.table)) {
    const seat = whoMayAct(session.table)[0] ?? '';
    const view = seatView(session.table, seat);
    const legal = legalActs(session.table, seat);
    const start = performance.now();
    const choice = computers.get(seat)?.choose(view, legal);
    times.push(performance.now() - start);
    if (!choice) break;
    session = stepLegal(session, choice.act).session;
  }
  return times;
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
