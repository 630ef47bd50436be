// What a question of `parley new` is: a sentence to ask, an answer for whoever only presses Enter, and a pure reader of answers.
import type { Result } from '@parley/base';
import type { Sketch } from '../outline.ts';

/** The eight questions by their names, which are also their flags: `--title`. */
export const QUESTION_IDS = ['title', 'about', 'delegations', 'tables', 'issues', 'rule', 'length', 'level'] as const;
/** One of {@link QUESTION_IDS}. */
export type QuestionId = (typeof QUESTION_IDS)[number];

/** One question: what is asked, what Enter answers, and how an answer is read. */
export interface Question {
  readonly id: QuestionId;
  /** What is asked, in full sentences. */
  readonly ask: string;
  readonly example: string;
  /** For whoever types `?`. */
  readonly more: readonly string[];
  /** Whether the answer is a list, which may go on in the next line. */
  readonly isList: boolean;
  /** The questions whose answers decide whether an answer fits. */
  readonly needs: readonly QuestionId[];
  /** The answer of whoever only presses Enter. */
  fallback(before: Sketch): string;
  /** The part of the outline that a clean line gives, or a sentence about what is wrong with it. `before` holds the answers of the questions before this one. */
  read(text: string, before: Sketch): Result<Sketch, string>;
}
