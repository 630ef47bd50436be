/** The scenarios that are shipped, compiled once per process. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert, expectDefined } from '@parley/base';
import type { Setup } from '@parley/rules';
import { compileScenario, readScenario } from '@parley/scenario';

/** The folder `scenarios`, with a slash at its end. */
export const SCENARIOS = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

const compiled = new Map<string, Setup>();

/** The ids of all shipped scenarios, in the order of their names. */
export function shippedIds(): readonly string[] {
  return readdirSync(SCENARIOS)
    .filter((id) => existsSync(`${SCENARIOS}${id}/scenario.yaml`))
    .sort();
}

/** True for a scenario that extends no other. Those that do are the same talks a little changed: long searches may look at them less. */
export function standsAlone(id: string): boolean {
  return !/^extends:/m.test(readShipped(id, 'scenario.yaml') ?? '');
}

/** A shipped scenario by its id. */
export function shippedSetup(id: string): Setup {
  const known = compiled.get(id);
  if (known) return known;
  const texts = readScenario('scenario.yaml', (path) => readShipped(id, path), { ids: shippedIds(), read: readShipped });
  const { setup, diagnostics } = compileScenario(expectDefined(texts, `the scenario ${id}`));
  assert(setup !== undefined, () => `the scenario ${id} does not compile: ${diagnostics.map(({ message }) => message).join('; ')}`);
  compiled.set(id, setup);
  return setup;
}

function readShipped(id: string, path: string): string | undefined {
  const file = `${SCENARIOS}${id}/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
