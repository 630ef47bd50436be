// Warnings that an author means: `by_design` names each by its code and its subject.
import type { Diagnostic, Finding } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Draft } from './draft.ts';

/** The diagnostics without the warnings that the file acknowledges. Errors stay, whatever it says. */
export function withoutMeant(draft: Draft, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const meant = new Set((draft.by_design ?? []).map((entry) => keyOf(entry?.code, entry?.at)));
  return diagnostics.filter(({ severity, code, subject }) => severity === 'error' || subject === undefined || !meant.has(keyOf(code, subject)));
}

/** What can be said of acknowledgements: every warning that was found, and which codes could have been found at all. */
export interface Found {
  readonly warnings: readonly Diagnostic[];
  /** Codes of warnings that were looked for. */
  readonly looked: readonly string[];
  /** Codes of warnings that exist. */
  readonly known: readonly string[];
  /** Codes of all checks. */
  readonly all: readonly string[];
}

/** Acknowledgements that no warning answers to. Those of checks that could not run are not judged. */
export function staleAcknowledgements(draft: Draft, found: Found): readonly Finding[] {
  const seen = found.warnings.map(({ code, subject }) => keyOf(code, subject));
  // A warning of a whole issue stands for those of its options.
  const answers = (key: string): boolean => seen.some((one) => one === key || key.startsWith(`${one}.`));
  return (draft.by_design ?? []).flatMap((entry, index): readonly Finding[] => {
    const { code, at: subject } = entry ?? {};
    if (code === undefined || subject === undefined || answers(keyOf(code, subject))) return [];
    if (!found.known.includes(code)) return [unknownCode(code, ['by_design', index, 'code'], found)];
    if (!found.looked.includes(code)) return [];
    const subjects = found.warnings.flatMap((warning) => (warning.code === code && warning.subject !== undefined ? [warning.subject] : []));
    const hint = subjects.length === 0 ? 'take this entry out' : `${didYouMean(subject, subjects)}; or take this entry out`;
    return [{ message: `there is no warning ${code} at \`${subject}\` to acknowledge`, hint, at: ['by_design', index, 'at'] }];
  });
}

function unknownCode(code: string, at: readonly (string | number)[], { all, known }: Found): Finding {
  return all.includes(code)
    ? { message: `${code} is a mistake, and a mistake cannot be acknowledged`, hint: 'mend it, and take this entry out', at }
    : { message: `no warning has the code \`${code}\``, hint: didYouMean(code, known), at };
}

/** Words of the file's structure, which an author may write or leave out: `issues.troops.options.stay` is `troops.stay`. */
const STRUCTURE = new Set(['issues', 'options', 'seats', 'venues', 'private', 'events', 'outcomes', 'sources', 'src']);

function keyOf(code: string | undefined, subject: string | undefined): string {
  const parts = (subject ?? '').split('.').filter((part) => !STRUCTURE.has(part));
  return `${code} ${parts.join('.')}`;
}
