import type { Seat } from '@parley/rules';
import { createTally, shortened, smallSetups } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { SCORED, SURFACES, type Surface, type SurfaceName, type Watched, watched } from './shown.ts';
import { SHOWN_LEAKS } from './shown-leaks.ts';
import { playTwins, type TwinGames } from './twin-games.ts';

const tally = createTally();
afterAll(() => tally.print('secrecy, what the front end shows'));

/** Talks that have begun, and short ones that come to their end. */
const GAMES: readonly TwinGames[] = smallSetups().flatMap((setup, index) => [
  playTwins(setup, `shown ${index}`, { actsMax: 14 + 2 * index }),
  playTwins(shortened(setup), `shown to the end ${index}`, { actsMax: 60 }),
]);

/** One watcher of two games, as they stand at their end or one act before it. */
type Pair = readonly [Watched, Watched];
function pairsOf({ setups, played, watchers }: TwinGames, before: number): readonly Pair[] {
  const [one, two] = [played[0].slice(0, played[0].length - before), played[1].slice(0, played[1].length - before)];
  return watchers.map((watcher) => [watched(setups[0], one, watcher), watched(setups[1], two, watcher)] as const);
}
const atEnd = GAMES.flatMap((game) => pairsOf(game, 0));
const running = GAMES.flatMap((game) => pairsOf(game, game.isOver ? 1 : 0));

interface Found {
  readonly watcher: Seat;
  readonly first: string | undefined;
  readonly second: string | undefined;
}
/** The first line in which a watcher's two games differ; null where there is none. */
async function difference(surface: Surface, pairs: readonly Pair[], count: (lines: number) => void): Promise<Found | null> {
  for (const [one, two] of pairs) {
    const [first, second] = [await surface(one), await surface(two)];
    count(first.length);
    const at = Array.from({ length: Math.max(first.length, second.length) }, (_, index) => index).find((index) => first[index] !== second[index]);
    if (at !== undefined) return { watcher: one.watcher, first: first[at], second: second[at] };
  }
  return null;
}
function pairsFor(name: SurfaceName): readonly Pair[] {
  return SCORED.includes(name) ? running : atEnd;
}

describe('what a watcher is shown does not change with the secrets of others', () => {
  test.each(Object.entries(SURFACES) as (readonly [SurfaceName, Surface])[])('%s', async (name, surface) => {
    let lineCount = 0;
    const found = await difference(surface, pairsFor(name), (lines) => {
      lineCount += lines;
      tally.add(lines > 0 ? 'comparisons' : 'with nothing to show');
    });
    tally.add('lines compared', lineCount);
    expect(found).toBeNull();
    // Something was there to be compared.
    expect(lineCount).toBeGreaterThan(10);
  });
});

test.each(SHOWN_LEAKS.map((leak) => [leak.name, leak] as const))('a leak is caught: %s', async (_name, { surface, shows }) => {
  expect(await difference(shows, pairsFor(surface), () => undefined)).not.toBeNull();
  tally.add('planted leaks caught');
});
