/** One file of a whole scenario, to hand on; and the folder of it again. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanText, counted, grouped } from '@parley/base';
import { type ScenarioFace, scenarioDigest } from '@parley/rules';
import {
  EDITOR_SCHEMA_FILE,
  EDITOR_SCHEMA_LINE,
  editorSchemaText,
  hasErrors,
  PACK_ENDING,
  type PackedFile,
  type PackFault,
  writePack,
} from '@parley/scenario';
import { type LoadedScenario, loadScenario, readerIn, readPackFile, ScenarioFileError } from '@parley/session';
import { FileError, UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { diagnosticTexts, reviewed } from './scenarios.ts';
import { mustNotExist, writeFolder } from './write-folder.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface PackRequest {
  readonly scenario: string;
  /** Null: the id of the scenario, in the present folder. */
  readonly out: string | null;
}

const NOTES = 'teaching-notes.md';
const LEFT_OUT_SHOWN = 12;
const TITLE_LETTERS_MAX = 120;

/** Packs a scenario; the exit code. Throws ScenarioFileError for one with mistakes, which it has named then, and FileError. */
export function packScenario(surroundings: Surroundings, { scenario, out }: PackRequest): number {
  const loaded = loadScenario(scenario, surroundings.shippedFolder);
  if (loaded.path.endsWith(PACK_ENDING))
    throw new UsageError(`"${scenario}" is packed already.`, {
      code: 'cli/packed-already',
      hint: `Make a folder of it with: parley unpack ${scenario} --to FOLDER`,
    });
  const { setup, warnings } = soundSetup(surroundings, loaded, scenario);
  const files = withNotes(loaded);
  mustBeExact(dirname(loaded.path), files);
  const about = {
    parley: surroundings.version,
    id: setup.face.id,
    title: cleanText(setup.face.title, TITLE_LETTERS_MAX),
    file: loaded.texts.file.name,
    digest: scenarioDigest(setup),
    extends: shippedBases(loaded),
  };
  const packed = writePack(about, files);
  if (!packed.ok) throw faultError(packed.error);
  const place = out ?? `${about.id}${PACK_ENDING}`;
  mustBeOurs(place, about.id);
  writeWholeFile(surroundings, place, packed.value);
  writeLine(surroundings, `${place}: ${counted(files.length, 'file')} of ${about.title}, ${grouped(Buffer.byteLength(packed.value))} bytes.`);
  for (const { path } of files) writeLine(surroundings, `  ${path}`);
  for (const line of remarks({ loaded, files, warnings, bases: about.extends })) writeLine(surroundings, line);
  return EXIT.ok;
}

/** The Setup of a scenario without mistakes. */
function soundSetup(surroundings: Surroundings, loaded: LoadedScenario, wanted: string) {
  const { setup, texts } = loaded;
  const diagnostics = reviewed(surroundings, loaded);
  const mistakes = diagnostics.filter(({ severity }) => severity === 'error');
  if (setup !== null && !hasErrors(diagnostics)) return { setup, warnings: diagnostics.length };
  for (const text of diagnosticTexts({ texts, diagnostics: mistakes })) surroundings.errors.write(`${text}\n\n`);
  throw new ScenarioFileError(`The scenario has ${counted(mistakes.length, 'mistake')} and was not packed.`, {
    code: 'scenario/has-mistakes',
    hint: `Mend what is named above. All of it again: parley check ${wanted}`,
  });
}

/** What was read, with the notes for teachers, which nothing refers to. */
function withNotes({ path, files }: LoadedScenario): readonly PackedFile[] {
  const notes = readerIn(dirname(path), '')(NOTES);
  return notes === undefined || files.some((file) => file.path === NOTES) ? files : [...files, { path: NOTES, text: notes }];
}

/** A text that was not UTF-8 has lost something when it was read: it would not come out as it went in. */
function mustBeExact(folder: string, files: readonly PackedFile[]): void {
  const changed = files.find(({ path, text }) => !readFileSync(join(folder, path)).equals(Buffer.from(text)));
  if (changed === undefined) return;
  throw new FileError(`"${changed.path}" is not a text in UTF-8.`, {
    code: 'file/not-utf-8',
    hint: 'Save it as UTF-8 in your editor, and pack again.',
  });
}

/** Scenarios that come with Parley and are extended: whoever unpacks has them. */
function shippedBases({ texts, files }: LoadedScenario): readonly string[] {
  const names = (texts.bases ?? []).map(({ name }) => name);
  return names.filter((name) => !files.some(({ path }) => path === name)).map((name) => dirname(name));
}

