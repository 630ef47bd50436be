import type { Check } from './check.ts';

export const scoreTotal: Check = {
  code: 'S-405',
  title: 'the parts of the score do not add to 100',
  fields: ['score'],
  run: ({ draft: { score } }) => {
    const sum = [score?.own_value, score?.joint, score?.relations, score?.integrity].reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
    if (Number.isNaN(sum) || sum === 100) return [];
    return [
      {
        message: `the parts of the score add to ${sum}, not 100`,
        hint: sum > 100 ? `take ${sum - 100} off` : `add ${100 - sum}`,
        at: ['score'],
        on: 'key',
      },
    ];
  },
};
