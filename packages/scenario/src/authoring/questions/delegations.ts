import { fail, ok } from '@parley/base';
import { personIn } from '../../checks/evidence/living-person.ts';
import { OUTLINE_CAPS } from '../outline.ts';
import { entriesIn, readNames, separatorOf } from '../reading-lists.ts';
import type { Question } from './question.ts';

export const delegations: Question = {
  id: 'delegations',
  ask: `Who sits at the talks? Name ${2} to ${OUTLINE_CAPS.seats} delegations, apart by commas. A short name may stand before each.`,
  example: 'RU = Russian Federation, US = United States, NATO',
  more: [
    'A short name is what players type: one word of Latin letters, digits and underscores. Without one it is made of the name.',
    'A delegation speaks for an office or an organisation, never for a living person. Use semicolons where a name has a comma.',
  ],
  isList: true,
  needs: [],
  fallback: () => 'North Port, South Port, The Island',
  read(text) {
    const things = { use: 'seats', one: 'delegation', many: 'delegations', min: 2, max: OUTLINE_CAPS.seats, example: 'RU = Russia' } as const;
    const seats = readNames(entriesIn(text, separatorOf(text)), things);
    if (!seats.ok) return seats;
    const [person] = seats.value.flatMap(({ name }) => personIn(name));
    return person === undefined
      ? ok({ seats: seats.value })
      : fail(`“${person}” reads like a person. Name the office or the organisation: “Ministry of Foreign Affairs”.`);
  },
};
