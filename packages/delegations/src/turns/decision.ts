/** Decisions and how attempts at one are tried in order. */
import type { Act } from '@parley/rules';

/** What a computer comes to: an act that the rules accept, and why. */
export interface Decision {
  readonly act: Act;
  /** Plain words with numbers; sealed until the debrief. */
  readonly reason: string;
}

/** A decision, or null where the act does not exist. */
export function decided(act: Act | undefined, reason: string): Decision | null {
  return act ? { act, reason } : null;
}
/** The first decision of several attempts; later ones are not tried once one has come to something. */
export function firstOf(...attempts: readonly (() => Decision | null)[]): Decision | null {
  for (const attempt of attempts) {
    const found = attempt();
    if (found) return found;
  }
  return null;
}
