import { BugError } from '@parley/base';
import { type Act, isRefusal, type Refusal, type Table } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { openingStep, openSession, type Session, type Step, step, stepLegal, tableDigest } from './step.ts';

const setup = tinySetup();

function play(session: Session, ...acts: readonly Act[]): Session {
  return acts.reduce((now, act) => stepLegal(now, act).session, session);
}

function refusalOf(answer: Step | Refusal): Refusal['because'] | null {
  return isRefusal(answer) ? answer.because : null;
}

const pass = (seat: string): Act => ({ verb: 'pass', seat });
const started = openSession(setup, 'seed');

test('a session opens at the first floor, with no act counted', () => {
  expect(started.table.public.position).toBe('annex.floor');
  expect(started.actCount).toBe(0);
});

test('the opening has the events that lead there', () => {
  const kinds = openingStep(setup, 'seed').events.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['positionMoved', 'venueOpened', 'roundOpened']));
  expect(kinds[0]).toBe('positionMoved');
});

test('an act that leaves somebody to wait for moves nothing', () => {
  const answer = stepLegal(started, pass('A'));
  expect(answer.session.table.public.position).toBe('annex.floor');
  expect(answer.events.some(({ kind }) => kind === 'positionMoved')).toBe(false);
});

test('the last act of a phase brings the next phase in the same step', () => {
  const answer = stepLegal(play(started, pass('A')), pass('B'));
  expect(answer.session.table.public.position).toBe('annex.margins');
  expect(answer.events).toContainEqual({ kind: 'positionMoved', position: 'annex.margins' });
});

test('a week in which all pass runs through every venue to its end', () => {
  let session = started;
  while (session.table.public.position !== 'concluded') session = play(session, pass(nextSeat(session.table)));
  expect(session.table.public.ending).toBe('nothing');
});

function nextSeat({ public: open, setup: { face } }: Table): string {
  if (open.position.endsWith('.floor')) return open.floor.order.find((seat) => !open.floor.taken.includes(seat)) ?? '';
  const done = open.position === 'interval' ? open.intervalDone : [...open.marginsUsed, ...open.marginsPassed];
  return face.seats.find(({ id }) => !done.includes(id))?.id ?? '';
}

test('an act of another phase is refused, with the phase and what would be legal', () => {
  const answer = step(started, { verb: 'gesture', seat: 'A' });
  expect(answer).toMatchObject({ rule: 'R-3', because: { code: 'act/wrong-phase', values: { position: 'annex.floor', verb: 'gesture' } } });
  expect(isRefusal(answer) && answer.instead.every((act) => !isRefusal(step(started, act)))).toBe(true);
});

test('what is wrong in every phase is refused as such, whatever the phase', () => {
  const strange = [
    { verb: 'proceed', seat: 'A' },
    { verb: 'gesture', seat: 'nobody' },
    { verb: 'soundOut', seat: 'A', to: 7 },
  ] as unknown as readonly Act[]; // what an untrusted client may send
  expect(strange.map((act) => refusalOf(step(started, act))?.code)).toEqual(['act/unknown-verb', 'act/unknown-seat', 'act/malformed']);
});

test('R-2: an act that the scenario switches off is refused as switched off', () => {
  const bare = openSession({ ...setup, face: { ...setup.face, acts: ['pass'] } }, 'seed');
  expect(refusalOf(step(bare, { verb: 'state', seat: 'A', tone: 'firm' }))?.code).toBe('act/switched-off');
});

test('a refusal changes nothing', () => {
  const before = tableDigest(started.table);
  step(started, pass('B'));
  step(started, { verb: 'gesture', seat: 'A' });
  expect(tableDigest(started.table)).toBe(before);
});

test('a step leaves the old session as it was', () => {
  const before = tableDigest(started.table);
  stepLegal(started, { verb: 'state', seat: 'A', tone: 'firm' });
  expect(tableDigest(started.table)).toBe(before);
});

test('the same seed and acts give the same digest, other acts another', () => {
  const again = openSession(setup, 'seed');
  expect(play(again, pass('A')).digest).toBe(play(started, pass('A')).digest);
  expect(play(again, { verb: 'state', seat: 'A', tone: 'firm' }).digest).not.toBe(play(started, pass('A')).digest);
});

test('a legal act that is refused all the same is a mistake of ours', () => {
  expect(() => stepLegal(started, pass('D'))).toThrow(BugError);
});

test('variants can be fixed by hand', () => {
  const variants = {
    A: [
      { id: 'bold', probability: 0, fallback: 70 },
      { id: 'meek', probability: 1, fallback: 1 },
    ],
  };
  const session = openSession({ ...setup, sealed: { ...setup.sealed, variants } }, 'seed', { variants: { A: 'bold' } });
  expect(session.table.private['A']?.variant).toBe('bold');
});
