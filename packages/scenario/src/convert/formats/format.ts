// What a foreign format is: how its files are known, read and written.
import type { Findings } from '../findings.ts';
import type { ForeignIssue, ForeignProblem, TextFile } from '../problem.ts';
import type { OpenFile } from '../syntax/open-files.ts';

/** The formats of other programs that are read and written, by the words of the command line. */
export const FORMAT_IDS = ['genius', 'geniusweb', 'negmas', 'negolog', 'scorable'] as const;
/** A foreign format by the word that calls it. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** What was written of a problem. */
export interface Written {
  readonly files: readonly TextFile[];
  /** By party: the name under which reading the files finds it again. */
  readonly partyNames: readonly string[];
  /** The issues under the names that the files have; left out where they are those of the problem. */
  readonly issues?: readonly ForeignIssue[];
  /** By party: the reservation in the files; null where there is none. */
  readonly reservations: readonly (number | null)[];
}

export interface ForeignFormat {
  readonly id: FormatId;
  /** Its name in sentences. */
  readonly title: string;
  /** One line on what its files look like, for when nothing is recognised. */
  readonly looks: string;
  /** Whether some of these files are of the format. */
  readonly recognises: (files: readonly OpenFile[]) => boolean;
  /** The problem in the files; null where complaints leave none. */
  readonly read: (files: readonly OpenFile[], findings: Findings) => ForeignProblem | null;
  /** The utilities that the format holds: from 0 to 1, points of 100, or any. */
  readonly range: 'unit' | 'points' | 'any';
  readonly write: (problem: ForeignProblem, findings: Findings) => Written;
}
