/** A game told in sentences, as Markdown or text. */
import { outcomeOf, type Seat, score } from '@parley/rules';
import { describeOutcome, describeScore } from '@parley/screens';
import type { Onlooker, SeenMoment } from './seen-game.ts';

/** How the page is written. */
export type PageFormat = 'markdown' | 'text';

/** The page, line by line: title, who looks, what happened under a heading for each table and round, how it ended. A public one tells no score. */
export function transcriptPage(moments: readonly SeenMoment[], watcher: Onlooker, format: PageFormat): readonly string[] {
  const last = moments.at(-1);
  if (!last) return [];
  const face = last.view.scenario;
  const write = format === 'markdown' ? MARKDOWN : TEXT;
  const seat = face.seats.find(({ id }) => id === watcher);
  const told = last.log.flatMap(({ text, kind }) => (kind === 'heading' ? ['', write.heading(text), ''] : [write.line(text)]));
  const open = last.isOver ? endingLines(last, seat?.id ?? null) : ['The game is not over.'];
  return [
    write.title(face.title),
    '',
    seat ? `As ${seat.name} saw it. It holds what only that delegation may know.` : 'As the public saw it.',
    ...told,
    '',
    write.heading('How it ended'),
    '',
    ...open.map((line) => write.line(line.trim())),
  ];
}
function endingLines({ view, table }: SeenMoment, seat: Seat | null): readonly string[] {
  const outcome = describeOutcome(view, outcomeOf(table));
  return seat === null ? outcome : [...outcome, ...describeScore(score(table, seat))];
}

interface Writing {
  title(text: string): string;
  heading(text: string): string;
  line(text: string): string;
}
const TEXT: Writing = { title: (text) => text.toUpperCase(), heading: (text) => text, line: (text) => `  ${text}` };
const MARKDOWN: Writing = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${escaped(text)}`,
  line: (text) => `- ${escaped(text)}`,
};
/** What a scenario's author wrote is text and no Markdown of ours. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
