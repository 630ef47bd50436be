import { suggestion } from '../did-you-mean.ts';
import { pairKey, pairsOf } from '../setup/change.ts';
import type { Check } from './check.ts';

export const unknownPair: Check = {
  code: 'S-305',
  title: 'these are not two delegations',
  fields: ['<pair>'],
  run: ({ draft, references }) => {
    const seats = Object.keys(draft.seats ?? {});
    const pairs = pairsOf(seats);
    return references
      .filter(({ kind, name }) => kind === 'pair' && !pairs.includes(pairKey(seats, name)))
      .map(({ name, at, on }) => ({ message: `no two delegations are called \`${name}\``, ...suggestion(name, pairs), at, on }));
  },
};
