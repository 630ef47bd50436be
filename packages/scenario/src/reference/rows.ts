// The fields of the language in rows, as the reference lists them.
import type { JsonSchema } from '../json-schema/nodes.ts';

/** One field, with what the reference says of it. */
export interface Row {
  /** As an author would say where it is: `venues.<venue>.date`; `[]` stands for an entry of a list. */
  readonly path: string;
  readonly node: JsonSchema;
  /** Null for an entry of a map or of a list: how many there are is for the author to say. */
  readonly isRequired: boolean | null;
}

/** A field and all below it that stand nowhere else; where a shared part begins, the rows end. */
export function rowsOf(path: string, node: JsonSchema, isRequired: boolean | null): readonly Row[] {
  return [{ path, node, isRequired }, ...entryRows(path, node)];
}

/** The rows of what is inside a value. */
export function entryRows(path: string, node: JsonSchema): readonly Row[] {
  const { items, properties, additionalProperties: others } = node;
  return [
    ...(properties === undefined || isUniform(node) ? [] : fieldRows(path, node)),
    ...(others === undefined || typeof others === 'boolean' || !hasMore(others) ? [] : rowsOf(`${path}.<${keyTitle(node)}>`, others, null)),
    ...(items === undefined || !('properties' in items) ? [] : entryRows(`${path}[]`, items)),
  ];
}

function fieldRows(path: string, { properties = {}, required = [] }: JsonSchema): readonly Row[] {
  return Object.entries(properties).flatMap(([name, field]) => rowsOf(path === '' ? name : `${path}.${name}`, field, required.includes(name)));
}

/** True for entries that want a row of their own: more than the words of an option, or one number of points. */
function hasMore(node: JsonSchema): boolean {
  return node.description !== undefined;
}

/** What the keys of a map name. */
export function keyTitle({ propertyNames, additionalProperties: others }: JsonSchema): string {
  const isBounds = typeof others === 'object' && sharedPart(others) === 'bound';
  return propertyNames?.title ?? (isBounds ? 'issue' : 'name');
}

/** A map of many fields that say the same of each: they are listed, and described once. */
export function isUniform({ properties = {} }: JsonSchema): boolean {
  const fields = Object.values(properties).map((field) => JSON.stringify(field));
  return fields.length > 8 && new Set(fields).size === 1;
}

/** The name of the shared part that a node is; undefined for one that is none. */
export function sharedPart(node: JsonSchema): string | undefined {
  return node.allOf?.[0]?.$ref?.split('/').at(-1);
}
