// The places allowed to break a rule of style, each with its reason. The list may only shrink: an entry that is no longer needed fails the tests.

/** One place, named as the finding names it, and why it may stay. */
export type Exception = {
  readonly rule: string;
  readonly path: string;
  /** The function, export or import; empty for the whole file. */
  readonly subject: string;
  readonly reason: string;
};

export const EXCEPTIONS: readonly Exception[] = [];
