import { after, floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';

const walkOut = { verb: 'walkOut', seat: 'A' } as const;

test('walking out pleases home, raises tension, and costs trust with those who stay (R-5)', () => {
  const left = given(floorOf('hall'))
    .when(walkOut)
    .then([
      { kind: 'floorTaken', seat: 'A' },
      { kind: 'walkedOut', seat: 'A' },
      { kind: 'tensionMoved', from: 60, to: 68, reason: { code: 'walkOut.tension', seat: 'A' } },
      { kind: 'supportMoved', seat: 'A', from: 60, to: 63 },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 24 },
      { kind: 'trustMoved', pair: 'A-C', from: 60, to: 54 },
    ]);
  expect(left.table.public.out).toEqual(['A']);
});
test('it costs no trust with those who have left before', () => {
  const empty = apply(floorOf('annex'), [{ kind: 'walkedOut', seat: 'B' }]);
  given(empty).when(walkOut).without('trustMoved');
});

test('who has no seat cannot leave it (R-4)', () => {
  given(floorOf('annex'))
    .when({ ...walkOut, seat: 'D' })
    .refused('act/not-seated');
});
test('nobody walks out twice; coming back is offered (R-5)', () => {
  expect(given(floorOf('hall')).when(walkOut).when(walkOut).refused('act/walked-out').instead).toEqual([{ verb: 'return', seat: 'A' }]);
});
test('it takes the floor (R-6)', () => {
  given(floorOf('hall'))
    .when({ ...walkOut, seat: 'B' })
    .refused('act/not-your-floor', { holder: 'A' });
});
test('R-30: with fewer present, a motion that waited for this seat may be decided', () => {
  const { face, ...rest } = tinySetup();
  const four = face.venues.map((venue) => ({ ...venue, seats: ['A', 'B', 'C', 'D'], chair: null }));
  const voted = after(
    floorOf('hall', { ...rest, face: { ...face, venues: four } }),
    { verb: 'recess', seat: 'A' },
    { verb: 'vote', seat: 'C', motion: 'hall-1-recess', ballot: 'yes' },
    { verb: 'vote', seat: 'D', motion: 'hall-1-recess', ballot: 'no' },
  );
  given(voted)
    .when({ ...walkOut, seat: 'B' })
    .then([{ kind: 'walkedOut' }, { kind: 'motionSettled', motion: 'hall-1-recess', passed: true }]);
});
