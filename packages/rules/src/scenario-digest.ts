/** The fingerprint of a scenario. */
import { canonicalJson, digestOf } from '@parley/base';
import type { Setup } from './setup.ts';

/**
 * SHA-256 over the canonical JSON of a compiled scenario, 64 hexadecimal digits: two setups with the same digest are the same game. Equal for two files that
 * differ only in comments and layout.
 *
 * @example
 * scenarioDigest(setup) === scenarioDigest(structuredClone(setup)) // => true
 */
export function scenarioDigest(setup: Setup): string {
  return digestOf(canonicalJson(setup));
}
