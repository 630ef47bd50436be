/** Scenarios for commands: found, compiled, or refused with what is wrong in them. */
import type { TranscriptHeader } from '@parley/engine';
import type { Setup } from '@parley/rules';
import { type Diagnostic, renderDiagnostic, reviewScenario, textOf } from '@parley/scenario';
import { type LoadedScenario, loadScenario, ScenarioFileError, sourceNow } from '@parley/session';
import type { Surroundings } from '../surroundings.ts';
import { openCounting } from './progress.ts';

/** What is played when nothing is named. */
export const FIRST_SCENARIO = 'january-2022';

/** A scenario that can be played. Throws ScenarioFileError, with the first mistake in its hint when its files have any. */
export function playableScenario(wanted: string, { shippedFolder }: Surroundings): LoadedScenario & { readonly setup: Setup } {
  const loaded = loadScenario(wanted, shippedFolder);
  if (loaded.setup) return { ...loaded, setup: loaded.setup };
  const count = loaded.diagnostics.filter(({ severity }) => severity === 'error').length;
  throw new ScenarioFileError(`The scenario ${loaded.path} has ${count} ${count === 1 ? 'mistake' : 'mistakes'} and cannot be played.`, {
    code: 'scenario/has-mistakes',
    hint: `See them with: parley check ${wanted}`,
  });
}

/** The scenario that a transcript was played with, as it is now. Throws as {@link playableScenario}. */
export function scenarioPlayed({ scenario }: TranscriptHeader, surroundings: Surroundings): Setup {
  return playableScenario(sourceNow(scenario, surroundings.shippedFolder), surroundings).setup;
}

/** Every diagnostic as text, in the order of the file. */
export function diagnosticTexts({ texts, diagnostics }: Pick<LoadedScenario, 'texts' | 'diagnostics'>): readonly string[] {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, (file) => textOf(texts, file)));
}

/** How many deals a scenario has. */
export function dealCount({ face }: Setup): number {
  return face.issues.reduce((count, { options }) => count * options.length, 1);
}

/** Every diagnostic of the second look; says that it counts where that takes a while. */
export function reviewed(surroundings: Pick<Surroundings, 'errors'>, loaded: LoadedScenario): readonly Diagnostic[] {
  const counting = openCounting(surroundings, loaded.setup === null ? 0 : dealCount(loaded.setup));
  try {
    return reviewScenario(loaded);
  } finally {
    counting.end();
  }
}
