import type { Diagnostic } from '@parley/scenario';
import { pathOf } from './places.ts';
import type { Checked, ReportForm } from './report.ts';

/**
 * For programs. One scenario is one object: `path`, `errors`, `warnings` (counts), and `diagnostics`, each with `code`, `severity`, `message`, `hint` (null
 * where there is none), `path`, `file`, `line`, `column`, `endLine`, `endColumn` (from 1, the end exclusive), `span`, `related`, and `fix` where one is safe.
 * Several scenarios are a list of such objects.
 */
export const jsonReport: ReportForm = {
  id: 'json',
  write(checked) {
    const reports = checked.map(reportOf);
    return JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2);
  },
};

function reportOf(checked: Checked): object {
  const { path, errorCount, warningCount, diagnostics } = checked;
  return { path, errors: errorCount, warnings: warningCount, diagnostics: diagnostics.map((diagnostic) => told(checked, diagnostic)) };
}

function told(checked: Checked, { span, ...diagnostic }: Diagnostic): object {
  const { file, start, end } = span;
  const place = { path: pathOf(checked, span), file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { ...diagnostic, ...place, span };
}
