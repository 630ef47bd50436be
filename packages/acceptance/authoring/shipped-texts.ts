import { existsSync, readFileSync } from 'node:fs';
import { expectDefined } from '@parley/base';
import { readScenario, type ScenarioTexts } from '@parley/scenario';
import { SCENARIOS } from '@parley/testkit';

/** The files of a shipped scenario that stands alone. */
export function shippedTexts(id: string): ScenarioTexts {
  const read = (path: string): string | undefined => {
    const file = `${SCENARIOS}${id}/${path}`;
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return expectDefined(readScenario('scenario.yaml', read), `the scenario ${id}`);
}
