// The schema of a file that extends another: everything may be left out, and `null` takes an entry out.
import type { JsonSchema } from './nodes.ts';

/** What a patch says of itself, and no `null` can stand for. */
const OWN = ['parley', 'extends', 'id', 'title'];
/** Shared parts that a patch may say in part; the others it says whole. */
const MERGED = ['bounds', 'change', 'order', 'phrases', 'rule'];

/** From the schema of a whole scenario and its definitions to that of a patch, with the definitions it needs besides. */
export function patchSchema(whole: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { properties = {} } = whole;
  const own = Object.entries(properties).map(([name, node]) => [name, OWN.includes(name) ? node : nullable(patched(node))] as const);
  const parts = MERGED.flatMap((name) => {
    const node = definitions[name];
    return node === undefined ? [] : [[`${name}_patch`, patched(node)] as const];
  });
  return { ...whole, properties: Object.fromEntries(own), required: OWN, definitions: Object.fromEntries(parts) };
}

function patched(node: JsonSchema): JsonSchema {
  const reference = node.allOf?.[0]?.$ref;
  if (reference !== undefined) return { ...node, allOf: [{ $ref: patchedReference(reference) }] };
  if (node.oneOf !== undefined) return { anyOf: [node, inPart(node.oneOf)] };
  const { items } = node;
  if (items !== undefined && 'properties' in items && items.properties?.['id'] !== undefined) {
    const { description, default: unset, examples, ...list } = node;
    return { ...withText({ description, unset, examples }), anyOf: [list, { type: 'object', additionalProperties: nullable(patched(items)) }] };
  }
  if (node.type !== 'object') return node;
  const { required: _, properties, additionalProperties: others, ...rest } = node;
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: nullableEntries(properties) }),
    ...(others === undefined ? {} : { additionalProperties: typeof others === 'boolean' ? others : nullable(patched(others)) }),
  };
}

function patchedReference(reference: string): string {
  return MERGED.some((name) => reference.endsWith(`/${name}`)) ? `${reference}_patch` : reference;
}

/** A rule or an order without its `kind`: some of its fields. */
function inPart(branches: readonly JsonSchema[]): JsonSchema {
  const { kind: _, ...properties } = Object.assign({}, ...branches.map((branch) => branch.properties));
  return { type: 'object', properties: nullableEntries(properties), additionalProperties: false };
}

function nullableEntries(properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, nullable(patched(node))]));
}

function nullable(node: JsonSchema): JsonSchema {
  if (typeof node.type === 'string') {
    const { const: only, ...rest } = node;
    const choices = only === undefined ? node.enum : [only];
    return { ...rest, type: [node.type, 'null'], ...(choices === undefined ? {} : { enum: [...choices, null] }) };
  }
  const { description, default: unset, examples, ...rest } = node;
  return { ...withText({ description, unset, examples }), anyOf: [...(rest.anyOf ?? [rest]), { type: 'null' }] };
}

interface Text {
  readonly description: string | undefined;
  readonly unset: unknown;
  readonly examples: readonly unknown[] | undefined;
}

function withText({ description, unset, examples }: Text): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    ...(unset === undefined ? {} : { default: unset }),
    ...(examples === undefined ? {} : { examples }),
  };
}
