/** A page of docs/diagnostics as lines for a terminal: headings plain, prose wrapped, snippets as they are. */
import { styleText } from 'node:util';
import { wrap } from '@parley/screens';

const MARGIN = '  ';
const SNIPPET_MARGIN = '      ';

export interface PageStyle {
  /** The width of the terminal. */
  readonly cells: number;
  readonly isColoured: boolean;
}

/** The lines of a page, without a line end each. Expects the form that the tests of the pages hold them to. */
export function pageLines(page: string, { cells, isColoured }: PageStyle): readonly string[] {
  const bold = (text: string) => (isColoured ? styleText('bold', text, { validateStream: false }) : text);
  return page
    .trimEnd()
    .split(/^(```\w+\n[\s\S]*?\n```)\n/m)
    .flatMap((part) =>
      part.startsWith('```')
        ? snippetLines(part)
        : part
            .replace(/\n$/, '')
            .split('\n')
            .flatMap((line) => lineOf(line, cells, bold)),
    );
}

function lineOf(line: string, cells: number, bold: (text: string) => string): readonly string[] {
  const heading = /^#+ (.*)/.exec(line)?.[1];
  return heading === undefined ? proseLines(line, cells) : [bold(heading)];
}

/** The lines between the fences, moved left as far as they go together. */
function snippetLines(part: string): readonly string[] {
  const lines = part.split('\n').slice(1, -1);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => `${SNIPPET_MARGIN}${line.slice(shared)}`.trimEnd());
}

function proseLines(line: string, cells: number): readonly string[] {
  if (line === '') return [''];
  const item = /^- (.*)/.exec(line)?.[1];
  const margin = item === undefined ? MARGIN : `${MARGIN}  `;
  const wrapped = wrap(item ?? line, cells - margin.length);
  return wrapped.map((part, index) => `${item !== undefined && index === 0 ? `${MARGIN}- ` : margin}${part}`);
}
