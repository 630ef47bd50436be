import { reviewScenario } from '@parley/scenario';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeTalks, makeTalks, RULES, shapes } from './new-talks.ts';

test('whatever their size and rule, talks check clean, have something to trade, and come to an end', { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { zone, ...talks } = judgeTalks(shape);
      expect(talks).toEqual({ complaints: [], isConcluded: true, hasTrade: true });
      expect(zone).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('every shape of up to three issues checks clean, for any number of delegations and any rule', { timeout: 1_200_000 }, () => {
  const complaints = allShapes(3).flatMap((optionCounts) =>
    [2, 3, 4, 5, 6].flatMap((seatCount) =>
      RULES.flatMap((rule) => {
        const shape = { seatCount, optionCounts, rule, level: 'beginner', rounds: 2 } as const;
        return reviewScenario(makeTalks({ ...shape, optionCounts: [...optionCounts] })).map(({ code }) => `${code}: ${JSON.stringify(shape)}`);
      }),
    ),
  );
  expect(complaints).toEqual([]);
});

/** The numbers of options of at most so many issues, fewest first. */
function allShapes(issues: number): readonly (readonly number[])[] {
  if (issues === 0) return [];
  const shorter = allShapes(issues - 1);
  const longest = issues === 1 ? [[]] : shorter.filter((shape) => shape.length === issues - 1);
  return [...shorter, ...longest.flatMap((shape) => [2, 3, 4, 5].filter((count) => count >= (shape.at(-1) ?? 2)).map((count) => [...shape, count]))];
}
