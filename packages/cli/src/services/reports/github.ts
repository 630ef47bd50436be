import type { Diagnostic } from '@parley/scenario';
import { pathFrom, pathOf } from './places.ts';
import type { Checked, ReportForm } from './report.ts';

/** For GitHub Actions: one workflow command a diagnostic, which GitHub shows at the line of a change. Nothing where nothing is wrong. */
export const githubReport: ReportForm = {
  id: 'github',
  write: (checked, { folder }) => checked.flatMap((one) => one.diagnostics.map((diagnostic) => annotation(one, diagnostic, folder))).join('\n'),
};

function annotation(checked: Checked, diagnostic: Diagnostic, folder: string): string {
  const { code, severity, message, hint, span } = diagnostic;
  const properties = {
    title: code,
    file: pathFrom(folder, pathOf(checked, span)),
    line: span.start.line,
    endLine: span.end.line,
    col: span.start.column,
    // GitHub counts columns only within one line, and includes the last.
    ...(span.end.line === span.start.line ? { endColumn: Math.max(span.start.column, span.end.column - 1) } : {}),
  };
  const named = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${named.join(',')}::${content(hint === null ? message : `${message}\nhelp: ${hint}`)}`;
}

/** Whatever could end a command or begin another is written as GitHub reads it back. */
function content(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text: string): string {
  return content(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
