// XML out: elements with attributes, one a line. Escaping is the library's.
import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

/** An element to write. */
export interface XmlPart {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly XmlPart[];
}

/** Characters that XML 1.0 cannot hold, however they are written. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function xmlText(root: XmlPart): string {
  const document = new DOMImplementation().createDocument(null, root.tag);
  const element = document.documentElement;
  if (element === null) return '';
  fill(document, element, root, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(element)}\n`;
}

function fill(document: Document, element: Element, { attributes, children = [] }: XmlPart, depth: number): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value).replace(IMPOSSIBLE, ''));
  for (const child of children) {
    element.appendChild(document.createTextNode(`\n${'  '.repeat(depth + 1)}`));
    const inner = document.createElement(child.tag);
    element.appendChild(inner);
    fill(document, inner, child, depth + 1);
  }
  if (children.length > 0) element.appendChild(document.createTextNode(`\n${'  '.repeat(depth)}`));
}
