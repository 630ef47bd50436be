/** Writes a scenario as another program's files. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExportedScenario, exportScenario, type FormatId } from '@parley/scenario';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { complaintLines, listLines, sentencesOf } from './conversion-text.ts';
import { playableScenario } from './scenarios.ts';
import { mustBeFree, type Replacing, writeFolder } from './write-folder.ts';

export interface ExportRequest {
  readonly scenario: string;
  readonly as: FormatId;
  /** Where to; null for a folder named after the scenario and the format. */
  readonly to: string | null;
  readonly format: Format;
  readonly replacing: Replacing;
}

/** The exit code: 0, or 2 when the format cannot hold the scenario. Throws ScenarioFileError, FileError. */
export function writeExport(surroundings: Surroundings, { scenario, as, to, format, replacing }: ExportRequest): number {
  const { setup, about, path } = playableScenario(scenario, surroundings);
  const folder = to ?? `${setup.face.id}-${as}`;
  mustBeFree(folder, replacing);
  const written = exportScenario({ setup, about: about ?? undefined, record: recordBeside(path) }, as);
  if (written.files.length > 0) writeFolder(folder, written.files, replacing);
  if (format === 'json') writeLine(surroundings, JSON.stringify(asJson(written, { folder, as }), null, 2));
  else if (written.complaints.length > 0) for (const line of complaintLines(written.complaints)) surroundings.errors.write(`${line}\n`);
  else for (const line of asText(written, folder)) writeLine(surroundings, line);
  return written.complaints.length > 0 ? EXIT.usage : EXIT.ok;
}

const RECORD_BYTES_MAX = 1024 * 1024;

/** What the import of this scenario wrote down, where it was imported. */
function recordBeside(path: string): string | undefined {
  const record = join(dirname(path), 'interchange.json');
  const about = statSync(record, { throwIfNoEntry: false });
  return about?.isFile() && about.size <= RECORD_BYTES_MAX ? readFileSync(record, 'utf8') : undefined;
}

function asJson({ files, complaints, losses, notes }: ExportedScenario, { folder, as }: { readonly folder: string; readonly as: FormatId }): object {
  return { format: as, folder, files: files.map(({ path }) => path), complaints, lost: losses, notes };
}

function asText({ formatTitle, files, losses, notes }: ExportedScenario, folder: string): readonly string[] {
  return [
    `Written as ${formatTitle} to ${folder}: ${files.map(({ path }) => path).join(', ')}.`,
    ...listLines('Not carried:', sentencesOf(losses)),
    ...listLines('Good to know:', notes),
  ];
}
