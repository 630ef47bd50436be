// When the world fails: a file is gone, a port is taken, a message is stale. Thrown at layers 3 and up only.

/** A closed name for one way to fail, `area/what-went-wrong`: `file/not-found`. Tests and documents refer to it. */
export type ErrorCode = `${string}/${string}`;

/** What a {@link ParleyError} needs besides its sentence. */
export type ErrorParts = {
  readonly code: ErrorCode;
  /** What the user can try next, as a full sentence. */
  readonly hint: string;
  /** The error underneath, if there was one. */
  readonly cause?: unknown;
};

/**
 * The base of every error that the user can do something about. The message is a sentence for the user, the hint the next step.
 *
 * Make a subclass per area; never throw a plain `Error`.
 *
 * @example
 * class FileError extends ParleyError {}
 * new FileError('The file week.yaml does not exist.', { code: 'file/not-found', hint: 'Check the path.' }).code // => 'file/not-found'
 */
export abstract class ParleyError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(message: string, parts: ErrorParts) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = new.target.name;
    this.code = parts.code;
    this.hint = parts.hint;
  }
}
