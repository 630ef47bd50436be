// What JSON Schema is made of.

/** A part of a JSON Schema, draft 7, as far as the language uses it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The schema with `change` applied to each of its nodes, the inner ones first. */
export function mapNodes(node: JsonSchema, change: (node: JsonSchema) => JsonSchema): JsonSchema {
  const one = (inner: JsonSchema) => mapNodes(inner, change);
  const several = (inner: readonly JsonSchema[]) => inner.map(one);
  const { items, additionalProperties: others, properties } = node;
  return change({
    ...node,
    ...(items === undefined ? {} : { items: isList(items) ? several(items) : one(items) }),
    ...(others === undefined || typeof others === 'boolean' ? {} : { additionalProperties: one(others) }),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, one(inner)])) }),
    ...(node.oneOf === undefined ? {} : { oneOf: several(node.oneOf) }),
    ...(node.anyOf === undefined ? {} : { anyOf: several(node.anyOf) }),
  });
}

function isList(items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
