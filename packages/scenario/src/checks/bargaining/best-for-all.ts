import { optionsOf } from '@parley/bargaining';
import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, balance, zoneList, zoneText } from './bargaining-check.ts';

export const bestForAll: BargainingCheck = {
  code: 'S-707',
  title: 'one deal is the best for all',
  severity: 'warning',
  needsZone: 'whole',
  fields: ['private.<seat>.points'],
  run: (input): readonly WarningFinding[] => {
    const { survey } = input;
    const { problem } = survey;
    const [row] = problem.seats.length > 1 ? balance(input).bestForAll : [];
    if (row === undefined) return [];
    const options = optionsOf(problem.space, zoneList(input).deals[row] ?? 0);
    const deal = problem.issues.map(({ id, options: ladder }, issue) => `${id} ${ladder[options[issue] ?? 0]?.id}`).join(', ');
    return [
      {
        message: `of ${zoneText(survey)}, one is the best for everybody (${deal}): there is nothing to trade`,
        hint: 'let delegations want different things, in `points`',
        at: ['private'],
        on: 'key',
        subject: 'zone',
      },
    ];
  },
};
