import { ONLOOKERS, VENUE_PHASES, WEEK_PHASES } from '@parley/rules';
import type { Finding } from '../diagnostic.ts';
import { TEST_WORDS } from '../references.ts';
import type { Check } from './check.ts';
import { namedPlaces } from './names-well-formed.ts';

/** Words that mean something else where such a name could stand. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  seats: [...ONLOOKERS, 'all', 'floor'],
  venues: [...WEEK_PHASES, ...VENUE_PHASES],
  issues: [...TEST_WORDS, 'order'],
};

/** Names that every JavaScript object has already. */
const BUILT_IN = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);

export const namesReserved: Check = {
  code: 'S-202',
  title: 'a name is taken by Parley itself',
  fields: ['seats', 'venues', 'issues', 'issues.<issue>.options', 'private.<seat>.variants', 'events[].id', 'outcomes[].id'],
  run: ({ draft }) =>
    namedPlaces(draft).flatMap(({ name, at, on }): readonly Finding[] => {
      const isOwnName = at.length === 2;
      const taken = BUILT_IN.has(name) || (isOwnName && (TAKEN[String(at[0])] ?? []).includes(name));
      return taken ? [{ message: `\`${name}\` is a word of Parley's own`, hint: 'choose another name', at, on }] : [];
    }),
};
