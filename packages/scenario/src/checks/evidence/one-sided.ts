import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { entriesOf, type WarningCheck } from '../check.ts';
import { isFactual } from './sources.ts';

/** Fewer sources than this tell nothing of a tendency. */
const SOURCES_MIN = 4;
const NEARLY_ALL = 0.8;

/** What each party wants should be told from what that party has said. A mediator need not have said anything. */
export const oneSided: WarningCheck = {
  code: 'S-905',
  title: 'one side has nearly all the sources',
  severity: 'warning',
  fields: ['seats.<seat>.src', 'declared.<seat>.<issue>.src', 'order.src'],
  run: ({ draft }): readonly WarningFinding[] => {
    const parties = entriesOf(draft.seats).filter(([, node]) => node?.role === 'party' || node?.role === 'caucus');
    const sources = parties.map(([seat]) => ({ seat, cited: new Set(citedFor(draft, seat)), at: ['seats', seat, 'src'] as Path }));
    const all = sources.reduce((sum, { cited }) => sum + cited.size, 0);
    const most = sources.toSorted((one, other) => other.cited.size - one.cited.size)[0];
    const without = sources.filter(({ cited }) => cited.size === 0);
    if (parties.length < 2 || most === undefined || most.cited.size < SOURCES_MIN || most.cited.size / all < NEARLY_ALL) return [];
    const others =
      without.length === 0
        ? 'the others have few'
        : `${without.map(({ seat }) => `\`${seat}\``).join(', ')} ${without.length === 1 ? 'has' : 'have'} none`;
    const [place = most] = without;
    return [
      {
        message: `\`${most.seat}\` has ${most.cited.size} of the ${all} sources that tell what the parties want; ${others}`,
        hint: 'name where the other side says what it wants, in `src` of its seat, its declared lines and its order',
        at: place.at,
        subject: most.seat,
        related: [{ message: `\`${most.seat}\` has nearly all`, at: most.at }],
      },
    ];
  },
};

function citedFor({ seats, declared, orders }: Draft, seat: string): readonly string[] {
  const lists = [seats?.[seat]?.src, orders?.[seat]?.src, ...Object.values(declared?.[seat] ?? {}).map((line) => line?.src)];
  return lists.flatMap((list) => (list ?? []).filter((source): source is string => source !== undefined && isFactual(source)));
}
