// What one review leaves for the next.

/** What was worked out for a scenario and still holds when little of it changes. Make it with {@link createReviewMemory}; its content is nobody else's business. */
export interface ReviewMemory {
  readonly kind: 'review-memory';
}

/** A memory of nothing yet. */
export function createReviewMemory(): ReviewMemory {
  return { kind: 'review-memory' };
}
