import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { entriesOf, listed, subjectAt, type WarningCheck } from '../check.ts';

/** Parts of a scenario that nobody can use while an act is switched off. */
export const actNeeded: WarningCheck = {
  code: 'S-806',
  title: 'something needs an act that is switched off',
  severity: 'warning',
  fields: ['acts', 'seats.<seat>.means', 'venues.<venue>.rule', 'surprises', 'outcomes[].when'],
  run: ({ draft }) => {
    const acts = draft.acts?.flatMap((act) => act ?? []);
    if (acts === undefined) return [];
    return needs(draft).flatMap(({ act, what, ...place }): readonly WarningFinding[] =>
      acts.includes(act)
        ? []
        : [
            {
              ...place,
              message: `${what} needs ${listed([act])}, which is switched off`,
              hint: `add \`${act}\` to \`acts\`, or take this out`,
              subject: subjectAt(draft, place.at[0] === 'outcomes' ? place.at.slice(0, 2) : place.at),
            },
          ],
    );
  },
};

interface Need {
  readonly act: string;
  readonly what: string;
  readonly at: Path;
  readonly on?: 'key' | 'value';
}

function needs(draft: Draft): readonly Need[] {
  return [...meansNeeds(draft), ...silenceNeeds(draft), ...surpriseNeeds(draft), ...endingNeeds(draft.outcomes, ['outcomes'])];
}

function meansNeeds({ seats }: Draft): readonly Need[] {
  return entriesOf(seats).flatMap(([seat, node]) =>
    (['gesture', 'pressure'] as const).flatMap((act): readonly Need[] =>
      (node?.means?.[act] ?? []).length === 0
        ? []
        : [{ act, what: `what \`${seat}\` can do outside the room`, at: ['seats', seat, 'means', act], on: 'key' }],
    ),
  );
}

function silenceNeeds({ venues }: Draft): readonly Need[] {
  return entriesOf(venues).flatMap(([venue, node]): readonly Need[] => {
    const rule = node?.rule;
    const hasSilence = (rule?.kind === 'consensus' || rule?.kind === 'consensus_minus') && rule.silence !== undefined;
    return hasSilence
      ? [{ act: 'put_under_silence', what: `the silence procedure of \`${venue}\``, at: ['venues', venue, 'rule', 'silence'], on: 'key' }]
      : [];
  });
}

/** A surprise is avoided by asking before; where nobody can ask, it cannot be avoided. */
function surpriseNeeds({ surprises }: Draft): readonly Need[] {
  return entriesOf(surprises)
    .slice(0, 1)
    .map(() => ({ act: 'consult', what: 'sparing somebody a surprise', at: ['surprises'], on: 'key' as const }));
}

function endingNeeds(node: unknown, at: Path): readonly Need[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]): readonly Need[] => {
    const place = [...at, Array.isArray(node) ? Number(name) : name];
    return name === 'walked_out' ? [{ act: 'walk_out', what: 'an ending by walking out', at: place, on: 'key' }] : endingNeeds(value, place);
  });
}
