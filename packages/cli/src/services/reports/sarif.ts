import { DIAGNOSTIC_KINDS, type Diagnostic, type Span } from '@parley/scenario';
import { pathFrom, pathOf } from './places.ts';
import type { Checked, ReportForm } from './report.ts';

/** For code scanning: the Static Analysis Results Interchange Format, OASIS, version 2.1.0. */
export const sarifReport: ReportForm = {
  id: 'sarif',
  write(checked, { version, folder }) {
    const rules = DIAGNOSTIC_KINDS.map(({ code, title }) => ({
      id: code,
      shortDescription: { text: sentence(title) },
      help: { text: `${sentence(title)} More: parley explain ${code}` },
    }));
    const results = checked.flatMap((one) => one.diagnostics.map((diagnostic) => resultOf(one, diagnostic, folder)));
    const driver = { name: 'parley', version, semanticVersion: version, rules };
    const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
    return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2);
  },
};

function resultOf(checked: Checked, { code, severity, message, hint, span, related, fix }: Diagnostic, folder: string): object {
  const location = (at: Span): object => ({
    physicalLocation: { artifactLocation: { uri: uriOf(pathFrom(folder, pathOf(checked, at))) }, region: regionOf(at) },
  });
  return {
    ruleId: code,
    ruleIndex: DIAGNOSTIC_KINDS.findIndex((kind) => kind.code === code),
    level: severity,
    message: { text: hint === null ? sentence(message) : `${sentence(message)} Help: ${hint}` },
    locations: [location(span)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({ id: index + 1, message: { text: sentence(other.message) }, ...location(other.span) })),
        }),
    ...(fix === undefined ? {} : { fixes: [fixOf(checked, fix, folder)] }),
  };
}

function fixOf(checked: Checked, { replacements }: NonNullable<Diagnostic['fix']>, folder: string): object {
  const [first] = replacements;
  const uri = first === undefined ? '' : uriOf(pathFrom(folder, pathOf(checked, first.span)));
  const changes = replacements.map(({ span, text }) => ({ deletedRegion: regionOf(span), insertedContent: { text } }));
  return { artifactChanges: [{ artifactLocation: { uri }, replacements: changes }] };
}

function regionOf({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative reference, or a file address for a whole path. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
