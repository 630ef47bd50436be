// What one review leaves for the next.
import { createMemory, type Memory } from '@parley/base';

/** What was worked out for a scenario and still holds when little of it changes. Make it with {@link createReviewMemory}; its content is nobody else's business. */
export interface ReviewMemory {
  readonly numbers: Memory;
}

/** A memory of nothing yet. */
export function createReviewMemory(): ReviewMemory {
  return { numbers: createMemory() };
}
