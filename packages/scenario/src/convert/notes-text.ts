// NOTES.md, which lies beside what was converted: what is lost, and what one should know.
import { cleanText } from '@parley/base';
import type { Findings } from './findings.ts';

export const NOTES_NAME = 'NOTES.md';

/** One direction of a conversion, in words. */
export interface NotesHeading {
  readonly title: string;
  readonly intro: string;
  /** The heading over the losses: "Not carried into the scenario". */
  readonly lostTitle: string;
}

const LINE_LENGTH_MAX = 2000;

export function notesText({ title, intro, lostTitle }: NotesHeading, { losses, notes }: Findings): string {
  const lost = losses.map(({ sentence }) => sentence);
  const sections = [
    [`# ${title}`, intro],
    [`## ${lostTitle}`, lost.length === 0 ? 'Nothing.' : listText(lost)],
    ...(notes.length === 0 ? [] : [['## Good to know', listText(notes)]]),
  ];
  return `${sections.map((lines) => lines.join('\n\n')).join('\n\n')}\n`;
}

function listText(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${cleanText(sentence, LINE_LENGTH_MAX)}`).join('\n');
}
