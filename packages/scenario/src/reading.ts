// The files of a scenario, read once: YAML, then what each changes of the next, then structure.
import type { Diagnostic } from './diagnostic.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { extendsIn, type LostBase } from './patch/base-chain.ts';
import { type Layers, locate, locateIn, slipsOf } from './patch/layers.ts';
import { lostBase } from './patch/lost-base.ts';
import { isFields, type Merged, mergePatch, type PatchResult } from './patch/merge-patch.ts';
import { originIn, type Place } from './patch/origin.ts';
import { judgeVersion, type VersionComplaint } from './schema/format-version.ts';
import { type SourceMap, writtenAt } from './source-map.ts';
import { readStructure, type Structure } from './structure.ts';

export interface Reading {
  /** Undefined when nothing of the files could be read. */
  readonly structure: (Structure & Whole) | undefined;
  /** What YAML and the schema complain of. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Whole {
  readonly layers: Layers;
  /** What patches took out. */
  readonly removals: readonly Place[];
  /** Too little is known for checks of meaning. */
  readonly isBroken: boolean;
}

/** Reads one file as it stands, whatever it extends. */
export function readFile(name: string, text: string): Reading {
  return readLayers([parseYaml(name, text)], null);
}

/** Reads a scenario's own file and those it extends, nearest first; `lost` says why the last `extends` led nowhere. */
export function readLayers(parsed: readonly ParsedYaml[], lost: LostBase | null): Reading {
  const readable = parsed.flatMap(({ source, value }): readonly ReadLayer[] =>
    source === undefined || value === undefined ? [] : [{ source, value }],
  );
  const files = readable.map(({ source }) => source);
  const slips = slipsOf(parsed, files);
  const [own] = readable;
  if (own === undefined || readable.length < parsed.length) return { structure: undefined, diagnostics: slips };
  const versions = readable.flatMap(versionComplaints);
  const apart = [
    ...slips,
    ...versions.map(({ layer, complaint: { message, hint } }) =>
      locateIn({ files }, layer, { code: 'S-107', finding: { message, hint, at: ['parley'] } }),
    ),
    ...lostDiagnostics(readable, lost),
  ];
  const isPatch = extendsIn(own.value) !== undefined;
  const isForeign = versions.some(({ complaint }) => complaint.isOtherVersion);
  if (isForeign || lost !== null || (isPatch && parsed.some(({ shakenFrom }) => shakenFrom !== null)))
    return { structure: undefined, diagnostics: apart };
  return judge(mergeLayers(readable), { files, apart, line: parsed[0]?.shakenFrom ?? null });
}

interface Read {
  readonly files: readonly SourceMap[];
  /** What was found before. */
  readonly apart: readonly Diagnostic[];
  /** What stands before this line can be judged, whatever is broken behind it. */
  readonly line: number | null;
}

function judge(merged: PatchResult, { files, apart, line }: Read): Reading {
  const layers: Layers = { files, origin: merged.origin };
  const structure = readStructure(merged.value);
  const complaints = [
    ...merged.findings.map((finding) => locateIn(layers, finding.layer, finding)),
    ...structure.findings.map(({ code, finding }) => locate(layers, code, finding)),
  ];
  return {
    structure: { ...structure, layers, removals: merged.removals, isBroken: line !== null },
    diagnostics: [...apart, ...complaints.filter(({ code, span }) => line === null || (code !== 'S-102' && span.start.line < line))],
  };
}

interface ReadLayer {
  readonly source: SourceMap;
  readonly value: unknown;
}

function versionComplaints({ source, value }: ReadLayer, layer: number): readonly { readonly layer: number; readonly complaint: VersionComplaint }[] {
  if (!isFields(value)) return [];
  const written = writtenAt(source, ['parley']);
  const complaint = judgeVersion(written !== undefined && /^-?\d+$/.test(written) ? Number(written) : written);
  return complaint === null ? [] : [{ layer, complaint }];
}

function lostDiagnostics(readable: readonly ReadLayer[], lost: LostBase | null): readonly Diagnostic[] {
  const layer = readable.length - 1;
  if (lost === null) return [];
  return [locateIn({ files: readable.map(({ source }) => source) }, layer, lostBase(extendsIn(readable[layer]?.value), lost))];
}

/** The data of all files as one; each says only what it changes of the next. */
function mergeLayers(readable: readonly ReadLayer[]): PatchResult {
  const last = readable.length - 1;
  const alone: PatchResult = { value: readable[last]?.value, origin: originIn(last), findings: [], removals: [] };
  return readable.slice(0, last).reduceRight<PatchResult>((base, { source, value }, layer) => {
    const result = mergePatch(withoutOwn(base), { layer, value, isWritten: (path) => writtenAt(source, path) !== undefined });
    return { ...result, findings: [...base.findings, ...result.findings], removals: [...base.removals, ...result.removals] };
  }, alone);
}

/** What a scenario has for itself and no other inherits. */
const OWN: readonly string[] = ['parley', 'extends', 'id', 'title'];

function withoutOwn({ value, origin }: Merged): Merged {
  return isFields(value) ? { value: Object.fromEntries(Object.entries(value).filter(([name]) => !OWN.includes(name))), origin } : { value, origin };
}
