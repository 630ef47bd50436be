/** Says everything that is wrong with a scenario. */
import { loadScenario } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { diagnosticTexts, reviewed } from './scenarios.ts';

export interface CheckRequest {
  readonly scenario: string;
  readonly format: 'text' | 'json';
  readonly denyWarnings: boolean;
}

/** The exit code: 0 without mistakes, 1 with some. Throws ScenarioFileError when there is no such file. */
export function checkScenario(surroundings: Surroundings, { scenario, format, denyWarnings }: CheckRequest): number {
  const loaded = loadScenario(scenario, surroundings.shippedFolder);
  const diagnostics = reviewed(surroundings, loaded);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (format === 'json') writeLine(surroundings, JSON.stringify({ path: loaded.path, errors, warnings, diagnostics }, null, 2));
  else {
    for (const text of diagnosticTexts({ ...loaded, diagnostics })) writeLine(surroundings, `${text}\n`);
    writeLine(surroundings, `${loaded.path}: ${counted(errors, 'mistake')}, ${counted(warnings, 'warning')}.`);
  }
  return errors > 0 || (denyWarnings && warnings > 0) ? EXIT.no : EXIT.ok;
}
function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
