import { createTally, type Leak, playInLockStep } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import { PLANTED_LEAKS, type PlantedLeak } from './planted-leaks.ts';

const GAME_COUNT_MAX = 400;
const tally = createTally();
const found: string[] = [];

function searchPlanted({ setup, ...options }: PlantedLeak): { leak: Leak; gameCount: number } | null {
  for (let game = 1; game <= GAME_COUNT_MAX; game += 1) {
    const { leak } = playInLockStep(setup(), `planted ${game}`, options);
    tally.add('games');
    if (leak) return { leak, gameCount: game };
  }
  return null;
}

test.each(PLANTED_LEAKS.map((plant) => [plant.name, plant] as const))('a leak is caught: %s', (name, plant) => {
  const caught = searchPlanted(plant);
  expect(caught).not.toBeNull();
  found.push(`  ${name}: in game ${caught?.gameCount}, by ${caught?.leak.watcher} through ${caught?.leak.through}`);
});

afterAll(() => {
  tally.add('planted leaks caught', found.length);
  tally.print('secrecy, planted leaks');
  console.info(found.join('\n'));
});
