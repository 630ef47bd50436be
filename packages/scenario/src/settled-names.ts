// A name that is misspelled where it is given and right wherever it is used: one slip, said once, at the place where it was made.
import type { Finding, Path } from './diagnostic.ts';
import { nearest } from './did-you-mean.ts';
import type { Draft } from './draft.ts';
import { type Reference, referencesOf } from './references.ts';

/** From so many uses on, the uses are right and the place where the name is given is not. */
const USES_MIN = 2;

export interface SettledNames {
  /** The draft with each misspelled name as the rest of the file writes it. */
  readonly draft: Draft;
  readonly findings: readonly { readonly code: string; readonly finding: Finding }[];
}

/** A map or a list in which names are given, and the uses of such names. */
interface Register {
  readonly code: string;
  readonly what: string;
  readonly at: Path;
  readonly given: readonly string[];
  readonly uses: readonly Reference[];
}

/** Finds misspelled names and mends them in the draft. */
export function settleNames(draft: Draft): SettledNames {
  return registersOf(draft, referencesOf(draft)).reduce<SettledNames>(settle, { draft, findings: [] });
}

function registersOf(draft: Draft, references: readonly Reference[]): readonly Register[] {
  const uses = (kind: Reference['kind']) => references.filter((reference) => reference.kind === kind);
  const options = Object.entries(draft.issues ?? {}).map(([issue, node]) => ({
    code: 'S-303',
    what: 'option',
    at: ['issues', issue, 'options'],
    given: Object.keys(node?.options ?? {}),
    uses: references.filter((reference) => reference.kind === 'option' && reference.issue === issue),
  }));
  return [
    // Options first: their paths lead through the names of issues as they are written.
    ...options,
    { code: 'S-301', what: 'delegation', at: ['seats'], given: Object.keys(draft.seats ?? {}), uses: uses('seat') },
    { code: 'S-302', what: 'issue', at: ['issues'], given: Object.keys(draft.issues ?? {}), uses: uses('issue') },
    { code: 'S-304', what: 'venue', at: ['venues'], given: Object.keys(draft.venues ?? {}), uses: uses('venue') },
  ];
}

function settle(state: SettledNames, { code, what, at, given, uses }: Register): SettledNames {
  const used = new Set(uses.map(({ name }) => name));
  const idle = given.filter((name) => !used.has(name));
  const wanted = [...used].filter((name) => !given.includes(name) && uses.filter((use) => use.name === name).length >= USES_MIN);
  const pairs = idle.flatMap((name) => {
    const meant = wanted.filter((other) => nearest(other, given) === name);
    return meant.length === 1 && meant[0] !== undefined ? [{ name, meant: meant[0] }] : [];
  });
  return pairs.reduce<SettledNames>(({ draft, findings }, { name, meant }) => {
    const places = uses.filter((use) => use.name === meant);
    const first = places[0];
    const finding: Finding = {
      message: `no other line knows ${what === 'delegation' || what === 'venue' ? 'a' : 'an'} ${what} called \`${name}\`: ${places.length} call it \`${meant}\``,
      hint: `write \`${meant}:\` here`,
      at: [...at, name],
      on: 'key',
      fix: meant,
      related: first === undefined ? [] : [{ message: 'the first', at: first.at, on: first.on }],
    };
    return { draft: renamed(draft, at, { from: name, to: meant }), findings: [...findings, { code, finding }] };
  }, state);
}

function renamed(draft: Draft, at: Path, { from, to }: { readonly from: string; readonly to: string }): Draft {
  const rename = (node: unknown, path: Path): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    const [step, ...rest] = path;
    const entries = Object.entries(node);
    if (step === undefined) return Object.fromEntries(entries.map(([name, value]) => [name === from ? to : name, value]));
    return Object.fromEntries(entries.map(([name, value]) => [name, name === step ? rename(value, rest) : value]));
  };
  // Only a key changes: the shape stays that of a draft.
  return rename(draft, at) as Draft;
}
