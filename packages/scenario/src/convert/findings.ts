// What a conversion has to say: what is broken, what is lost, and what one should know. All of it, not only the first.
import { cleanText } from '@parley/base';

/** Something that keeps a file from being read. */
export interface Complaint {
  /** The file, as a path relative to the folder that was given; empty for the folder as a whole. */
  readonly path: string;
  /** Counts from 1; null where no line can be named. */
  readonly line: number | null;
  /** A whole sentence. */
  readonly message: string;
  /** What to do, as a whole sentence. */
  readonly hint: string;
}

/** Something that the other side has no place for. */
export interface Loss {
  /** A short word for programs: `discount`, `venues`. */
  readonly what: string;
  /** A whole sentence. */
  readonly sentence: string;
}

/** Gathers what a conversion finds. */
export interface Findings {
  readonly complaints: readonly Complaint[];
  readonly losses: readonly Loss[];
  readonly notes: readonly string[];
  complain(complaint: Complaint): void;
  lose(what: string, sentence: string): void;
  note(sentence: string): void;
}

/** More complaints than these about one folder help nobody. */
const COMPLAINTS_MAX = 40;

export function createFindings(): Findings {
  const [complaints, losses, notes]: [Complaint[], Loss[], string[]] = [[], [], []];
  return {
    complaints,
    losses,
    notes,
    complain(complaint) {
      if (complaints.length < COMPLAINTS_MAX) complaints.push({ ...complaint, message: clean(complaint.message), hint: clean(complaint.hint) });
    },
    lose(what, said) {
      const sentence = clean(said);
      if (!losses.some((loss) => loss.sentence === sentence)) losses.push({ what, sentence });
    },
    note(said) {
      const sentence = clean(said);
      if (!notes.includes(sentence)) notes.push(sentence);
    },
  };
}

const SENTENCE_LENGTH_MAX = 2000;

/** Names are cleaned where they are quoted; this is for what parsers quote. */
function clean(sentence: string): string {
  return cleanText(sentence, SENTENCE_LENGTH_MAX);
}

const QUOTED_LENGTH_MAX = 60;

/** A name from a file, in quotes and clean enough for any screen. */
export function quoted(name: string): string {
  return `"${cleanText(name, QUOTED_LENGTH_MAX)}"`;
}

/** Names in a sentence: `"a", "b" and "c"`; of a long list only the first. */
export function quotedList(names: readonly string[], shownMax = 8): string {
  const shown = names.slice(0, shownMax).map(quoted);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A number with what it counts: "1 issue", "2 issues". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
