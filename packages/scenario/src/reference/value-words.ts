// What may be written as a value, in words.
import type { JsonSchema } from '../json-schema/nodes.ts';
import { isUniform, keyTitle, sharedPart } from './rows.ts';

/** What a value is: "whole number, 0 to 100"; "list of seats". Shared parts are links to their sections. */
export function valueWords(node: JsonSchema): string {
  const part = sharedPart(node);
  if (part !== undefined) return partLink(part);
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return choices(node.enum);
  switch (node.type) {
    case 'string':
      return node.format === 'date' ? 'date' : textWords(node);
    case 'integer':
      return `whole number${rangeWords(node)}`;
    case 'number':
      return `number${rangeWords(node)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return listWords(node);
    default:
      return mapWords(node);
  }
}

/** A link to the section of a shared part. */
function partLink(part: string): string {
  const heading = partHeading(part);
  return `[${heading}](#${heading.replaceAll(' ', '-')})`;
}

/** The heading of a shared part. */
export function partHeading(part: string): string {
  return part === 'sources' ? 'src' : part.replaceAll('_', ' ');
}

function textWords({ title, minLength = 0, maxLength, pattern }: JsonSchema): string {
  if (title === 'source') return 'source';
  if (title === 'pair') return 'two seats with a hyphen';
  if (title === 'voice') return 'seat or absent voice';
  if (title !== undefined) return `name of ${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
  if (pattern !== undefined) return 'name';
  return `text${maxLength === undefined ? '' : `, ${minLength} to ${maxLength} characters`}`;
}

/** From here on a limit is there to keep arithmetic exact, not for an author to know. */
const ANY_NUMBER = 1e12;

function rangeWords({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined || maximum === undefined) return '';
  return maximum >= ANY_NUMBER ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`;
}

function listWords({ items, minItems, maxItems }: JsonSchema): string {
  const count = minItems === undefined ? '' : maxItems === undefined ? `, at least ${minItems}` : `, ${minItems} to ${maxItems}`;
  if (items === undefined) return `list${count}`;
  if (!('length' in items)) return `list of: ${valueWords(items)}${count}`;
  return `list of ${items.length}: ${[...new Set(items.map(valueWords))].join(', ')}`;
}

function mapWords(node: JsonSchema): string {
  const { additionalProperties: others, properties = {} } = node;
  if (isUniform(node))
    return `map of: ${Object.keys(properties)
      .map((name) => `\`${name}\``)
      .join(', ')}; each ${valueWords(Object.values(properties)[0] ?? {})}`;
  if (others === undefined || typeof others === 'boolean') return 'fields';
  return `map: ${keyTitle(node)} → ${valueWords(others)}`;
}

function choices(values: readonly unknown[]): string {
  const shown = values.map((value) => `\`${String(value)}\``);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
}
