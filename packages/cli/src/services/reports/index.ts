/** The forms in which `parley check` reports, the default first. */
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { ReportForm } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export const REPORT_FORMS: readonly ReportForm[] = [textReport, jsonReport, githubReport, sarifReport];
