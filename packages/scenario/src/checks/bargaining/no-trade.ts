import { rankIssuesAlike } from '@parley/bargaining';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, balance, canList } from './bargaining-check.ts';

/** What is cheap for one and dear for another is what can be traded. */
export const noTrade: BargainingCheck = {
  code: 'S-708',
  title: 'everybody ranks the issues alike, so nothing can be traded',
  severity: 'warning',
  fields: ['private.<seat>.points'],
  run: (input): readonly WarningFinding[] => {
    const { problem } = input.survey;
    if (!rankIssuesAlike(problem.space, problem.tables)) return [];
    // One deal that is best for all says more (S-707).
    if (canList(input) && balance(input).bestForAll.length > 0) return [];
    const stakes = problem.issues.map(({ id }, issue) => ({ id, stake: spread(problem.tables[0]?.[issue] ?? []) }));
    const order = stakes.toSorted((one, other) => other.stake - one.stake).map(({ id }) => `\`${id}\``);
    return [
      {
        message: `every delegation ranks the issues alike, from most to least at stake: ${order.join(', ')}`,
        hint: 'let one delegation care most about an issue that is cheap for another, in `points`',
        at: ['private'],
        on: 'key',
        subject: 'points',
      },
    ];
  },
};

function spread(points: readonly number[]): number {
  return points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
}
