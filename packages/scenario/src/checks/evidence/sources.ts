// What the sources file says of each source, and what the scenario says with a source beside it.
import type { Path } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import type { ScenarioTexts } from '../../texts.ts';

/** Source → what the sources file says behind its key, up to the next key. Empty where there is no such file. */
export function sourceTexts({ sources = '' }: ScenarioTexts): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let key = '';
  for (const line of sources.split(/\r\n|\r|\n/)) {
    const found = /^\s*(?:[-*]\s+|#{1,6}\s+|\|\s*)?[`*"]*(a:\d{1,3}|p:[a-z0-9-]+)(?![\w-])[`*":.)\]|]*/.exec(line);
    if (found?.[1] !== undefined) key = found[1];
    else if (/^\s*#/.test(line)) key = '';
    const said = line.slice(found?.[0].length ?? 0).trim();
    if (key !== '') entries.set(key, `${entries.get(key) ?? ''} ${said}`.trim());
  }
  return entries;
}

/** Sources that stand for something outside the exercise. */
export function isFactual(source: string): boolean {
  return source.startsWith('a:') || source.startsWith('p:');
}

/** A part of the file with sources of its own, and its texts. */
export interface Claim {
  /** The part. */
  readonly at: Path;
  readonly sources: readonly string[];
  /** Every text of the part that has no nearer sources. */
  readonly texts: readonly { readonly text: string; readonly at: Path }[];
}

/** Every part of the file that has a `src`, in its order. */
export function claimsOf(draft: Draft): readonly Claim[] {
  return Object.entries(draft).flatMap(([name, value]) => claimsIn(value, [name]));
}

function claimsIn(node: unknown, at: Path): readonly Claim[] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node).map(([name, value]) => [Array.isArray(node) ? Number(name) : name, value] as const);
  const inner = entries.flatMap(([name, value]) => (name === 'src' ? [] : claimsIn(value, [...at, name])));
  const own: unknown = 'src' in node ? node.src : undefined;
  if (!Array.isArray(own)) return inner;
  const sources = own.filter((source): source is string => typeof source === 'string');
  return [{ at, sources, texts: entries.flatMap(([name, value]) => (name === 'src' ? [] : textsIn(value, [...at, name]))) }, ...inner];
}

function textsIn(node: unknown, at: Path): readonly { readonly text: string; readonly at: Path }[] {
  if (typeof node === 'string') return [{ text: node, at }];
  if (typeof node !== 'object' || node === null || 'src' in node) return [];
  return Object.entries(node).flatMap(([name, value]) => textsIn(value, [...at, Array.isArray(node) ? Number(name) : name]));
}
