// The way in: files of another program become a scenario folder, or complaints.
import { compileScenario } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readScenario } from '../texts.ts';
import { type Complaint, createFindings, type Findings, type Loss, quotedList } from './findings.ts';
import type { ForeignFormat, FormatId } from './formats/format.ts';
import { FOREIGN_FORMATS } from './formats/index.ts';
import type { TextFile } from './problem.ts';
import { RECORD_NAME, readRecord } from './record.ts';
import { complainOfBroken, type OpenFile, openFile, topKeys } from './syntax/open-files.ts';
import { SCENARIO_NAME, toScenarioFiles } from './to-scenario.ts';

/** What came of files of another program. */
export interface ImportedScenario {
  /** The format that was read; undefined when none was recognised. */
  readonly format?: FormatId;
  readonly formatTitle?: string;
  /** The files of the scenario's folder, with paths relative to it; empty when anything was complained of. */
  readonly files: readonly TextFile[];
  readonly complaints: readonly Complaint[];
  /** What a scenario has no place for. */
  readonly losses: readonly Loss[];
  /** What one should know besides, as sentences. */
  readonly notes: readonly string[];
  /** What `parley check` would say of the scenario. */
  readonly diagnostics: readonly Diagnostic[];
  readonly size: { readonly parties: number; readonly issues: number; readonly deals: number };
}

/** How to read files of another program. */
export interface ImportOptions {
  /** The format, when it is not to be recognised. */
  readonly as?: FormatId;
  /** What to call the scenario where the files have no name for it: their folder's. */
  readonly name?: string;
  /** The path of the file that was asked for, when the others only lie beside it: it says which of several domains is meant. */
  readonly named?: string;
}

/**
 * The scenario in files of GENIUS, GeniusWeb, NegMAS, NegoLog or a scorable game. The format is recognised by the files' content; `as` overrides that.
 *
 * Utilities stay exact: every deal's utility is the scenario's points times a unit (to 1e-9), and the notes say which. Nothing is thrown: whatever keeps
 * the files from being read is a complaint with its file and, where there is one, its line from 1.
 *
 * @example
 * importForeign([{ path: 'profileA.json', text: '{' }], {}).complaints[0]?.path // => 'profileA.json'
 */
export function importForeign(files: readonly TextFile[], { as, name = '', named }: ImportOptions): ImportedScenario {
  const findings = createFindings();
  const record = readRecord(files.find(({ path }) => path.split('/').at(-1) === RECORD_NAME)?.text);
  const open = files.filter(({ path }) => path.split('/').at(-1) !== RECORD_NAME).map((file) => openFile(file, named));
  const format = chooseFormat(open, as, findings);
  const read = format?.read(open, findings) ?? null;
  const problem = read === null ? null : { ...read, name: read.name || name };
  const made =
    format === null || problem === null || findings.complaints.length > 0 ? [] : toScenarioFiles(problem, originOf(format, open, record), findings);
  const options = problem?.issues.map((issue) => issue.options.length) ?? [];
  return {
    ...(format === null ? {} : { format: format.id, formatTitle: format.title }),
    files: made,
    complaints: findings.complaints,
    losses: findings.losses,
    notes: findings.notes,
    diagnostics: made.length === 0 ? [] : diagnosticsOf(made),
    size: { parties: problem?.parties.length ?? 0, issues: options.length, deals: options.reduce((product, count) => product * count, 1) },
  };
}

function originOf(format: ForeignFormat, open: readonly OpenFile[], record: ReturnType<typeof readRecord>) {
  return { format: format.id, formatTitle: format.title, paths: open.filter((file) => format.recognises([file])).map(({ path }) => path), record };
}

function chooseFormat(open: readonly OpenFile[], as: FormatId | undefined, findings: Findings): ForeignFormat | null {
  const wanted = FOREIGN_FORMATS.find(({ id }) => id === as);
  if (wanted !== undefined) return wanted;
  const fitting = FOREIGN_FORMATS.filter((format) => format.recognises(open));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only;
  const refuse = (message: string, hint: string) => findings.complain({ path: '', line: null, message, hint });
  if (only !== undefined) {
    refuse(
      `There are files of several formats here: ${fitting.map(({ title }) => title).join(', ')}.`,
      `Say which to read: --as ${fitting.map(({ id }) => id).join(' or --as ')}.`,
    );
    return null;
  }
  complainOfBroken(open, findings);
  const own = open.find((file) => topKeys(file).includes('parley'));
  if (own !== undefined)
    refuse(`${quotedList([own.path])} is a scenario of Parley already.`, 'Play or check it as it is; the other way is parley export.');
  else if (findings.complaints.length === 0)
    refuse('Nothing here is in a format that can be read.', `What can be: ${FOREIGN_FORMATS.map(({ looks }) => looks).join('; ')}.`);
  return null;
}

function diagnosticsOf(files: readonly TextFile[]): readonly Diagnostic[] {
  const texts = readScenario(SCENARIO_NAME, (path) => files.find((file) => file.path === path)?.text);
  return texts === undefined ? [] : compileScenario(texts).diagnostics;
}
