/** What a conversion has to say, as lines. Names in it come from files, so every line is cleaned. */
import { cleanText } from '@parley/base';
import type { Complaint, Loss } from '@parley/scenario';

const LINE_LENGTH_MAX = 2000;

export function complaintLines(complaints: readonly Complaint[]): readonly string[] {
  return complaints.flatMap(({ path, line, message, hint }) => {
    const place = path === '' ? '' : `${path}${line === null ? '' : `:${line}`}: `;
    return [cleaned(`${place}${message}`), `  ${cleaned(hint)}`];
  });
}

/** A list under a heading; nothing where there is nothing. */
export function listLines(heading: string, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : ['', heading, ...sentences.map((sentence) => `- ${cleaned(sentence)}`)];
}

export function sentencesOf(losses: readonly Loss[]): readonly string[] {
  return losses.map(({ sentence }) => sentence);
}

function cleaned(text: string): string {
  return cleanText(text, LINE_LENGTH_MAX);
}
