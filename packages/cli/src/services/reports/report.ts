/** What `parley check` found in one scenario, for every form of report. */
import type { Diagnostic } from '@parley/scenario';
import type { LoadedScenario } from '@parley/session';

/** One scenario with everything that is wrong with it. */
export interface Checked {
  /** The whole path of the scenario's file. */
  readonly path: string;
  readonly texts: LoadedScenario['texts'];
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly errorCount: number;
  readonly warningCount: number;
}

/** A form of report: the whole text, without a line end after the last line. */
export interface ReportForm {
  /** What `--format` calls it. */
  readonly id: string;
  write(checked: readonly Checked[], about: ReportAbout): string;
}

/** What a report may say of where it was made. */
export interface ReportAbout {
  readonly version: string;
  /** How the command is called here: `parley`. */
  readonly command: string;
  /** The folder that paths are told from. */
  readonly folder: string;
  readonly isColoured: boolean;
}
