/** How the week ended, and how history ended beside it. */
import type { Outcome } from '@parley/rules';
import { likenessLines } from './likeness.ts';
import { issueName, itemsWords, quotedOption, type Reader } from './names.ts';

/** The ending, what stands decided, and what happened in history: one fact a line. */
export function describeOutcome(view: Reader, outcome: Outcome): readonly string[] {
  const { scenario } = view;
  const lines = [`${outcome.title}. ${outcome.text}`.trim()];
  const decided = Object.keys(outcome.deal).length > 0;
  lines.push(decided ? `In effect at the end: ${itemsWords(scenario, outcome.deal)}.` : 'Nothing was decided: everything stays as it was.');
  const { flavour } = outcome;
  if (flavour && !(flavour.issue in outcome.deal))
    lines.push(`${issueName(scenario, flavour.issue)}: ${quotedOption(scenario, flavour.issue, flavour.option)}.`);
  return [...lines, ...historyLines(view, outcome), ...likenessLines(scenario, outcome.deal)];
}

/** The ending that history had, beside this one; empty for scenarios that are no history. */
export function historyLines(view: Reader, outcome: Pick<Outcome, 'history'>): readonly string[] {
  const real = view.scenario.outcomes.find((candidate) => candidate.history);
  if (!real) return [];
  return [outcome.history ? `History ended in the same way: ${real.title}.` : `History ended otherwise: ${real.title}. ${real.text}`];
}
