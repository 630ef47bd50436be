// What a patch makes of the scenario it extends: maps merge, lists replace, `null` removes.
import type { Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { CodedFinding } from '../structure.ts';
import { keyOrder, orderComplaint } from './key-order.ts';
import { entryOrigin, type Origin, originIn, type Place } from './origin.ts';

/** Merged data and where each of its values stands. */
export interface Merged {
  readonly value: unknown;
  readonly origin: Origin;
}

/** What one file changes. */
export interface Patch {
  readonly layer: number;
  readonly value: unknown;
  /** True for a `null` that the author wrote, false for an entry with nothing after its colon. */
  readonly isWritten: (path: Path) => boolean;
}

/** A finding in the file of one patch. */
export type PatchFinding = CodedFinding & { readonly layer: number };

export interface PatchResult extends Merged {
  /** What is wrong with the patch itself; paths lead through its own file. */
  readonly findings: readonly PatchFinding[];
  /** The entries that the patch takes out. */
  readonly removals: readonly Place[];
}

/** Lays a patch over what it extends. Both stay as they are. */
export function mergePatch(base: Merged, patch: Patch): PatchResult {
  const run: Run = { patch, findings: [], removals: [] };
  const merged = merge(base, patch.value, { path: [], run });
  return { ...merged, findings: run.findings, removals: run.removals };
}

interface Run {
  readonly patch: Patch;
  readonly findings: PatchFinding[];
  readonly removals: Place[];
}
interface Spot {
  readonly path: Path;
  readonly run: Run;
}
type NamedEntries = Map<string, Merged>;
type Fields = Readonly<Record<string, unknown>>;

function merge(base: Merged, patch: unknown, spot: Spot): Merged {
  const mine = { value: patch, origin: originIn(spot.run.patch.layer, spot.path) };
  if (Array.isArray(patch) && Array.isArray(base.value) && spot.path[0] === 'by_design') return joined(base.value, patch, { base, spot });
  if (!isFields(patch)) return mine;
  if (isIdentified(base.value)) return mergeList(base.value, base.origin, { patch, spot });
  return isFields(base.value) && !isRestated(patch, spot.path) ? mergeMap(base.value, base.origin, { patch, spot }) : mine;
}

/** Acknowledgements add up: what is meant in a scenario is meant in those that extend it. */
function joined(first: readonly unknown[], second: readonly unknown[], { base, spot }: { readonly base: Merged; readonly spot: Spot }): Merged {
  const origins = [
    ...first.map((_, index) => entryOrigin(base.origin, index)),
    ...second.map((_, index) => originIn(spot.run.patch.layer, [...spot.path, index])),
  ];
  const entries = new Map(origins.map((origin, index) => [String(index), origin]));
  return { value: [...first, ...second], origin: { place: { layer: spot.run.patch.layer, path: spot.path }, entries } };
}

/** A value that only makes sense as a whole: what says its `kind`, and the test of an ending. */
function isRestated(patch: Fields, path: Path): boolean {
  return 'kind' in patch || path.at(-1) === 'when';
}

interface Laying {
  readonly patch: Fields;
  readonly spot: Spot;
}

function mergeMap(base: Fields, origin: Origin, laying: Laying): Merged {
  const isBound = BOUND_SIDES.some((side) => side in laying.patch);
  const kept = Object.entries(base).filter(([name]) => !isBound || !BOUND_SIDES.includes(name));
  const entries = layOver(new Map(kept.map(([name, value]) => [name, { value, origin: entryOrigin(origin, name) }])), laying);
  const names = [...entries].map(([name, { value }]) => [name, value] as const);
  return { value: Object.fromEntries(names), origin: originOf(laying.spot, entries) };
}

/** The sides of a bound are one value: a patch that says one of them says both. */
const BOUND_SIDES: readonly string[] = ['at_least', 'at_most'];

/** A list whose entries have ids is patched by these. */
function mergeList(base: readonly IdentifiedEntry[], origin: Origin, laying: Laying): Merged {
  const known = base.map((entry, index) => [entry.id, { value: entry as unknown, origin: entryOrigin(origin, index) }] as const);
  const entries = [...layOver(new Map(known), laying)].map(
    ([id, { value, ...rest }]): Merged => ({ value: isFields(value) ? { id, ...value } : value, ...rest }),
  );
  return { value: entries.map(({ value }) => value), origin: originOf(laying.spot, new Map(entries.map((entry, index) => [String(index), entry]))) };
}

/** The entries with those of the patch laid over them, in their order. */
function layOver(known: NamedEntries, { patch, spot }: Laying): NamedEntries {
  const entries = new Map(known);
  for (const [name, value] of Object.entries(patch)) {
    const at: Spot = { ...spot, path: [...spot.path, name] };
    const before = known.get(name);
    if (value !== null) entries.set(name, before === undefined ? fresh(value, at) : merge(before, value, at));
    else if (spot.run.patch.isWritten(at.path)) remove(entries, name, at);
    // With nothing after its colon an entry is only named: it keeps its place in the order.
    else if (before === undefined || !isOrdered(spot.path)) entries.set(name, fresh(value, at));
  }
  const naming = { path: spot.path, before: [...known.keys()], after: [...entries.keys()], named: Object.keys(patch) };
  const complaint = isOrdered(spot.path) ? orderComplaint(naming) : null;
  if (complaint !== null) spot.run.findings.push({ ...complaint, layer: spot.run.patch.layer });
  const order = isOrdered(spot.path) ? keyOrder(naming) : naming.after;
  return new Map(order.flatMap((name) => pairOf(entries, name)));
}

function fresh(value: unknown, { path, run }: Spot): Merged {
  return { value, origin: originIn(run.patch.layer, path) };
}

function remove(entries: NamedEntries, name: string, { path, run }: Spot): void {
  const known = [...entries.keys()];
  if (entries.delete(name)) run.removals.push({ layer: run.patch.layer, path });
  else {
    const finding = {
      message: `there is no \`${name}\` here that could be removed`,
      hint: known.length === 0 ? 'take the line out: nothing is left there' : didYouMean(name, known),
      at: path,
      on: 'key' as const,
    };
    run.findings.push({ code: 'S-123', finding, layer: run.patch.layer });
  }
}

function originOf({ path, run }: Spot, entries: ReadonlyMap<string, Merged>): Origin {
  return { place: { layer: run.patch.layer, path }, entries: new Map([...entries].map(([name, { origin }]) => [name, origin])) };
}

function pairOf(entries: NamedEntries, name: string): readonly (readonly [string, Merged])[] {
  const entry = entries.get(name);
  return entry === undefined ? [] : [[name, entry]];
}

/** True where the order of entries means something. */
function isOrdered([section, , field, ...deeper]: Path): boolean {
  if (field !== undefined) return section === 'issues' && field === 'options' && deeper.length === 0;
  return ['seats', 'venues', 'issues', 'events', 'outcomes'].includes(String(section));
}

interface IdentifiedEntry {
  readonly id: string;
}

function isIdentified(value: unknown): value is readonly IdentifiedEntry[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const ids = value.map((entry: unknown) => (isFields(entry) && typeof entry['id'] === 'string' ? entry['id'] : null));
  return !ids.includes(null) && new Set(ids).size === ids.length;
}

/** True for a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
