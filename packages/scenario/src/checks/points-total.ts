import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf } from './check.ts';
import { optionsWithoutPoints } from './points-missing.ts';

const TOTAL = 100;

/** Silent while points are missing or of the wrong kind: the sum would mean nothing. */
export const pointsTotal: Check = {
  code: 'S-402',
  title: 'best options do not add to 100',
  fields: ['private.<seat>.points'],
  run: ({ draft }) =>
    entriesOf(draft.private).flatMap(([seat, part]): readonly Finding[] => {
      const best = Object.keys(draft.issues ?? {}).map((issue) => bestOf(part?.points?.[issue]));
      const sum = best.reduce<number>((total, points) => total + (points ?? Number.NaN), 0);
      if (best.length === 0 || optionsWithoutPoints(draft, seat).length > 0 || Number.isNaN(sum) || Math.abs(sum - TOTAL) < 1e-9) return [];
      const off = sum > TOTAL ? `take ${round(sum - TOTAL)} off` : `add ${round(TOTAL - sum)}`;
      return [
        {
          message: `the best options of \`${seat}\` add to ${round(sum)}, not ${TOTAL}`,
          hint: `${off}, so that delegations can be compared`,
          at: ['private', seat, 'points'],
          on: 'key',
        },
      ];
    }),
};

function bestOf(points: { readonly [option: string]: number | undefined } | undefined): number | null {
  const values = Object.values(points ?? {});
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 || known.length < values.length ? null : Math.max(...known);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
