/** The hand-made folders of other programs: each is kept in one text, where `=== path` begins a file. */
import { readFileSync } from 'node:fs';
import type { TextFile } from '@parley/scenario';

/** The files of one of them: `genius`, `geniusweb`, `negmas-yaml`, `negmas-json`, `negolog`, `scorable`, `scorable-four`, `scorable-json`. */
export function foreignFolder(name: string): readonly TextFile[] {
  const text = readFileSync(new URL(`../../scenario/fixtures/foreign/${name}.txt`, import.meta.url), 'utf8');
  const parts = text.split(/^=== /m).slice(1);
  return parts.map((part) => ({ path: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) }));
}
