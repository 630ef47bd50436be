// What a model of another party learns from, and what it makes of that: options and numbers alone, for negotiators and for delegations at a table.

/** Says of an issue that an offer leaves it out. */
export const LEFT_OUT = -1;

/** Learns what options are worth to somebody from what that party asks for. */
export interface Learner {
  /**
   * Hears an offer, as an option for each issue or {@link LEFT_OUT}. `worth` is what an offer at this time is expected to be worth to its maker, from 0 to 1;
   * a model that only counts has no use for it.
   */
  hear(options: readonly number[], worth: number): void;
  /** Issue × option, what it is believed to be worth: at most the weight of its issue. Changes with what is heard. */
  readonly points: readonly Float64Array[];
  /** What the weights of all issues add up to now. */
  weightSum(): number;
}
