import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';

export const variantChances: Check = {
  code: 'S-403',
  title: 'chances of variants do not add to 1',
  fields: ['private.<seat>.variants'],
  run: ({ draft }) =>
    entriesOf(draft.private).flatMap(([seat, part]): readonly Finding[] => {
      const chances = Object.values(part?.variants ?? {}).map((variant) => variant?.probability ?? Number.NaN);
      const sum = chances.reduce((total, chance) => total + chance, 0);
      if (chances.length === 0 || Number.isNaN(sum) || Math.abs(sum - 1) < 1e-9) return [];
      const hint = 'one of them is drawn in every game, so their chances add to 1';
      return [
        {
          message: `the variants of \`${seat}\` add to a chance of ${Math.round(sum * 1e6) / 1e6}`,
          hint,
          at: ['private', seat, 'variants'],
          on: 'key',
        },
      ];
    }),
};
