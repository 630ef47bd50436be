/** Given/when/then, fixtures, shared properties, a virtual terminal and a fake clock for tests. */
export { floorOf, intervalAfterAnnex, marginsOf, tinySetup } from './fixtures.ts';
export { given, type Spec } from './spec.ts';
export { shippedIds, shippedSetup } from './scenarios.ts';
export { after, enter, enterAll, eventsOf } from './week.ts';
