// Every document has one title.

import type { Finding } from './finding.ts';
import type { Repository, TextFile } from './repository.ts';

export const DOCUMENT_RULES: readonly string[] = ['one-title'];

export function checkDocuments({ documents }: Repository): Finding[] {
  return documents.flatMap(checkDocument);
}

function checkDocument({ path, text }: TextFile): Finding[] {
  const titles = titleLines(text);
  if (titles.length === 1) return [];
  const line = titles[1] ?? 1;
  const what = titles.length === 0 ? 'the document has no title' : `the document has ${titles.length} titles`;
  return [{ rule: 'one-title', path, line, subject: '', what, instead: 'Start with one "# Title" and use "##" below it' }];
}

/** The lines, from 1, with a title of the first level; `#` inside a code block is something else. */
function titleLines(text: string): number[] {
  const lines = text.split('\n');
  const titles: number[] = [];
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') fence = mark.startsWith(fence) ? '' : fence;
    else if (mark !== '') fence = mark;
    else if (/^#\s/.test(line) || (/^=+\s*$/.test(line) && (lines[index - 1] ?? '').trim() !== '')) titles.push(index + 1);
  }
  return titles;
}