/** Another file is never written over: only an older pack of the same scenario. */
function mustBeOurs(place: string, id: string): void {
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined) return;
  const taken = new FileError(`"${place}" is there already.`, { code: 'file/exists', hint: 'Name another file with --out, or take that one away.' });
  try {
    if (readPackFile(place).manifest.scenario.id === id) return;
  } catch {
    throw taken; // whatever it is, it is no pack
  }
  throw taken;
}

interface Remarked {
  readonly loaded: LoadedScenario;
  readonly files: readonly PackedFile[];
  readonly warnings: number;
  readonly bases: readonly string[];
}
function remarks({ loaded, files, warnings, bases }: Remarked): readonly string[] {
  const others = leftOut(dirname(loaded.path), files);
  const shown = others.slice(0, LEFT_OUT_SHOWN).join(', ');
  return [
    ...(others.length === 0 ? [] : [`Left out: ${shown}${others.length > LEFT_OUT_SHOWN ? ` and ${others.length - LEFT_OUT_SHOWN} more` : ''}.`]),
    ...loaded.missing.map((path) => `Not there: ${cleanText(path, TITLE_LETTERS_MAX)}.`),
    ...bases.map((id) => `It extends ${id}, which comes with Parley and is not packed.`),
    ...(warnings === 0 ? [] : [`It has ${counted(warnings, 'warning')}; see them with: parley check ${loaded.source}`]),
  ];
}

/** What else lies in the folder: files by name, folders with a slash. */
function leftOut(folder: string, files: readonly PackedFile[]): readonly string[] {
  const isPacked = (name: string): boolean => files.some(({ path }) => path === name || path.startsWith(`${name}/`));
  const inside = (name: string): readonly string[] => readdirSync(join(folder, name)).map((entry) => (name === '' ? entry : `${name}/${entry}`));
  const isFolder = (name: string): boolean => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const listed = (name: string): readonly string[] => {
    if (!isPacked(name)) return [isFolder(name) ? `${name}/` : name];
    return isFolder(name) ? inside(name).flatMap(listed) : [];
  };
  return inside('')
    .flatMap(listed)
    .filter((name) => name !== EDITOR_SCHEMA_FILE)
    .map((name) => cleanText(name, TITLE_LETTERS_MAX))
    .sort();
}

function faultError({ code, sentence, hint }: PackFault): FileError {
  return new FileError(sentence, { code: `file/${code.replace('/', '-')}`, hint });
}

export interface UnpackRequest {
  readonly file: string;
  /** Null: the id of the scenario, in the present folder. */
  readonly to: string | null;
}

/** Makes the folder of a packed scenario; the exit code. Throws ScenarioFileError for a file that is no sound pack, FileError where the folder is there. */
export function unpackScenario(surroundings: Surroundings, { file, to }: UnpackRequest): number {
  const { manifest, files } = readPackFile(file);
  const { id, title, digest, file: own, extends: bases } = manifest.scenario;
  const folder = to ?? id;
  mustNotExist(folder);
  writeFolder(folder, [...files, ...schemaFor(files, own)]);
  const place = own === 'scenario.yaml' ? folder : join(folder, own);
  writeLine(
    surroundings,
    `${folder}: ${counted(files.length, 'file')} of ${cleanText(title, TITLE_LETTERS_MAX)}, packed by Parley ${cleanText(manifest.parley, 40)}.`,
  );
  for (const { path } of files) writeLine(surroundings, `  ${path}`);
  writeLine(surroundings, 'Every file is as it was packed.');
  for (const line of afterwards(loadScenario(place, surroundings.shippedFolder).setup, { place, digest, bases })) writeLine(surroundings, line);
  return EXIT.ok;
}

/** The schema is not packed: it goes with the Parley that unpacks. */
function schemaFor(files: readonly PackedFile[], own: string): readonly PackedFile[] {
  const isThere = files.some(({ path }) => path === EDITOR_SCHEMA_FILE);
  const isWanted = !isThere && files.some(({ path, text }) => path === own && text.startsWith(EDITOR_SCHEMA_LINE));
  return isWanted && !own.includes('/') ? [{ path: EDITOR_SCHEMA_FILE, text: editorSchemaText() }] : [];
}

interface Expected {
  readonly place: string;
  readonly digest: string;
  readonly bases: readonly string[];
}
/** Whether this Parley makes the same of it as the one that packed it. */
function afterwards(
  setup: ({ readonly face: ScenarioFace } & Parameters<typeof scenarioDigest>[0]) | null,
  { place, digest, bases }: Expected,
): readonly string[] {
  if (setup === null) return [`This Parley finds mistakes in it; see them with: parley check ${place}`];
  const base = bases.length === 0 ? '' : `, or ${bases.join(' and ')} has changed`;
  const other = `The Parley that packed it understood it otherwise${base}: games saved with it cannot be replayed here.`;
  return [...(scenarioDigest(setup) === digest ? [] : [other]), `Play it with: parley play ${place}`];
}
