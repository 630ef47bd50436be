/** Where a diagnostic lies on disk. */
import { dirname, join, relative, sep } from 'node:path';
import type { Span } from '@parley/scenario';
import type { Checked } from './report.ts';

/** The whole path of the file that a span is in: beside the scenario, as its own texts are. */
export function pathOf({ path, texts }: Pick<Checked, 'path' | 'texts'>, { file }: Pick<Span, 'file'>): string {
  return file === texts.file.name ? path : join(dirname(path), file);
}

/** A path as tools take it: from the folder where that leads down, with forward slashes. */
export function pathFrom(folder: string, path: string): string {
  const down = relative(folder, path);
  return (down.startsWith('..') || down === '' ? path : down).split(sep).join('/');
}
