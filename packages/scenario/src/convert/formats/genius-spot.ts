// Places in GENIUS files, and numbers in attributes.
import { type Findings, quoted } from '../findings.ts';
import { numberFrom } from '../syntax/fields.ts';
import type { XmlElement } from '../syntax/xml-element.ts';

/** An element with its file and where complaints go. */
export interface Spot {
  readonly path: string;
  readonly element: XmlElement;
  readonly findings: Findings;
}

/** A finite number in an attribute; complains and gives NaN where there is none. `what` begins a sentence part: "the weight". */
export function attributeNumber({ path, element, findings }: Spot, name: string, what: string): number {
  const text = element.attributes.get(name);
  const number = text === undefined ? null : numberFrom(text);
  if (number !== null) return number;
  const found = text === undefined ? `there is no ${name}="…"` : `${quoted(text)} is no number`;
  findings.complain({
    path,
    line: element.line,
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)} cannot be read: ${found}.`,
    hint: 'Write a number like 0.25.',
  });
  return Number.NaN;
}

/** The first of several attributes that is there, as a number; `fallback` where none is. */
export function numberAmong(spot: Spot, names: readonly string[], fallback: number): number {
  const name = names.find((candidate) => spot.element.attributes.has(candidate));
  return name === undefined ? fallback : attributeNumber(spot, name, `the ${name}`);
}
