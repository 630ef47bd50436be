// The words of the language.
import { scenarioSchema } from './scenario.ts';
import { allFields } from './walk.ts';

let known: ReadonlySet<string> | undefined;

/** Every field name of the language, whatever it belongs to. */
export function languageFields(): ReadonlySet<string> {
  known ??= allFields(scenarioSchema);
  return known;
}
