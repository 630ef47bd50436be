// What the players of one delegation read before they begin.
import type { PointTable } from '@parley/bargaining';
import { displayWidth, graphemes } from '../../display-width.ts';
import type { Named, OutlineIssue } from '../outline.ts';
import type { Plan } from './scenario-page.ts';

/** Names are cut for briefs: so many words of what everybody reads may stand in what one delegation reads. */
const WORDS_MAX = 6;
const COLUMNS_MAX = 40;
const ISSUES_NAMED = 3;

/** The text of one delegation's brief. */
export function briefPage({ outline: { title, issues }, numbers: { points, fallbacks } }: Plan, seat: Named, index: number): string {
  const worth = points[index] ?? [];
  const wishes = byWeight(issues, worth);
  const [first, ...others] = wishes.slice(0, ISSUES_NAMED);
  const least = wishes.length > ISSUES_NAMED ? wishes.at(-1) : undefined;
  return [
    `# ${inFewWords(seat.name)}`,
    '',
    '## Situation',
    `You speak for ${inFewWords(seat.name)} in ${inFewWords(title)}. The others want other things than you do, and not the same of everything.`,
    '',
    '## What you want',
    ...(first === undefined ? [] : [`- Above all, on ${first.name}: “${first.best}”.`]),
    ...others.map(({ name, best }) => `- Then, on ${name}: “${best}”.`),
    ...(least === undefined ? [] : [`- Least of all matters ${least.name}.`]),
    '',
    '## Without a deal',
    `Things stay as they are and each side goes on alone. That is worth ${fallbacks[index] ?? 0} points to you; agree to nothing that is worth less.`,
    '',
    '## What you can trade',
    'You do not know what the others care about most. It may not be what you care about most. Sound them out before you offer to meet in the middle of everything.',
    '',
  ].join('\n');
}

interface Wish {
  readonly name: string;
  readonly best: string;
  readonly weight: number;
}

function byWeight(issues: readonly OutlineIssue[], worth: PointTable): readonly Wish[] {
  return issues
    .map(({ name, options }, issue) => {
      const weight = Math.max(...(worth[issue] ?? [0]));
      const best = options[worth[issue]?.indexOf(weight) ?? 0];
      return { name: inFewWords(name), best: inFewWords(best?.name ?? ''), weight };
    })
    .sort((one, other) => other.weight - one.weight);
}

/** Words are counted as the check of secrets counts them: "half-hearted" is two. */
function inFewWords(text: string): string {
  const words = text.replaceAll('![', '[').split(' ').map(shortWord);
  let count = 0;
  const kept = words.findIndex((word) => {
    count += word.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return count > WORDS_MAX;
  });
  return kept === -1 ? words.join(' ') : `${words.slice(0, kept).join(' ')} …`.trim();
}

/** A word that is longer than a line of a brief can be is cut. */
function shortWord(word: string): string {
  return displayWidth(word) <= COLUMNS_MAX
    ? word
    : `${graphemes(word)
        .slice(0, COLUMNS_MAX / 2)
        .join('')}…`;
}
