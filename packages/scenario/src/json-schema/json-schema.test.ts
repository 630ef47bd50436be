import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parseYaml } from '../parse-yaml.ts';
import { scenarioJsonSchema, wholeSchema } from './json-schema.ts';
import { type JsonSchema, mapNodes } from './nodes.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const SHIPPED = folder('scenarios/');
const GOOD = folder('packages/scenario/fixtures/good/');
const shipped = readdirSync(SHIPPED).filter((id) => existsSync(`${SHIPPED}${id}/scenario.yaml`));
const textOf = (id: string) => readFileSync(`${SHIPPED}${id}/scenario.yaml`, 'utf8');
const towns = readFileSync(`${GOOD}two-towns.yaml`, 'utf8');
const extending = readFileSync(`${GOOD}extending.yaml`, 'utf8');

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(scenarioJsonSchema());
const isValid = (text: string) => validate(parseYaml('week.yaml', text).value);

test.each(shipped)('%s keeps the schema, and its first line tells editors where that is', (id) => {
  validate(parseYaml(id, textOf(id)).value);
  expect(validate.errors).toBeNull();
  expect(textOf(id).split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json');
});

test.each(readdirSync(GOOD))('%s keeps the schema', (name) => {
  validate(parseYaml(name, readFileSync(`${GOOD}${name}`, 'utf8')).value);
  expect(validate.errors).toBeNull();
});

test.each([
  ['a field is misspelt', 'summary:', 'sumary:'],
  ['a field is missing', 'level: beginner\n', ''],
  ['a number is out of range', 'tension: 40', 'tension: 140'],
  ['a number is in quotes', 'rounds: 2', 'rounds: "2"'],
  ['a choice is none', 'role: mediator', 'role: arbiter'],
  ['a list is one name', 'seats: [NORTH, SOUTH]', 'seats: NORTH'],
  ['a rule has a field of another', '{kind: bilateral}', '{kind: bilateral, of: 3}'],
  ['a rule has no kind', '{kind: bilateral}', '{of: 3}'],
  ['a source is no source', 'src: [a:3]', 'src: [article 3]'],
  ['a name has a space', 'toll:\n    name', 'bridge toll:\n    name'],
  ['a date has the day first', '2024-05-06', '06-05-2024'],
  ['a bound is misspelt', 'at_most: halve', 'atmost: halve'],
  ['a chance is in percent', 'probability: 0.5', 'probability: 50'],
  ['an act is none', 'sound_out, reply', 'sound, reply'],
  ['an option has no words', 'keep: As now', 'keep:'],
  ['the version is a text', 'parley: 1', 'parley: "1.0"'],
])('a scenario in which %s does not', (_, from, to) => {
  expect(towns).toContain(from);
  expect(isValid(towns.replace(from, to))).toBe(false);
});

test.each([
  ['nothing changes', 'parley: 1\nextends: two-towns\nid: again\ntitle: Again\n', true],
  ['much changes', extending, true],
  ['half a rule is said', `${extending}start: {src: null}\n`.replace('hall: {day', 'hall: {rule: {silence: null}, day'), true],
  ['a field is misspelt', extending.replace('probability', 'chance'), false],
  ['a number is out of range', extending.replace('quarter: 40', 'quarter: 400'), false],
  ['there is no title', extending.replace(/title: .*\n/, ''), false],
  ['the title is taken out', extending.replace(/title: .*\n/, 'title: null\n'), false],
])('a patch in which %s: %#', (_, text, verdict) => {
  expect(isValid(text)).toBe(verdict);
});

test('every field says on hover what it is', () => {
  const silent: string[] = [];
  const look = (node: JsonSchema): JsonSchema => {
    for (const [name, field] of Object.entries(node.properties ?? {})) if (field.description === undefined) silent.push(name);
    return node;
  };
  const { definitions = {}, ...root } = wholeSchema();
  for (const part of [root, ...Object.values(definitions)]) mapNodes(part, look);
  expect(silent).toEqual([]);
});

test('examples and defaults are what may stand there', () => {
  const { definitions = {}, ...root } = wholeSchema();
  const said: { readonly value: unknown; readonly schema: JsonSchema }[] = [];
  const look = ({ examples = [], default: unset, ...schema }: JsonSchema): JsonSchema => {
    said.push(...[...examples, ...(unset === undefined ? [] : [unset])].map((value) => ({ value, schema })));
    return schema;
  };
  for (const part of [root, ...Object.values(definitions)]) mapNodes(part, look);
  // Compiled at once: one schema that holds a list of all of them, each against its own.
  const accepts = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile({
    items: said.map(({ schema }) => schema),
    definitions,
  });
  accepts(said.map(({ value }) => value));
  expect(accepts.errors).toBeNull();
  expect(said.length).toBeGreaterThan(100);
});
