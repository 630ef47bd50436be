/** What texts say about single issues, besides how much their authors and readers ask for: who changed what into what, and who joined or refused what nobody expected. */
import type { Seat, Text } from '@parley/rules';
import { type Ground, stepsOf } from '../../ground.ts';

/** Points by which an option is thought better or worse after one lesson. */
const PREFERS = 1.5;
const JOINED = 2;
const REFUSED = 4;
const LESSON_MAX = 6;

type Rows = readonly (readonly number[])[];
type Items = readonly (readonly [issue: number, step: number])[];

/** Issue × step, how much more or less it is worth to `seat` than was believed. */
export function lessonsOn(ground: Ground, seat: Seat, gain: Rows): Rows {
  const learnt = ground.face.issues.map(({ options }) => options.map(() => 0));
  const note = (issue: number, step: number, by: number): void => {
    const row = learnt[issue];
    if (row && step > 0) row[step] = Math.min(LESSON_MAX, Math.max(-LESSON_MAX, (row[step] ?? 0) + by));
  };
  for (const { texts } of Object.values(ground.view.rooms)) {
    for (const text of texts) {
      const items = stepsOf(ground.face, text.items);
      if (text.sponsors[0] === seat) readAmendment(ground, texts, text, note);
      else readAnswer(text.ballots[seat]?.answer, items, gain, note);
    }
  }
  return gain.map((row, issue) => row.map((points, step) => points + (learnt[issue]?.[step] ?? 0)));
}

type Note = (issue: number, step: number, by: number) => void;

/** Whoever changes a text prefers what it puts in to what it takes out. */
function readAmendment(ground: Ground, texts: readonly Text[], text: Text, note: Note): void {
  const before = texts.find((known) => known.id === text.amends);
  if (!before || before.sponsors[0] === text.sponsors[0]) return;
  const old = new Map(stepsOf(ground.face, before.items));
  for (const [issue, step] of stepsOf(ground.face, text.items)) {
    if (old.get(issue) === step) continue;
    note(issue, step, PREFERS);
    note(issue, old.get(issue) ?? 0, -PREFERS);
  }
}

/** A join tells that what was thought a loss is bearable; an objection to what was thought a gain, that something in it is none. */
function readAnswer(answer: string | undefined, items: Items, gain: Rows, note: Note): void {
  const worth = ([issue, step]: Items[number]): number => gain[issue]?.[step] ?? 0;
  const losses = items.filter((item) => worth(item) < 0);
  if (answer === 'joined' || answer === 'joinedWithStatement' || answer === 'yes') for (const [issue, step] of losses) note(issue, step, JOINED);
  if (answer !== 'objected' && answer !== 'no') return;
  const suspects = losses.length > 0 ? losses : items;
  for (const [issue, step] of suspects) note(issue, step, -REFUSED / suspects.length);
}
