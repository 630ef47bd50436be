/** How the rules say no: a value that names the rule, the reason as code and values, and what would be legal instead. */
import type { Act } from './act.ts';
import type { Seat, Verb } from './vocabulary.ts';

/** Every reason for a refusal, with the numbered rule of `docs/rules.md` it rests on. Ordered by descending precedence. */
export const REFUSALS = {
  'act/unknown-verb': 'R-1',
  'act/unknown-seat': 'R-1',
  'act/malformed': 'R-1',
  'act/switched-off': 'R-2',
  'act/wrong-phase': 'R-3',
  'act/not-seated': 'R-4',
  'act/walked-out': 'R-5',
  'act/not-out': 'R-5',
  'act/not-your-floor': 'R-6',
  'act/margins-used': 'R-7',
  'act/nothing-to-do': 'R-8',
  'act/already-spoke': 'R-9',
  'act/unknown-text': 'R-10',
  'act/text-not-open': 'R-10',
  'act/not-answerable-here': 'R-11',
  'act/already-answered': 'R-12',
  'act/not-your-text': 'R-13',
  'act/not-the-chair': 'R-14',
  'act/unknown-issue': 'R-15',
  'act/unknown-option': 'R-15',
  'act/not-competent': 'R-16',
  'act/not-on-agenda': 'R-17',
  'act/issue-referred': 'R-18',
  'act/ratchet-down': 'R-19',
  'act/already-decided': 'R-20',
  'act/empty-package': 'R-21',
  'act/same-text': 'R-22',
  'act/bad-condition': 'R-23',
  'act/own-limit': 'R-24',
  'act/own-linkage': 'R-25',
  'act/support-too-low': 'R-26',
  'act/no-silence-here': 'R-27',
  'act/silence-runs': 'R-28',
  'act/not-asked': 'R-29',
  'act/unknown-motion': 'R-30',
  'act/unknown-request': 'R-31',
  'act/wrong-answer': 'R-31',
  'act/unknown-addressee': 'R-32',
  'act/not-in-the-city': 'R-33',
  'act/already-declared': 'R-34',
  'act/no-line': 'R-35',
  'act/once-per-venue': 'R-36',
  'act/no-means': 'R-37',
  'act/not-your-paper': 'R-38',
  'act/too-many-messages': 'R-39',
  'act/empty-message': 'R-40',
  'act/empty-pledge': 'R-41',
  'act/motion-stands': 'R-42',
  'act/already-prepared': 'R-43',
  'act/already-consulted': 'R-44',
} as const;
/** The code of a reason: "act/own-limit". */
export type RefusalCode = keyof typeof REFUSALS;
/** All refusal codes, most fundamental first. */
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];

/** Plain values that wording may put into a sentence: ids, numbers, lists of ids. */
export type RefusalValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The rules say no: who was refused what, by which rule, why, and what would be legal. */
export interface Refusal {
  readonly refused: Verb;
  readonly seat: Seat;
  /** The rule of `docs/rules.md`: "R-24". */
  readonly rule: string;
  readonly because: { readonly code: RefusalCode; readonly values: RefusalValues };
  /** Legal acts that come nearest; may be empty when nothing of the kind is legal now. */
  readonly instead: readonly Act[];
}

/** Builds a refusal of `act`; its rule follows from the code. */
export function refusal(
  act: { readonly verb: Verb; readonly seat: Seat },
  code: RefusalCode,
  values: RefusalValues = {},
  instead: readonly Act[] = [],
): Refusal {
  return { refused: act.verb, seat: act.seat, rule: REFUSALS[code], because: { code, values }, instead };
}

/** Tells a refusal from a list of events. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
