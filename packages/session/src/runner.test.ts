import { BugError } from '@parley/base';
import type { Act, Setup } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { openGame } from './games.ts';
import type { Host } from './host.ts';
import { type Clock, startRunner } from './runner.ts';
import { playersFor } from './seats.ts';

const setup: Setup = tinySetup();
const pass = (seat: string): Act => ({ verb: 'pass', seat });

/** A clock that stands still until somebody moves it. */
function fakeClock(): Clock & { advance(ms: number): void; readonly waiting: number } {
  const timers = new Map<number, { readonly atMs: number; readonly work: () => void }>();
  let nowMs = 0;
  let count = 0;
  return {
    nowMs: () => nowMs,
    after(delayMs, work) {
      count += 1;
      const id = count;
      timers.set(id, { atMs: nowMs + delayMs, work });
      return () => void timers.delete(id);
    },
    advance(ms) {
      const endMs = nowMs + ms;
      for (;;) {
        const [next] = [...timers].filter(([, { atMs }]) => atMs <= endMs).sort(([, one], [, other]) => one.atMs - other.atMs);
        if (next === undefined) break;
        timers.delete(next[0]);
        nowMs = next[1].atMs;
        next[1].work();
      }
      nowMs = endMs;
    },
    get waiting() {
      return timers.size;
    },
  };
}

function open(persons: Readonly<Record<string, string>>, minutes?: number): Host {
  const players = playersFor(setup.face, { persons, others: { level: 'envoy', profile: 'first' } });
  const makeComputer = () => ({
    choose: (_: unknown, legal: readonly Act[]) => ({ act: legal.find(({ verb }) => verb === 'pass') as Act, reason: '' }),
  });
  return openGame({ setup, seed: 'seed', players, saves: null, makeComputer, ...(minutes === undefined ? {} : { options: { minutes } }) });
}
const fail = (error: unknown) => expect(error).toBeUndefined();

test('without a time limit nothing is timed', () => {
  const clock = fakeClock();
  const runner = startRunner({ host: open({ A: 'Åse', B: 'Bo' }), clock, paceMs: null, onError: fail });
  expect([runner.remainingMs(), clock.waiting]).toEqual([null, 0]);
});

test('the time of a phase runs down, and at its end all who are expected pass', () => {
  const [host, clock] = [open({ A: 'Åse', B: 'Bo' }, 1), fakeClock()];
  const runner = startRunner({ host, clock, paceMs: null, onError: fail });
  clock.advance(59_000);
  expect([runner.remainingMs(), host.session.table.public.position]).toEqual([1000, 'annex.floor']);
  clock.advance(1000);
  expect([runner.remainingMs(), host.session.table.public.position]).toEqual([60_000, 'annex.margins']);
});

test('a phase that ends early takes its timer with it', () => {
  const [host, clock] = [open({ A: 'Åse', B: 'Bo' }, 1), fakeClock()];
  startRunner({ host, clock, paceMs: null, onError: fail });
  clock.advance(30_000);
  host.act(pass('A'));
  host.act(pass('B'));
  clock.advance(30_000);
  expect([host.session.table.public.position, clock.waiting]).toEqual(['annex.margins', 1]);
});

test('an undo starts the time of the round anew', () => {
  const [host, clock] = [open({ A: 'Åse' }, 1), fakeClock()];
  const runner = startRunner({ host, clock, paceMs: null, onError: fail });
  clock.advance(10_000);
  host.act(pass('A'));
  host.undo();
  expect(runner.remainingMs()).toBe(60_000);
});

test('computers act at their pace until a person is expected', () => {
  const [host, clock] = [open({ B: 'Bo' }), fakeClock()];
  startRunner({ host, clock, paceMs: 500, onError: fail });
  clock.advance(499);
  expect(host.session.actCount).toBe(0);
  clock.advance(1);
  expect(host.session.actCount).toBe(1);
  clock.advance(10_000);
  expect(host.expected()[0]).toBe('B');
});

test('a stopped runner does nothing more', () => {
  const [host, clock] = [open({ B: 'Bo' }, 1), fakeClock()];
  startRunner({ host, clock, paceMs: 500, onError: fail }).stop();
  clock.advance(100_000);
  expect([host.session.actCount, clock.waiting]).toEqual([0, 0]);
});

test('what goes wrong in a timer is handed on', () => {
  const [clock, errors] = [fakeClock(), [] as unknown[]];
  const oh = new BugError('oh');
  const makeComputer = () => ({ choose: () => assertNever(oh) });
  const host = openGame({ setup, seed: 'seed', players: open({ B: 'Bo' }).players, saves: null, makeComputer });
  startRunner({ host, clock, paceMs: 1, onError: (error) => void errors.push(error) });
  clock.advance(1);
  expect(errors).toEqual([oh]);
});

function assertNever(error: BugError): never {
  throw error;
}
