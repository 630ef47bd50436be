/** Makes a scenario folder from another program's files. */

import { join } from 'node:path';
import { counted, grouped } from '@parley/base';
import { type FormatId, hasErrors, type ImportedScenario, importForeign } from '@parley/scenario';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { complaintLines, listLines, sentencesOf } from './conversion-text.ts';
import { readForeignFolder } from './foreign-folder.ts';
import { mustBeFree, type Replacing, writeFolder } from './write-folder.ts';

export interface ImportRequest {
  readonly from: string;
  readonly to: string;
  readonly as: FormatId | null;
  readonly format: Format;
  readonly replacing: Replacing;
}

/** The exit code: 0, or 2 when the files cannot be read. Throws FileError. */
export function importScenario(surroundings: Surroundings, { from, to, as, format, replacing }: ImportRequest): number {
  mustBeFree(to, replacing);
  const { name, named, files, notes } = readForeignFolder(from);
  const read = importForeign(files, { name, ...(named === null ? {} : { named }), ...(as === null ? {} : { as }) });
  const found = { ...read, notes: [...notes, ...read.notes] };
  if (found.files.length > 0) writeFolder(to, found.files, replacing);
  if (format === 'json') writeLine(surroundings, JSON.stringify(asJson(found, to), null, 2));
  else if (found.complaints.length > 0) for (const line of failureLines(found, from)) surroundings.errors.write(`${line}\n`);
  else for (const line of asText(found, to)) writeLine(surroundings, line);
  return found.complaints.length > 0 ? EXIT.usage : EXIT.ok;
}

function asJson({ format, size, files, complaints, losses, notes, diagnostics }: ImportedScenario, folder: string): object {
  return { format: format ?? null, folder, ...size, files: files.map(({ path }) => path), complaints, lost: losses, notes, diagnostics };
}

function failureLines({ complaints, formatTitle }: ImportedScenario, from: string): readonly string[] {
  const what = formatTitle === undefined ? '' : `, read as ${formatTitle}`;
  return [...complaintLines(complaints), `Nothing was written: ${counted(complaints.length, 'mistake')} in ${from}${what}.`];
}

function asText({ formatTitle, size, files, losses, notes, diagnostics }: ImportedScenario, folder: string): readonly string[] {
  const deals = Number.isSafeInteger(size.deals) ? grouped(size.deals) : size.deals.toExponential(1);
  const warnings =
    diagnostics.length === 0 ? [] : [`parley check has something to say about it: ${hasErrors(diagnostics) ? 'mistakes' : 'warnings only'}.`];
  return [
    `Read as ${formatTitle}: ${counted(size.parties, 'party', 'parties')}, ${counted(size.issues, 'issue')}, ${deals} ${size.deals === 1 ? 'deal' : 'deals'}.`,
    `Written to ${folder}: ${files.map(({ path }) => path).join(', ')}.`,
    ...listLines('Not carried into the scenario:', sentencesOf(losses)),
    ...listLines('Good to know:', notes),
    '',
    ...warnings,
    `Go on with: parley check ${join(folder)}, parley zone ${join(folder)}, parley play ${join(folder)}`,
  ];
}
