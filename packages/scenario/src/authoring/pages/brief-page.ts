// What the players of one delegation read before they begin.
import type { PointTable } from '@parley/bargaining';
import type { Named, OutlineIssue } from '../outline.ts';
import type { Plan } from './scenario-page.ts';

/** Names are cut for briefs, which have at most 250 words. */
const WORDS_MAX = 12;
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

function inFewWords(text: string): string {
  const words = text.split(' ');
  return words.length <= WORDS_MAX ? text : `${words.slice(0, WORDS_MAX).join(' ')} …`;
}
