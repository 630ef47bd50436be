// The eight questions as a conversation: one line in, the next state out. It never asks twice for what it has, and any answer can be mended.
import { cleanText, fail, ok, type Result } from '@parley/base';
import type { Outline, Sketch } from './outline.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Question, QuestionId } from './questions/question.ts';

const LINE_LETTERS_MAX = 8_000;

/** Answers as they were typed; null where Enter took what was offered. */
type Answers = Readonly<Partial<Record<QuestionId, string | null>>>;

/** Where the conversation stands. `at` is the place of the question that is asked, or their number when all are answered. */
export interface Interview {
  readonly answers: Answers;
  readonly at: number;
}

/** What a line brings. */
export type Heard =
  | { readonly kind: 'went'; readonly interview: Interview }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'explained' }
  | { readonly kind: 'left' };

/** A question as it is put now. */
export interface Asked {
  readonly question: Question;
  /** From 1. */
  readonly number: number;
  /** What Enter answers. */
  readonly offered: string;
  /** Whether that is the author's own, from before. */
  readonly isOwn: boolean;
  /** Why an earlier answer no longer fits; null where there is none, or where it does. */
  readonly problem: string | null;
}

/** An answer that does not fit, and to which question. */
export interface Misfit {
  readonly question: QuestionId;
  readonly problem: string;
}

/** A conversation in which some questions are answered beforehand. The error names the first answer that can fit nothing. */
export function openInterview(given: Readonly<Partial<Record<QuestionId, string>>>): Result<Interview, Misfit> {
  const answers: Answers = Object.fromEntries(Object.entries(given).map(([id, text]) => [id, cleanLine(text)]));
  const isGiven = (id: QuestionId): boolean => answers[id] !== undefined;
  const misfit = misfits(answers).find(({ question }) => isGiven(question) && (questionOf(question)?.needs.every(isGiven) ?? false));
  return misfit === undefined ? ok({ answers, at: nextOpen(answers, 0) }) : fail(misfit);
}

/** The question that is asked now; null when all are answered. */
export function askedIn({ answers, at }: Interview): Asked | null {
  return askedAt(answers, at);
}

function askedAt(answers: Answers, at: number): Asked | null {
  const question = QUESTIONS[at];
  if (question === undefined) return null;
  const before = sketchBefore(answers, at);
  const own = answers[question.id] ?? null;
  const read = own === null ? null : question.read(own, before);
  const isOwn = read?.ok ?? false;
  return {
    question,
    number: at + 1,
    offered: isOwn && own !== null ? own : question.fallback(before),
    isOwn,
    problem: read?.ok === false ? read.error : null,
  };
}

/** What a line does: an answer, nothing for what is offered, `back`, `?` or `quit`. */
export function hear(interview: Interview, line: string): Heard {
  const said = cleanLine(line);
  const { answers, at } = interview;
  const asked = askedAt(answers, at);
  switch (said.toLowerCase()) {
    case 'quit':
      return { kind: 'left' };
    case 'back':
      return at === 0 ? { kind: 'refused', problem: 'This is the first question.' } : { kind: 'went', interview: { answers, at: at - 1 } };
    case '?':
    case 'help':
      return { kind: 'explained' };
    default:
      return asked === null ? { kind: 'refused', problem: 'Every question is answered.' } : answer(interview, asked, said);
  }
}

function answer({ answers, at }: Interview, { question, offered, isOwn }: Asked, said: string): Heard {
  const read = question.read(said === '' ? offered : said, sketchBefore(answers, at));
  if (!read.ok) return { kind: 'refused', problem: read.error };
  const now: Answers = { ...answers, [question.id]: said === '' ? (isOwn ? offered : null) : said };
  return { kind: 'went', interview: { answers: now, at: nextOpen(now, at + 1) } };
}

/** The outline, with what is offered for every question that nobody answered; the error names an answer that does not fit the others. */
export function finish({ answers }: Interview): Result<{ readonly outline: Outline; readonly unanswered: readonly Asked[] }, Misfit> {
  const [misfit] = misfits(answers);
  if (misfit !== undefined) return fail(misfit);
  const unanswered = summaryOf({ answers, at: QUESTIONS.length }).filter(({ question }) => answers[question.id] === undefined);
  return ok({ outline: sketchBefore(answers, QUESTIONS.length) as Outline, unanswered }); // every question gave its part
}

/** Every question with its answer, or with what is offered where there is none. */
export function summaryOf({ answers }: Interview): readonly Asked[] {
  return QUESTIONS.flatMap((_, index) => askedAt(answers, index) ?? []);
}

/** The first question from a place on that has no answer, or one that no longer fits what was mended before it. */
function nextOpen(answers: Answers, from: number): number {
  const misfit = misfits(answers)[0]?.question;
  const open = QUESTIONS.findIndex(({ id }, index) => index >= from && (answers[id] === undefined || misfit === id));
  return open === -1 ? QUESTIONS.length : open;
}

/** The answers that do not fit, each judged as if those before it that do not fit were not given. */
function misfits(answers: Answers): readonly Misfit[] {
  return QUESTIONS.flatMap((_, index) => {
    const asked = askedAt(answers, index);
    return asked === null || asked.problem === null ? [] : [{ question: asked.question.id, problem: asked.problem }];
  });
}

/** What the questions before a place give; an answer that does not fit counts as none. */
function sketchBefore(answers: Answers, place: number): Sketch {
  let sketch: Sketch = {};
  for (const { id, read, fallback } of QUESTIONS.slice(0, place)) {
    const own = answers[id] ?? null;
    const taken = own === null ? null : read(own, sketch);
    const value = taken?.ok ? taken : read(fallback(sketch), sketch);
    if (value.ok) sketch = { ...sketch, ...value.value };
  }
  return sketch;
}

function questionOf(id: QuestionId): Question | undefined {
  return QUESTIONS.find((question) => question.id === id);
}

function cleanLine(text: string): string {
  return cleanText(text, LINE_LETTERS_MAX);
}
