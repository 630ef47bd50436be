/** Says everything that is wrong with scenarios. */
import { resolve } from 'node:path';
import { loadScenario } from '@parley/session';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { commandName, hasColours, type Surroundings, writeLine } from '../surroundings.ts';
import { REPORT_FORMS } from './reports/index.ts';
import type { Checked, ReportAbout, ReportForm } from './reports/report.ts';
import { reviewed } from './scenarios.ts';

export interface CheckRequest {
  /** One or more: ids, files or folders. */
  readonly scenarios: readonly string[];
  readonly format: string;
  readonly denyWarnings: boolean;
}

/**
 * The exit code: 0 without mistakes, 1 with some. Throws ScenarioFileError when there is no such file, UsageError `cli/bad-format`; nothing is printed then.
 */
export function checkScenarios(surroundings: Surroundings, { scenarios, format, denyWarnings }: CheckRequest): number {
  const form = formCalled(format);
  const checked = scenarios.map((scenario) => checkedScenario(surroundings, scenario));
  const report = form.write(checked, aboutFor(surroundings));
  if (report !== '') writeLine(surroundings, report);
  const isWrong = checked.some(({ errorCount, warningCount }) => errorCount > 0 || (denyWarnings && warningCount > 0));
  return isWrong ? EXIT.no : EXIT.ok;
}

function aboutFor(surroundings: Surroundings): ReportAbout {
  return {
    version: surroundings.version,
    command: commandName(surroundings),
    folder: resolve('.'),
    isColoured: hasColours(surroundings),
  };
}

function formCalled(format: string): ReportForm {
  const form = REPORT_FORMS.find(({ id }) => id === format);
  if (form) return form;
  throw new UsageError(`There is no format "${format}".`, {
    code: 'cli/bad-format',
    hint: `The formats are ${REPORT_FORMS.map(({ id }) => id).join(', ')}.`,
  });
}

function checkedScenario(surroundings: Surroundings, scenario: string): Checked {
  const loaded = loadScenario(scenario, surroundings.shippedFolder);
  const diagnostics = reviewed(surroundings, loaded);
  const errorCount = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { path: loaded.path, texts: loaded.texts, diagnostics, errorCount, warningCount: diagnostics.length - errorCount };
}
