import type { Act, Setup } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { timerAt } from './effects.ts';
import { openingStep, openSession, type SessionOptions, stepLegal } from './step.ts';

const setup = tinySetup();
const timed: Setup = { ...setup, face: { ...setup.face, venues: setup.face.venues.map((venue) => ({ ...venue, minutes: 2 })) } };
const pass = (seat: string): Act => ({ verb: 'pass', seat });

test('a venue without a time limit starts no timers', () => {
  expect(openingStep(setup, 'seed').effects).toEqual([]);
  expect(timerAt(openSession(setup, 'seed').table, null)).toBeNull();
});

test('the first floor starts a timer with an id of its own', () => {
  expect(openingStep(timed, 'seed').effects).toEqual([{ kind: 'startTimer', id: 'annex.floor.1', ms: 120_000 }]);
});

test('an act within a phase leaves its timer alone', () => {
  expect(stepLegal(openSession(timed, 'seed'), pass('A')).effects).toEqual([]);
});

test('the next phase cancels one timer and starts another', () => {
  const almost = stepLegal(openSession(timed, 'seed'), pass('A')).session;
  expect(stepLegal(almost, pass('B')).effects).toEqual([
    { kind: 'cancelTimer', id: 'annex.floor.1' },
    { kind: 'startTimer', id: 'annex.margins.1', ms: 120_000 },
  ]);
});

test("the host's limit goes before the venue's, in the interval too", () => {
  const options: SessionOptions = { minutes: 5 };
  expect(openingStep(timed, 'seed', options).effects).toEqual([{ kind: 'startTimer', id: 'annex.floor.1', ms: 300_000 }]);
  const { table } = openSession(timed, 'seed');
  expect(timerAt({ ...table, public: { ...table.public, position: 'interval' } }, 5)).toEqual({ id: 'interval.1', ms: 300_000 });
});

test.each(['briefing', 'annex.opening', 'annex.closing', 'ratification', 'concluded'])('no timer runs at %s', (position) => {
  const { table } = openSession(timed, 'seed');
  expect(timerAt({ ...table, public: { ...table.public, position } }, 5)).toBeNull();
});
