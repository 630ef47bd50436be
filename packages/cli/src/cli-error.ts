/** What can be wrong with a command line. */
import { ParleyError } from '@parley/base';

/** The command was typed in a way that has no meaning. Codes: `cli/…`. */
export class UsageError extends ParleyError {}

/** A file that the command was to write or read is not to be had. Codes: `file/…`. */
export class FileError extends ParleyError {}
