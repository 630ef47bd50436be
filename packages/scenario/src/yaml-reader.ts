// The YAML library with the settings that a scenario is read with: the version of YAML, and nothing of it that loses or invents data.
import { type Document, isAlias, parseDocument, visit } from 'yaml';

const READING = {
  prettyErrors: false,
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  uniqueKeys: true,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/** The text as a document, with its complaints; never throws. Caps come before: nesting is recursion, unique keys are quadratic. */
export function readDocument(text: string): Document {
  return parseDocument(text, READING);
}

/** The same for a guess that is read once and thrown away: without the places of its tokens, in half the time. */
export function glanceAt(text: string): Document {
  return parseDocument(text, { ...READING, keepSourceTokens: false });
}

/** The data of a document as plain values; undefined where it refers to itself by aliases, which are not unfolded. */
export function dataOf(document: Document): unknown {
  let hasAlias = false;
  visit(document, {
    Alias(_, node) {
      hasAlias = isAlias(node);
      return visit.BREAK;
    },
  });
  return hasAlias ? undefined : document.toJS();
}
