import { grouped } from '@parley/base';
import { surveyZone } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import type { BargainingCheck } from './bargaining-check.ts';

/** What a table can do for itself, when every other leaves things as they are. */
export const venueAlone: BargainingCheck = {
  code: 'S-713',
  title: 'a table can agree on nothing by itself',
  severity: 'warning',
  needsZone: 'any',
  fields: ['issues.<issue>.decide', 'venues.<venue>.seats', 'venues.<venue>.rule'],
  run: (input) => {
    const { setup, memory } = input;
    const deciding = setup.face.venues.filter(({ id }) => setup.face.issues.some(({ decide }) => decide.includes(id)));
    if (deciding.length < 2) return [];
    return deciding.flatMap(({ id }): readonly WarningFinding[] => {
      const { count, problem } = surveyZone(setup, { venue: id, memory });
      if (count > 0 || problem.space.size < 2) return [];
      return [
        {
          message: `\`${id}\` can agree on nothing by itself: with all else at the status quo, none of its ${grouped(problem.space.size)} deals is acceptable to those who sit there`,
          hint: 'let it decide something else as well, or lower a fallback',
          at: ['venues', id],
          on: 'key',
          subject: id,
        },
      ];
    });
  },
};
