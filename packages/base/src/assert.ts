// What must be true whatever a player, an author or the world does. A failure here is a mistake in Parley itself.

/** Facts that help to find a mistake: a digest, a seed, the path of a transcript. Plain values only, so that they can be printed. */
export type BugDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A mistake in Parley, never one of the user's. Carries what is needed to reproduce it.
 *
 * The command line prints the message and the details and asks for a report; nothing else catches it.
 *
 * @example
 * new BugError('the floor has no holder', { round: 3 }).details // => { round: 3 }
 */
export class BugError extends Error {
  override readonly name: string = 'BugError';
  readonly details: BugDetails;

  constructor(message: string, details: BugDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.details = details;
  }
}

/**
 * Goes on when `condition` is truthy, and tells the compiler so.
 *
 * `message` says what is wrong, as a sentence part: "the floor has no holder". Give a function when building it costs time.
 *
 * @throws BugError with `message` and `details` when `condition` is falsy.
 *
 * @example
 * assert(seats.length > 0, 'the table has no seats')
 */
export function assert(condition: unknown, message: string | (() => string), details: BugDetails = {}): asserts condition {
  if (!condition) throw new BugError(typeof message === 'string' ? message : message(), details);
}

/**
 * The value, with `undefined` and `null` ruled out: for a lookup that cannot miss.
 *
 * `what` names the thing that was looked up: "seat france".
 *
 * @throws BugError "seat france is missing".
 *
 * @example
 * expectDefined([1, 2, 3][0], 'the first number') // => 1
 */
export function expectDefined<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new BugError(`${what} is missing`);
  return value;
}

/**
 * The last line of an exhaustive `switch`: a compile error when a case is forgotten.
 *
 * @throws BugError always, naming the unexpected value.
 *
 * @example
 * switch (kind) {
 *   case 'pair': return 2;
 *   default: return unreachable(kind, 'kind of group');
 * }
 */
export function unreachable(value: never, what: string): never {
  throw new BugError(`unexpected ${what}: ${JSON.stringify(value)}`);
}
