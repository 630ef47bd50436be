// From a check to diagnostics with their places; a warning also says how to say that it is meant.
import type { Diagnostic, WarningFinding } from '../diagnostic.ts';
import { type Layers, locate } from '../patch/layers.ts';
import type { Check, CheckInput, WarningCheck } from './check.ts';

/** What is kept of a file for the checks that run after it was compiled. For `reviewScenario` only. */
export interface ReviewGround extends CheckInput {
  readonly source: Layers;
  /** Those of the first look, the acknowledged ones among them. */
  readonly warnings: readonly Diagnostic[];
}

export function runCheck(check: Check | WarningCheck, input: CheckInput, source: Layers): readonly Diagnostic[] {
  return check.severity === 'warning'
    ? check.run(input).map((finding) => locateWarning(source, check.code, finding))
    : check.run(input).map((finding) => locate(source, check.code, finding));
}

export function locateWarning(source: Layers, code: string, finding: WarningFinding): Diagnostic {
  const meant = `if it is meant, add \`- {code: ${code}, at: ${plainOrQuoted(finding.subject)}, why: …}\` under \`by_design:\``;
  const hint = finding.hint === undefined ? meant : `${finding.hint}; ${meant}`;
  return { ...locate(source, code, { ...finding, hint }, 'warning'), subject: finding.subject };
}

/** As it can stand in a YAML map on one line. */
function plainOrQuoted(text: string): string {
  return /^[A-Za-z][\w.:()-]*( [\w.:()-]+)*$/.test(text) && !/[:.]( |$)/.test(text) ? text : JSON.stringify(text);
}
