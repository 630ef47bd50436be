import type { ScenarioFace, Verb } from '@parley/rules';
import type { RehearsedGame } from '../rehearsal/rehearsed-game.ts';

/** What of a scenario was used over some games. */
export interface Usage {
  /** Mean number a game of every act that the scenario has. */
  readonly acts: Readonly<Partial<Record<Verb, number>>>;
  readonly actsNever: readonly Verb[];
  /** "issue.option": never in a text, and in texts but never in effect at the end. The status quo counts as neither. */
  readonly optionsNeverTabled: readonly string[];
  readonly optionsNeverInEffect: readonly string[];
  /** Ids of events that never happened; `events` are all of the scenario's. */
  readonly eventsNever: readonly string[];
}

/** What was used and what never was, in the scenario's order. */
export function usageOf(games: readonly RehearsedGame[], face: ScenarioFace, events: readonly string[]): Usage {
  const total = (verb: Verb): number => games.reduce((sum, { verbs }) => sum + (verbs[verb] ?? 0), 0);
  const tabled = new Set(games.flatMap((game) => game.tabled));
  const inEffect = new Set(games.flatMap(({ effect }) => Object.entries(effect).map(([issue, option]) => `${issue}.${option}`)));
  const options = face.issues.flatMap((issue) => issue.options.slice(1).map(({ id }) => `${issue.id}.${id}`));
  const happened = new Set(games.flatMap((game) => game.events));
  return {
    acts: Object.fromEntries(face.acts.map((verb) => [verb, total(verb) / Math.max(1, games.length)])),
    actsNever: face.acts.filter((verb) => total(verb) === 0),
    optionsNeverTabled: options.filter((option) => !tabled.has(option) && !inEffect.has(option)),
    optionsNeverInEffect: options.filter((option) => tabled.has(option) && !inEffect.has(option)),
    eventsNever: events.filter((id) => !happened.has(id)),
  };
}
