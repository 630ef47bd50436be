import type { Finding, Path } from '../diagnostic.ts';
import { type Check, entriesOf, meantSeats } from './check.ts';

/** An endorsement comes from a seat that sits at a later venue than the one that decides. */
export const endorsementOutOfReach: Check = {
  code: 'S-505',
  title: 'an endorsement can never be given',
  fields: ['issues.<issue>.endorse'],
  run: ({ draft }) => {
    const order = Object.keys(draft.venues ?? {});
    return entriesOf(draft.issues).flatMap(([issue, node]) =>
      entriesOf(node?.endorse).flatMap(([venue, seats]): readonly Finding[] => {
        const at: Path = ['issues', issue, 'endorse', venue];
        const seated = meantSeats(draft, draft.venues?.[venue]?.seats);
        const late = (node?.decide ?? []).filter((place) => place !== undefined && order.indexOf(place) >= order.indexOf(venue));
        const early: readonly Finding[] =
          order.includes(venue) && late.length > 0
            ? [
                {
                  message: `\`${venue}\` does not meet after \`${late[0]}\`, which decides \`${issue}\``,
                  hint: 'let a later venue endorse it',
                  at,
                  on: 'key',
                },
              ]
            : [];
        const away = (seats ?? []).flatMap((seat, index): readonly Finding[] =>
          seat === undefined || seated === undefined || seated.includes(seat) || !Object.hasOwn(draft.seats ?? {}, seat)
            ? []
            : [{ message: `\`${seat}\` does not sit at \`${venue}\``, hint: 'name a delegation that sits there', at: [...at, index] }],
        );
        return [...early, ...away];
      }),
    );
  },
};
