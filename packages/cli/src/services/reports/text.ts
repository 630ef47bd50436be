import { counted } from '@parley/base';
import { renderDiagnostic, textOf } from '@parley/scenario';
import type { Checked, ReportForm } from './report.ts';

const STYLES = { error: '1;31', warning: '1;33', help: '36' } as const;

/** For people: each diagnostic with its line and a caret, then what to do next. */
export const textReport: ReportForm = {
  id: 'text',
  write(checked, { isColoured, command }) {
    const blocks = checked.flatMap((one) => [...diagnosticBlocks(one, isColoured), summaryOf(one, command)]);
    return blocks.join('\n\n');
  },
};

function diagnosticBlocks({ texts, diagnostics }: Checked, isColoured: boolean): readonly string[] {
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, (file) => textOf(texts, file)));
  return isColoured ? blocks.map(coloured) : blocks;
}

/** The word at the head and the help in colour; what an author wrote stays as it is. */
function coloured(block: string): string {
  return block
    .replace(/^(error|warning)(\[S-\d{3}\])/, (head, severity: 'error' | 'warning') => `\u001b[${STYLES[severity]}m${head}\u001b[0m`)
    .replace(/^(\s*= help:)/m, `\u001b[${STYLES.help}m$1\u001b[0m`);
}

function summaryOf({ path, diagnostics, errorCount, warningCount }: Checked, command: string): string {
  const line = `${path}: ${errorCount === 0 ? 'no mistakes' : counted(errorCount, 'mistake')}, ${warningCount === 0 ? 'no warnings' : counted(warningCount, 'warning')}.`;
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  const mend = fixable === 0 ? '' : `\n${counted(fixable, 'change')} can be made for you: ${command} fix ${path}`;
  return first === undefined ? line : `${line}${mend}\nWhat a code means: ${command} explain ${first.code}`;
}
