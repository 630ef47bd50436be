import { actCountMax, EVENTS, REFUSAL_CODES, type Setup, VERBS } from '@parley/rules';
import {
  type Coverage,
  countTurn,
  createCoverage,
  createTally,
  playRandomly,
  playTimeOuts,
  smallSetup,
  smallSetups,
  type Tally,
  weakened,
} from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { playSoundGames } from './sound-games.ts';
import { BEYOND_PLAY } from './unreached.ts';

const tally: Tally = createTally();
const coverage: Coverage = createCoverage();
afterAll(() => tally.print('properties, small scenarios'));

test.each(smallSetups().map((setup) => [setup.face.id, setup] as const))(
  'every game at random is sound: %s',
  (_id, setup) => {
    expect(playSoundGames(setup, 4, { tally, coverage })).toBeLessThanOrEqual(actCountMax(setup.face));
  },
  180_000,
);

function slip(setup: Setup, seed: string): void {
  playRandomly(setup, seed, { mood: 'clumsy', onTurn: (turn) => countTurn(coverage, turn) });
  tally.add('more games for what is rare');
}

test('a week in which everybody lets time run out comes to its end', () => {
  for (const setup of smallSetups()) expect([setup.face.id, playTimeOuts(setup, 'late').ending]).toEqual([setup.face.id, 'concluded']);
});

test('an act that the scenario switches off is refused, and the week goes on without it', () => {
  const { face, ...rest } = smallSetup('majority-secret');
  const acts = face.acts.filter((verb) => !['message', 'leak', 'walkOut', 'close', 'amend'].includes(verb));
  playSoundGames({ ...rest, face: { ...face, id: 'majority-with-fewer-acts', acts } }, 1, { tally, coverage });
  expect(coverage.codes.get('act/switched-off')).toBeGreaterThan(0);
}, 180_000);

test('games at random reach every verb, every kind of event, and every refusal that play can earn', () => {
  // Some are earned by slips only, such as answering a silence that one was not asked about.
  for (const setup of smallSetups()) for (let game = 0; game < 30; game += 1) slip(game % 2 ? setup : weakened(setup), `slips ${game}`);
  const unseen = (names: readonly string[], seen: ReadonlyMap<string, number>) => names.filter((name) => !seen.has(name));
  expect({
    verbs: unseen(VERBS, coverage.verbs),
    kinds: unseen(Object.keys(EVENTS), coverage.kinds),
    codes: unseen(REFUSAL_CODES, coverage.codes),
  }).toEqual({ verbs: [], kinds: [], codes: BEYOND_PLAY });
  const rarest = [...coverage.kinds].toSorted(([, a], [, b]) => a - b).slice(0, 5);
  tally.add(
    `verbs, ${coverage.kinds.size} kinds of events and ${coverage.codes.size} refusal codes seen; the rarest events: ${rarest.map(String).join(' ')}`,
    coverage.verbs.size,
  );
});
