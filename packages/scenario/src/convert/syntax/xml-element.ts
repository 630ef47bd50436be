// XML as a small tree of elements with their lines. No document type is followed: entities of a file's own could grow without end.
import { DOMParser, type Element as DomElement, type ParseError } from '@xmldom/xmldom';
import type { Parsed } from './data-node.ts';

export interface XmlElement {
  readonly tag: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

const DEPTH_MAX = 64;
/** No scenario has room for what more than these could say, and the parser takes its time over them. */
const TAGS_MAX = 60_000;
/** A plain `&` in a name is XML's most common slip, and its meaning is plain. */
const TOLERATED = /^EntityRef: expecting ;/;

/** The root of an XML text. */
export function readXml(text: string): Parsed<XmlElement> {
  if (/<!DOCTYPE/i.test(text))
    return { broken: { line: lineAt(text, text.search(/<!DOCTYPE/i)), reason: 'it has a document type, which is not read' } };
  if (text.split('<').length > TAGS_MAX) return { broken: { line: 1, reason: `it has more than ${TAGS_MAX / 1000},000 tags` } };
  const errors: { readonly line: number; readonly reason: string }[] = [];
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string, context: unknown): void => {
    if (level === 'error' && !TOLERATED.test(message)) errors.push({ line: lineIn(context), reason: plain(message) });
  };
  try {
    const root = new DOMParser({ locator: true, onError }).parseFromString(text, 'text/xml').documentElement;
    const [error] = errors;
    if (error !== undefined) return { broken: error };
    if (root === null) return { broken: { line: 1, reason: 'it has no element' } };
    const tree = elementFrom(root, 1);
    return tree === null ? { broken: { line: 1, reason: `it is nested more than ${DEPTH_MAX} deep` } } : { root: tree };
  } catch (cause) {
    return { broken: { line: lineIn(cause), reason: plain(cause instanceof Error ? cause.message : '') } };
  }
}

function elementFrom(element: DomElement, depth: number): XmlElement | null {
  if (depth > DEPTH_MAX) return null;
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const child = elementFrom(node as DomElement, depth + 1); // its type says so
    if (child === null) return null;
    children.push(child);
  }
  const attributes = new Map(Array.from(element.attributes, ({ name, value }) => [name, value] as const));
  return { tag: element.tagName, line: element.lineNumber ?? 1, attributes, children };
}

function lineIn(context: unknown): number {
  const { lineNumber } = ((context as Partial<ParseError> | null)?.locator ?? {}) as { readonly lineNumber?: number }; // as the parser documents it
  return Math.max(1, lineNumber ?? 1);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function plain(message: string): string {
  const [first = ''] = message.split('\n');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.trim().replace(/[.!]$/, '');
}

/** The direct children with a tag. */
export function childrenCalled({ children }: XmlElement, tag: string): readonly XmlElement[] {
  return children.filter((child) => child.tag === tag);
}

/** All descendants with a tag, in the order of the file. */
export function descendantsCalled(element: XmlElement, tag: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...descendantsCalled(child, tag)]);
}
