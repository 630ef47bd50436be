// From a check to diagnostics with their places; a warning also says how to say that it is meant.
import type { Diagnostic, Span, WarningFinding } from '../diagnostic.ts';
import { type Layers, locate } from '../patch/layers.ts';
import { spanOfWritten, writtenText } from '../source-map.ts';
import { briefOf } from '../texts.ts';
import type { Check, CheckInput, WarningCheck } from './check.ts';

/** What is kept of a file for the checks that run after it was compiled. For `reviewScenario` only. */
export interface ReviewGround extends CheckInput {
  readonly source: Layers;
  /** Those of the first look, the acknowledged ones among them. */
  readonly warnings: readonly Diagnostic[];
}

/** What a check looked at, with the file it came from. */
type Looked = CheckInput & Pick<ReviewGround, 'source'>;

export function runCheck(check: Check | WarningCheck, looked: Looked): readonly Diagnostic[] {
  return check.severity === 'warning'
    ? check.run(looked).map((finding) => locateWarning(looked, check.code, finding))
    : check.run(looked).map((finding) => locate(looked.source, check.code, finding));
}

export function locateWarning(looked: Looked, code: string, finding: WarningFinding): Diagnostic {
  const meant = `if it is meant, add \`- {code: ${code}, at: ${plainOrQuoted(finding.subject)}, why: "…"}\` under \`by_design:\``;
  const hint = finding.hint === undefined ? meant : `${finding.hint}; ${meant}`;
  const diagnostic = { ...locate(looked.source, code, { ...finding, hint }, 'warning'), subject: finding.subject };
  return finding.inBrief === undefined ? diagnostic : { ...diagnostic, span: spanInBrief(looked, finding.inBrief) };
}

function spanInBrief({ draft, texts }: Looked, { seat, from, to }: NonNullable<WarningFinding['inBrief']>): Span {
  return spanOfWritten(draft.private?.[seat]?.brief ?? '', writtenText(briefOf(texts, seat)), [from, to]);
}

/** As it can stand in a YAML map on one line. */
function plainOrQuoted(text: string): string {
  return /^[A-Za-z][\w.:()-]*( [\w.:()-]+)*$/.test(text) && !/[:.]( |$)/.test(text) ? text : JSON.stringify(text);
}
