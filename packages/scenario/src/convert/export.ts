// The way out: a scenario becomes files of another program, with a list of what stays behind.
import type { Setup } from '@parley/rules';
import type { ScenarioAbout } from '../compile.ts';
import { type Complaint, createFindings, type Loss } from './findings.ts';
import type { FormatId, Written } from './formats/format.ts';
import { FOREIGN_FORMATS } from './formats/index.ts';
import { fromScenario, type Outgoing } from './from-scenario.ts';
import { NOTES_NAME, notesText } from './notes-text.ts';
import type { TextFile } from './problem.ts';
import { type InterchangeRecord, RECORD_NAME, readRecord, recorded, recordText } from './record.ts';

/** What came of a scenario on its way out. */
export interface ExportedScenario {
  readonly formatTitle: string;
  /** The files of the folder, with paths relative to it; empty when anything was complained of. */
  readonly files: readonly TextFile[];
  readonly complaints: readonly Complaint[];
  /** What the format has no place for. */
  readonly losses: readonly Loss[];
  /** What one should know besides, as sentences. */
  readonly notes: readonly string[];
}

/** A compiled scenario, with the text of the `interchange.json` beside its file where there is one. */
export interface ExportedFrom {
  readonly setup: Setup;
  readonly about?: ScenarioAbout | undefined;
  readonly record?: string | undefined;
}

/**
 * A scenario's issues and points as files of another program. Utilities are points / 100, or those that the scenario was imported with.
 *
 * @example
 * exportScenario({ setup }, 'genius').files.map(({ path }) => path) // => ['Two_Towns_domain.xml', 'North_Bank.xml', …, 'interchange.json', 'NOTES.md']
 */
export function exportScenario({ setup, about, record }: ExportedFrom, as: FormatId): ExportedScenario {
  const findings = createFindings();
  const format = FOREIGN_FORMATS.find(({ id }) => id === as);
  if (format === undefined) return { formatTitle: as, files: [], complaints: [], losses: [], notes: [] };
  const outgoing = fromScenario({ setup, about, record: readRecord(record) }, format, findings);
  const written = format.write(outgoing.problem, findings);
  const { complaints, losses, notes } = findings;
  if (complaints.length > 0) return { formatTitle: format.title, files: [], complaints, losses, notes };
  const heading = {
    title: `${setup.face.title}: notes on the export`,
    intro: `Written as ${format.title} from the scenario \`${setup.face.id}\`.`,
    lostTitle: 'Not carried',
  };
  const beside = [
    { path: RECORD_NAME, text: recordText(recordFor(setup, outgoing, written, as)) },
    { path: NOTES_NAME, text: notesText(heading, findings) },
  ];
  return { formatTitle: format.title, files: [...written.files, ...beside], complaints, losses, notes };
}

/** Ids and names, so that reading the files again gives the same scenario's words. */
function recordFor({ face, briefs }: Setup, { problem, scales }: Outgoing, written: Written, format: FormatId): InterchangeRecord {
  const own = (written.issues ?? problem.issues).filter(({ options }) => options.length > 1);
  return {
    interchange: 1,
    format,
    issues: face.issues.map(({ id, name, options }, at) => ({
      ...recorded(id, name, own[at]?.name ?? name),
      options: options.map((option, index) => recorded(option.id, option.text, own[at]?.options[index] ?? option.text)),
    })),
    parties: face.seats.map(({ id, name }, at) => {
      const party = problem.parties[at];
      const [reservation, inFile] = [party?.reservation ?? null, written.reservations[at] ?? null];
      return {
        ...recorded(id, name, written.partyNames[at] ?? name),
        ...{ unit: scales[at]?.unit ?? 1, zero: scales[at]?.zero ?? 0, fallback: briefs[id]?.fallback.points ?? 0, reservation },
        ...(inFile === null || inFile === reservation ? {} : { written: inFile }),
        ...(party?.discount ? { discount: party.discount } : {}),
      };
    }),
  };
}
