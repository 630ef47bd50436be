/** How near a week came to the one that the article tells of: per table and issue the same or not, and a share. */
import type { Items, OutcomeTest, ScenarioFace } from '@parley/rules';
import { issueName, listOf, points, venueName } from './names.ts';

/**
 * The options that history ended with; null where the scenario does not say.
 *
 * An ending in history that asks for no decision left every issue as it was; bounds that it names say where it did not.
 */
function historyItems(face: ScenarioFace): Items | null {
  const real = face.outcomes.find((candidate) => candidate.history);
  if (!real || asksForSomething(real.when)) return null;
  const statusQuo = face.issues.map((issue) => [issue.id, issue.options[0]?.id ?? ''] as const);
  return { ...Object.fromEntries(statusQuo), ...boundsIn(real.when) };
}
/** Whether an ending rests on decisions that it does not name one by one. */
function asksForSomething(test: OutcomeTest): boolean {
  if (test.kind === 'adoptedAnyOf' || test.kind === 'any') return true;
  if (test.kind === 'adoptedCount') return test.atLeast > 0;
  return test.kind === 'all' && test.of.some(asksForSomething);
}
function boundsIn(test: OutcomeTest): Items {
  if (test.kind === 'bound') return { [test.issue]: test.option };
  return test.kind === 'all' ? Object.assign({}, ...test.of.map(boundsIn)) : {};
}

/** Lines about the likeness of a final deal to history's, as "11 of 11 issues"; empty for scenarios that are no history. */
export function likenessLines(face: ScenarioFace, deal: Items): readonly string[] {
  const real = historyItems(face);
  if (real === null) return [];
  const optionOf = (issue: ScenarioFace['issues'][number]): string => deal[issue.id] ?? issue.options[0]?.id ?? '';
  const other = face.issues.filter((issue) => optionOf(issue) !== real[issue.id]);
  const same = face.issues.length - other.length;
  const share = `Likeness to the article: ${same} of ${face.issues.length} issues ended as there (${points(Math.round((100 * same) / face.issues.length))} %).`;
  const tables = face.venues.map((venue) => {
    const here = other.filter((issue) => issue.decide.includes(venue.id));
    return `${venueName(face, venue.id)}: ${here.length === 0 ? 'as in the article' : `otherwise on ${listOf(here.map((issue) => issueName(face, issue.id)))}`}.`;
  });
  return [share, ...tables];
}
