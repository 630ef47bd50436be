import type { Finding, Path } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { PLAIN_NAME, SCENARIO_NAME } from '../schema/scalars.ts';
import { type Check, entriesOf } from './check.ts';

/** Whether a name is a plain word: a letter, then letters, digits and underscores. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name);
}

/** Names stand in positions, pairs and commands ("geneva.floor", "RU-US"), so they are plain words. */
export const namesWellFormed: Check = {
  code: 'S-201',
  title: 'a name is not a plain word',
  fields: ['id', 'seats', 'venues', 'issues', 'issues.<issue>.options', 'private.<seat>.variants', 'events[].id', 'outcomes[].id'],
  run: ({ draft }) => [...(draft.id === undefined || SCENARIO_NAME.test(draft.id) ? [] : [badScenarioName(draft.id)]), ...badNames(draft)],
};

function badScenarioName(id: string): Finding {
  return { message: `\`${id}\` cannot be the id of a scenario`, hint: 'use small letters, digits and hyphens: `three-tables`', at: ['id'] };
}

function badNames(draft: Draft): readonly Finding[] {
  return namedPlaces(draft)
    .filter(({ name }) => !isPlainName(name))
    .map(({ name, at, on }) => ({
      message: `\`${name}\` cannot be a name`,
      hint: plainName(name),
      at,
      on,
    }));
}

const NAME_RULE = 'a letter, then letters, digits and underscores, at most 40';

/** The name as it could be written; only the rule where nothing of it is left. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^[\d_]+|_+$/g, '')
    .slice(0, 40);
  return isPlainName(plain) ? `write \`${plain}\`: ${NAME_RULE}` : `use ${NAME_RULE}`;
}

interface NamedPlace {
  readonly name: string;
  readonly at: Path;
  readonly on: 'key' | 'value';
}

/** Every place where the file gives something its name. */
export function namedPlaces(draft: Draft): readonly NamedPlace[] {
  const keys = (map: object | undefined, at: Path): readonly NamedPlace[] =>
    Object.keys(map ?? {}).map((name) => ({ name, at: [...at, name], on: 'key' }));
  const ids = (list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined, at: string): readonly NamedPlace[] =>
    (list ?? []).flatMap((item, index) => (item?.id === undefined ? [] : [{ name: item.id, at: [at, index, 'id'], on: 'value' as const }]));
  return [
    ...keys(draft.seats, ['seats']),
    ...keys(draft.venues, ['venues']),
    ...keys(draft.issues, ['issues']),
    ...entriesOf(draft.issues).flatMap(([issue, node]) => keys(node?.options, ['issues', issue, 'options'])),
    ...entriesOf(draft.private).flatMap(([seat, node]) => keys(node?.variants, ['private', seat, 'variants'])),
    ...ids(draft.events, 'events'),
    ...ids(draft.outcomes, 'outcomes'),
  ];
}
