// docs/scenario-reference.md: every field of the language, made from the schema so that it cannot fall behind.
import { stringify } from 'yaml';
import { wholeSchema } from '../json-schema/json-schema.ts';
import type { JsonSchema } from '../json-schema/nodes.ts';
import { codesOf } from './field-codes.ts';
import { INTRODUCTION, LISTED, PARTS } from './prose.ts';
import { entryRows, type Row, sharedPart } from './rows.ts';
import { partHeading, valueWords } from './value-words.ts';

/**
 * The reference of the scenario language as Markdown, with a line end after the last line.
 *
 * @example
 * scenarioReference().split('\n')[0] // => '# The scenario language, field by field'
 */
export function scenarioReference(): string {
  const { definitions = {}, properties = {}, required = [] } = wholeSchema();
  const sections = Object.entries(properties).map(([name, node]) => ({ name, node, rows: entryRows(name, node) }));
  const top = sections.map(({ name, node, rows }): readonly [Row, boolean] => [
    { path: name, node, isRequired: required.includes(name) },
    rows.length > 0,
  ]);
  return [
    INTRODUCTION,
    '## The file',
    table(top.map(([row, hasSection]) => rowCells(row, hasSection ? `[\`${row.path}\`](#${row.path.replaceAll('_', '-')})` : `\`${row.path}\``))),
    ...sections.filter(({ rows }) => rows.length > 0).flatMap(({ name, node, rows }) => [`## ${name}`, node.description ?? '', tableOf(rows)]),
    ...Object.entries(PARTS).flatMap(([name, text]) => [`## ${partHeading(name)}`, text, ...partOf(name, definitions[name] ?? {})]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The tables of a shared part: one for each kind where it has kinds. */
function partOf(name: string, node: JsonSchema): readonly string[] {
  if (node.oneOf === undefined) return [tableOf(entriesOf(name, node))];
  return node.oneOf.flatMap((branch) => {
    const { kind, ...others } = branch.properties ?? {};
    const rows = entryRows(name, { ...branch, properties: others });
    return [`**\`kind: ${String(kind?.const)}\`** ${branch.description ?? ''}`, ...(rows.length === 0 ? [] : [tableOf(rows)])];
  });
}

/** A part that has no fields with sentences of their own is a row itself. */
function entriesOf(name: string, node: JsonSchema): readonly Row[] {
  const rows = entryRows(name, node);
  const own: Row = { path: partHeading(name), node: { ...node, description: LISTED[name] ?? '' }, isRequired: null };
  return rows.length > 0 ? rows : [own];
}

function tableOf(rows: readonly Row[]): string {
  return table(rows.map((row) => rowCells(row, `\`${row.path}\``)));
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return ['| field | what it says | what may stand there | checks |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function rowCells(row: Row, field: string): readonly string[] {
  const { description = '', examples, default: unset } = row.node;
  const example = examples?.[0] === undefined ? '' : ` Example: \`${inline(examples[0])}\`.`;
  const presence =
    row.isRequired === null ? '' : row.isRequired ? '; required' : unset === undefined ? '; may be left out' : `; left out: \`${inline(unset)}\``;
  const codes = codesOf(row).map((code) => `[${code}](diagnostics/${code}.md)`);
  return [
    field,
    sharedPart(row.node) === 'sources' ? 'Where this comes from.' : `${description}${example}`,
    `${valueWords(row.node)}${presence}`,
    codes.join(' '),
  ];
}

/** As it can stand on one line of a scenario. */
function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
