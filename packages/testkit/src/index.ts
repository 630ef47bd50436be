/** Given/when/then, fixtures, random play, shared properties, a virtual terminal and a fake clock for tests. */
export { composeAct } from './compose-acts.ts';
export { floorOf, heldBy, intervalAfterAnnex, marginsOf, seedWith, tinySetup } from './fixtures.ts';
export {
  type Coverage,
  countTurn,
  createCoverage,
  createRandomPlayer,
  MOODS,
  type Mood,
  type PlayedGame,
  type PlayOptions,
  playRandomly,
  type RandomPlayer,
  type Turn,
} from './random-play.ts';
export { SCENARIOS, shippedIds, shippedSetup } from './shipped-scenarios.ts';
export { SMALL_NAMES, secretiveSetup, smallSetup, smallSetups } from './small-setups.ts';
export { given, type Spec } from './spec.ts';
export { after, enter, enterAll, eventsOf } from './week.ts';
