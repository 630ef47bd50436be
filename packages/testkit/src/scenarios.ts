/** The shipped scenarios, compiled once for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert, expectDefined } from '@parley/base';
import type { Setup } from '@parley/rules';
import { compileScenario, readScenario } from '@parley/scenario';

const FOLDER = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const compiled = new Map<string, Setup>();

function readFrom(folder: string): (path: string) => string | undefined {
  return (path) => {
    try {
      return readFileSync(`${folder}${path}`, 'utf8');
    } catch {
      return undefined;
    }
  };
}

/** The ids of every shipped scenario, in alphabetical order. */
export function shippedIds(): readonly string[] {
  return readdirSync(FOLDER).sort();
}

/** A shipped scenario's Setup: `shippedSetup('january-2022')`. Throws BugError when it does not compile. */
export function shippedSetup(id: string): Setup {
  const known = compiled.get(id);
  if (known) return known;
  const texts = expectDefined(readScenario('scenario.yaml', readFrom(`${FOLDER}${id}/`)), `the files of ${id}`);
  const { setup, diagnostics } = compileScenario(texts);
  assert(setup, () => `${id} does not compile: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
  compiled.set(id, setup);
  return setup;
}
