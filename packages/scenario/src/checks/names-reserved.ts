import { ONLOOKERS, VENUE_PHASES, WEEK_PHASES } from '@parley/rules';
import type { Finding } from '../diagnostic.ts';
import { TEST_WORDS } from '../references.ts';
import type { Check } from './check.ts';
import { namedPlaces } from './names-well-formed.ts';

/** What a name is for. */
export type NameUse = 'seats' | 'venues' | 'issues' | 'options';

/** Words that mean something else where such a name could stand. */
const TAKEN: Readonly<Partial<Record<NameUse, readonly string[]>>> = {
  seats: [...ONLOOKERS, 'all', 'floor'],
  venues: [...WEEK_PHASES, ...VENUE_PHASES],
  issues: [...TEST_WORDS, 'order'],
};

const USES: readonly NameUse[] = ['seats', 'venues', 'issues'];

/** Names that every JavaScript object has already. */
const BUILT_IN = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);

/** Whether Parley itself has the name. */
export function isReservedName(name: string, use: NameUse | null): boolean {
  return BUILT_IN.has(name) || (use !== null && (TAKEN[use] ?? []).includes(name));
}

export const namesReserved: Check = {
  code: 'S-202',
  title: 'a name is taken by Parley itself',
  fields: ['seats', 'venues', 'issues', 'issues.<issue>.options', 'private.<seat>.variants', 'events[].id', 'outcomes[].id'],
  run: ({ draft }) =>
    namedPlaces(draft).flatMap(({ name, at, on }): readonly Finding[] => {
      const use = at.length === 2 ? USES.find((candidate) => candidate === at[0]) : undefined;
      return isReservedName(name, use ?? null) ? [{ message: `\`${name}\` is a word of Parley's own`, hint: 'choose another name', at, on }] : [];
    }),
};
