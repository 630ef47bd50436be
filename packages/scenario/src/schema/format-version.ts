// Which versions of the scenario language are read, and what to say about a file in another.

/** The version of the scenario language that files are written in now. */
export const FORMAT_VERSION = 1;
/** The oldest version that is still read. */
export const FORMAT_VERSION_OLDEST = 1;

export interface VersionRange {
  readonly oldest: number;
  readonly newest: number;
}
export interface VersionComplaint {
  /** A file in another version may have every field right: what else is said about it would be wrong. */
  readonly isOtherVersion: boolean;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with the version that a file names: a number where it has whole digits, else the text as it was written. Null for a version that is read. */
export function judgeVersion(
  written: number | string | undefined,
  { oldest, newest }: VersionRange = { oldest: FORMAT_VERSION_OLDEST, newest: FORMAT_VERSION },
): VersionComplaint | null {
  const line = `\`parley: ${newest}\``;
  if (written === undefined) {
    return { isOtherVersion: false, message: 'the file does not say in which version of the language it is written', hint: `begin it with ${line}` };
  }
  if (typeof written === 'string') {
    const message = `the version of the language is a whole number without quotes, not \`${written}\``;
    return { isOtherVersion: false, message, hint: `write ${line}` };
  }
  if (written > newest) {
    const message = `this file is written for a newer Parley: version ${written} of the language, and this Parley reads ${spanOf(oldest, newest)}`;
    return { isOtherVersion: true, message, hint: `update Parley, or write ${line} where the number is a slip` };
  }
  if (written < oldest) {
    const message = `this file is written for an older Parley: version ${written} of the language, and this Parley reads ${spanOf(oldest, newest)}`;
    return { isOtherVersion: true, message, hint: `use the Parley it was written for, or bring it up to date and write ${line}` };
  }
  return null;
}

function spanOf(oldest: number, newest: number): string {
  return oldest === newest ? `version ${newest}` : `versions ${oldest} to ${newest}`;
}
