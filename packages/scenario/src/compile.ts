// Texts in, a Setup or diagnostics out.
import { cleanText } from '@parley/base';
import type { Setup } from '@parley/rules';
import { withoutMeant } from './acknowledgements.ts';
import { CHECKS } from './checks/index.ts';
import { type ReviewGround, runCheck } from './checks/run-check.ts';
import { type Diagnostic, hasErrors, inFileOrder, withoutEchoes } from './diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';
import { followBases, NO_LIBRARY, type ReadText, type ScenarioLibrary } from './patch/base-chain.ts';
import { locate } from './patch/layers.ts';
import { leftoversOf } from './patch/leftovers.ts';
import { type Reading, readLayers } from './reading.ts';
import { referencesOf } from './references.ts';
import type { LEVELS, ScenarioFile } from './schema/scenario.ts';
import { settleNames } from './settled-names.ts';
import { toFace } from './setup/face.ts';
import { toBrief, toSealed } from './setup/private.ts';
import { briefOf, fileNames, gatherTexts, type ScenarioTexts } from './texts.ts';

/** What the library shows of a scenario before anybody plays it; no part of a game. */
export interface ScenarioAbout {
  readonly summary: string;
  readonly level: (typeof LEVELS)[number];
  /** Profile of computers → how often they should reach a deal, from and to, 0–1; empty where the author declares nothing. */
  readonly agreement: Readonly<Record<string, readonly [from: number, to: number]>>;
}

/** What came of a scenario's files. */
export interface CompiledScenario {
  /** Undefined when any diagnostic is an error. */
  readonly setup?: Setup;
  readonly about?: ScenarioAbout;
  /** What keeps it from being played, and warnings that cost no time, in the order of the file. `reviewScenario` finds the rest. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the review needs; undefined when the file could not be read. */
  readonly ground?: ReviewGround;
}

/**
 * A scenario's Setup, or every mistake in its files at once.
 *
 * Texts are cleaned on the way: no control characters reach a Setup.
 *
 * @example
 * compileScenario({ file: { name: 'week.yaml', text: 'parley: 2' }, briefs: {} }).diagnostics[0]?.code // => 'S-107'
 */
export function compileScenario(texts: ScenarioTexts): CompiledScenario {
  const files = [texts.file, ...(texts.bases ?? [])];
  return compileReading(
    readLayers(
      files.map(({ name, text }) => parseYaml(name, text)),
      texts.lost ?? null,
    ),
    texts,
  );
}

/** A compiled scenario with the texts it was compiled from. */
export interface LoadedScenario extends CompiledScenario {
  readonly texts: ScenarioTexts;
}

/**
 * Reads and compiles in one go, at half the cost of doing the one after the other; undefined when `read` knows no file of that name.
 *
 * `read` gets paths relative to the scenario's folder; `library` is where `extends` looks for a scenario by its id.
 *
 * @example
 * loadScenario('scenario.yaml', () => undefined) // => undefined
 */
export function loadScenario(name: string, read: ReadText, library: ScenarioLibrary = NO_LIBRARY): LoadedScenario | undefined {
  const text = read(name);
  if (text === undefined) return undefined;
  const chain = followBases({ name, text }, read, library);
  const reading = readLayers(
    chain.files.map(({ parsed }) => parsed),
    chain.lost,
  );
  const texts = gatherTexts(chain, reading);
  return { ...compileReading(reading, texts), texts };
}

function compileReading({ structure, diagnostics: complaints }: Reading, texts: ScenarioTexts): CompiledScenario {
  const names = fileNames(texts);
  if (structure === undefined || structure.isBroken) return { diagnostics: inFileOrder(withoutEchoes(complaints), names) };
  const { scenario, layers, removals } = structure;
  const { draft, findings } = settleNames(structure.draft);
  const references = referencesOf(draft);
  const leftovers = leftoversOf(layers, removals, { draft, references });
  const settled = findings.map(({ code, finding }) => locate(layers, code, finding));
  const ran = CHECKS.flatMap((check) => runCheck(check, { draft, references, texts, source: layers }));
  const checked = ran.filter((diagnostic) => !leftovers.isLeft(diagnostic));
  const diagnostics = inFileOrder(withoutEchoes([...complaints, ...settled, ...leftovers.diagnostics, ...withoutMeant(draft, checked)]), names);
  const ground = { draft, references, texts, source: layers, warnings: checked.filter(({ severity }) => severity === 'warning') };
  if (scenario === null || hasErrors(diagnostics)) return { diagnostics, ground };
  return { setup: toSetup(cleaned(scenario), texts), about: toAbout(scenario), diagnostics, ground };
}

function toAbout({ summary, level, agreement }: ScenarioFile): ScenarioAbout {
  const bands = Object.entries(agreement ?? {}).map(([profile, band]) => [cleanLine(profile), band] as const);
  return { summary: cleanLine(summary), level, agreement: Object.fromEntries(bands) };
}

function toSetup(file: ScenarioFile, texts: ScenarioTexts): Setup {
  const ownBriefs = Object.entries(file.private).map(([seat, node]) => [seat, toBrief(node, cleanLines(briefOf(texts, seat)), file.issues)] as const);
  return { face: toFace(file), briefs: Object.fromEntries(ownBriefs), sealed: toSealed(file) };
}

const LINE_CHARS_MAX = 2000;

function cleanLine(text: string): string {
  return cleanText(text, LINE_CHARS_MAX);
}

/** Markdown keeps its lines; within a line, indentation and controls go. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .join('\n')
    .trim();
}

/** Every text of the file on one clean line. Names cannot change: their check lets only letters, digits and underscores through. */
function cleaned<T>(node: T): T {
  if (typeof node === 'string') return cleanLine(node) as T & string;
  if (Array.isArray(node)) return node.map(cleaned) as T & unknown[];
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [cleanLine(name), cleaned(value)])) as T & object;
}
