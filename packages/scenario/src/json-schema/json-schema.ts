// The language as JSON Schema, for editors: what is written while one types, and shown when one points at it.
import { z } from 'zod';
import { SHARED_PARTS } from '../schema/describe.ts';
import { scenarioSchema } from '../schema/scenario.ts';
import { type JsonSchema, mapNodes } from './nodes.ts';
import { patchSchema } from './patch-schema.ts';

/** The schema of a whole scenario, with its shared parts under `definitions` by their titles. */
export function wholeSchema(): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(scenarioSchema, { target: 'draft-07', io: 'input', unrepresentable: 'any' });
  // Zod types JSON Schema for all drafts; this is what it writes for draft 7.
  const { definitions: recursive = {}, ...root } = schema as JsonSchema;
  const definitions = new Map<string, JsonSchema>();
  const hoisted = mapNodes(root, (node) => hoist(node, recursive, definitions));
  for (const { title = '', ...node } of Object.values(recursive)) {
    if (isShared(title))
      definitions.set(
        title,
        mapNodes(node, (inner) => hoist(inner, recursive, definitions)),
      );
  }
  return { ...hoisted, definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/**
 * The schema that is shipped as `scenarios/scenario.schema.json`: for a whole scenario, and for one that extends another and says only what changes.
 *
 * @example
 * scenarioJsonSchema()['$schema'] // => 'http://json-schema.org/draft-07/schema#'
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { definitions = {}, ...whole } = mapNodes(wholeSchema(), withoutFormat);
  const { definitions: parts = {}, ...patch } = patchSchema(whole, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scenario of Parley',
    description: 'Made by `npm run docs:update`. docs/scenario-reference.md says the same for readers.',
    if: { type: 'object', properties: { extends: {} }, required: ['extends'] },
    then: patch,
    else: whole,
    definitions: { ...definitions, ...parts },
  };
}

/** The pattern of a date says as much as its format, and every validator knows patterns. */
function withoutFormat({ format: _, ...node }: JsonSchema): JsonSchema {
  return node;
}

/** A reference in the place of a shared part, which goes to `definitions`; what zod set apart for its own sake stands in its place again. */
function hoist(node: JsonSchema, recursive: Readonly<Record<string, JsonSchema>>, definitions: Map<string, JsonSchema>): JsonSchema {
  const name = (node.allOf?.[0] ?? node).$ref?.split('/').at(-1) ?? '';
  const target = recursive[name];
  if (target !== undefined && !isShared(target.title ?? '')) return mapNodes(target, (inner) => hoist(inner, recursive, definitions));
  const { title = target?.title ?? '', $ref: _, allOf, ...rest } = node;
  if (!isShared(title)) return node;
  const use = pick(rest, ['description', 'default', 'examples']);
  if (target === undefined) definitions.set(title, omit(rest, ['description', 'default', 'examples']));
  return { ...use, allOf: [{ $ref: `#/definitions/${title}` }] };
}

const TITLES: readonly string[] = SHARED_PARTS;
function isShared(title: string): boolean {
  return TITLES.includes(title);
}

function pick(node: JsonSchema, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([name]) => names.includes(name)));
}

function omit(node: JsonSchema, names: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));
}
