// Walking the schema beside the data, to know which fields could have been meant.
import type { z } from 'zod';

/** The fields that a map at `path` of `value` may have; empty where any name is allowed. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): readonly string[] {
  let node: z.ZodType | undefined = unwrap(schema, value);
  let data: unknown = value;
  for (const part of path) {
    data = isRecord(data) ? data[String(part)] : undefined;
    node = unwrap(childOf(node, part), data);
  }
  const def = definitionOf(node);
  return def?.shape === undefined ? [] : Object.keys(def.shape);
}

/** What one could write for the field `name` of the map at `path`: its example, or one made of the examples of its parts; undefined without any. */
export function exampleAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): unknown {
  let node: z.ZodType | undefined = unwrap(schema, value);
  let data: unknown = value;
  for (const part of path.slice(0, -1)) {
    data = isRecord(data) ? data[String(part)] : undefined;
    node = unwrap(childOf(node, part), data);
  }
  return exampleOf(childOf(node, path.at(-1) ?? ''));
}

function exampleOf(schema: z.ZodType | undefined): unknown {
  const def = definitionOf(schema);
  const given = schema?.meta()?.['examples'];
  if (Array.isArray(given) && given.length > 0) return given[0];
  if (def?.innerType !== undefined) return exampleOf(def.innerType);
  if (def?.entries !== undefined) return Object.keys(def.entries)[0];
  if (def?.values !== undefined) return def.values[0];
  if (def?.shape === undefined) return def?.options === undefined ? undefined : exampleOf(def.options[0]);
  const needed = Object.entries(def.shape).filter(([, part]) => definitionOf(part)?.type !== 'optional');
  const parts = needed.map(([name, part]) => [name, exampleOf(part)] as const);
  return parts.length > 0 && parts.every(([, part]) => part !== undefined) ? Object.fromEntries(parts) : undefined;
}

/** Every field name of a schema, whatever map it belongs to; keys of closed records among them. */
export function allFields(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<z.ZodType>();
  const open = [schema];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const def = definitionOf(node);
    for (const name of [...Object.keys(def?.shape ?? {}), ...Object.keys(definitionOf(def?.keyType)?.entries ?? {})]) names.add(name);
    open.push(...innerSchemas(def));
  }
  return names;
}

function innerSchemas(def: Definition | undefined): readonly z.ZodType[] {
  const { shape, catchall, valueType, element, items, innerType, options } = def ?? {};
  return [...Object.values(shape ?? {}), catchall, valueType, element, ...(items ?? []), innerType, ...(options ?? [])].filter(
    (one) => one !== undefined,
  );
}

/** The parts of zod's definitions that are read here; each kind of schema has some of them. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

function definitionOf(schema: z.ZodType | undefined): Definition | undefined {
  // Zod types each definition by its own class; what is read here is optional on all of them.
  return schema?._zod.def as Definition | undefined;
}

function childOf(schema: z.ZodType | undefined, part: PropertyKey): z.ZodType | undefined {
  const def = definitionOf(schema);
  if (def?.shape !== undefined) return Object.hasOwn(def.shape, String(part)) ? def.shape[String(part)] : def.catchall;
  return def?.valueType ?? def?.element ?? def?.items?.[Number(part)];
}

/** Through `optional`, and into the branch of a union that the data names. */
function unwrap(schema: z.ZodType | undefined, data: unknown): z.ZodType | undefined {
  const def = definitionOf(schema);
  if (def?.innerType !== undefined) return unwrap(def.innerType, data);
  if (def?.options === undefined || def.discriminator === undefined) return schema;
  const kind = isRecord(data) ? data[def.discriminator] : undefined;
  const discriminator = def.discriminator;
  return def.options.find((option) => definitionOf(definitionOf(option)?.shape?.[discriminator])?.values?.includes(kind));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
