/** One look at a scenario: everything wrong with it, what players would see, and what can be agreed. */
import { dirname } from 'node:path';
import { openTable, type ScenarioFace, type Setup, seatView } from '@parley/rules';
import { type Diagnostic, renderDiagnostic, textOf } from '@parley/scenario';
import type { Mistake, Preview } from '@parley/screens';
import { type LoadedScenario, loadScenario, readerIn, ScenarioFileError } from '@parley/session';

/** The scenario as it lies there; null where there is none, or where it is empty: somebody may be writing it just now. */
export function loadedNow(wanted: string, shippedFolder: string): LoadedScenario | null {
  try {
    const loaded = loadScenario(wanted, shippedFolder);
    return loaded.texts.file.text === '' ? null : loaded;
  } catch (error) {
    if (error instanceof ScenarioFileError) return null;
    throw error;
  }
}

/** Whether the files still read as they did. */
export function isUnchanged({ path, texts, files, missing }: LoadedScenario): boolean {
  const read = readerIn(dirname(path), texts.file.name);
  return files.every((file) => read(file.path) === file.text) && missing.every((file) => read(file) === undefined);
}

/** Everything wrong, as lines of at most `columns` of the file. */
export function mistakesIn({ texts }: LoadedScenario, diagnostics: readonly Diagnostic[], columns: number): readonly Mistake[] {
  return diagnostics.map((diagnostic) => ({
    severity: diagnostic.severity,
    lines: renderDiagnostic(diagnostic, (file) => textOf(texts, file), columns).split('\n'),
  }));
}

/** Any seed will do: what a delegation reads before the first act does not depend on luck, but for a variant. */
const SEED = 'preview';

/** What each delegation would read. */
export function previewOf(setup: Setup): Pick<Preview, 'face' | 'views'> & { readonly face: ScenarioFace } {
  const table = openTable(setup, SEED);
  return { face: setup.face, views: setup.face.seats.map(({ id }) => seatView(table, id)) };
}
