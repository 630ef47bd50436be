// Which checks judge which field.
import { EVERY_CODE } from '../codes.ts';
import type { JsonSchema } from '../json-schema/nodes.ts';
import { keyTitle, type Row, sharedPart } from './rows.ts';

/** Where names are given; elsewhere they are used. */
export const GIVEN: readonly string[] = ['seats', 'venues', 'issues', 'issues.<issue>.options', 'private.<seat>.variants', 'absent'];

/** The codes of the checks that judge a field, in their order. */
export function codesOf({ path, node }: Pick<Row, 'path' | 'node'>): readonly string[] {
  const [, parent = '', key = ''] = /^(.*)\.(<\w+>)$/.exec(path) ?? [];
  const uses = [...(GIVEN.includes(path) ? [] : titlesIn(node).map((title) => `<${title}>`)), ...(GIVEN.includes(parent) ? [] : [key])];
  return EVERY_CODE.filter(({ fields }) => fields.some((field) => field === path || uses.includes(field))).map(({ code }) => code);
}

/** What the names in a value name, apart from those in fields that have rows of their own. */
function titlesIn(node: JsonSchema): readonly string[] {
  if (sharedPart(node) !== undefined) return [];
  const { title, type, items, additionalProperties: others } = node;
  return [
    ...(type === 'string' && title !== undefined ? [title] : []),
    ...(type === 'object' && typeof others === 'object' ? [keyTitle(node)] : []),
    ...(items !== undefined && !('length' in items) && items.type === 'string' ? titlesIn(items) : []),
  ];
}
