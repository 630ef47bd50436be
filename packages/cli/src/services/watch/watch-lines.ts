/** A look at a scenario in lines, for whoever watches without a terminal: what is wrong, each brief in a line, the zone. */
import { fallbackOf, type SeatView } from '@parley/rules';
import { limitLines, linkageLines, optionText, type Preview, points, type Sight, verdictOf, zoneSentence } from '@parley/screens';

/** More would hide the first, which is to be mended first. */
const MISTAKES_SHOWN = 3;
const ISSUES_SHOWN = 3;

/** The whole report of one look. */
export function reportLines(sight: Sight): readonly string[] {
  const { mistakes, preview, isCurrent, isCounting } = sight;
  const left = mistakes.length - MISTAKES_SHOWN;
  return [
    `${sight.name}: ${verdictOf(sight)}.`,
    ...mistakes.slice(0, MISTAKES_SHOWN).flatMap(({ lines }) => ['', ...lines]),
    ...(mistakes.length > 0 ? [''] : []),
    ...(left > 0 ? [`And ${left} more: parley check ${sight.name}`] : []),
    ...(preview === null || !isCurrent ? [] : preview.views.map(briefLine)),
    ...(isCurrent && !isCounting ? countLines(preview) : []),
    ...(isCounting ? ['Counting deals …'] : []),
  ];
}

/** What follows when the counting took longer: warnings that it brought, and the zone. */
export function lateLines(sight: Sight, before: number): readonly string[] {
  const news = sight.mistakes.length > before ? reportLines({ ...sight, preview: null }) : [];
  return [...news, ...countLines(sight.preview)];
}

function countLines(preview: Preview | null): readonly string[] {
  if (preview === null || preview.zone === null) return [];
  const { nash } = preview.zone;
  const worth = nash === null ? [] : Object.entries(nash.points).map(([seat, total]) => `${seat} ${points(total)}`);
  const deal = nash === null ? [] : preview.face.issues.map(({ id, name }) => `${name}: ${optionText(preview.face, id, nash.deal[id] ?? '')}`);
  return [`${zoneSentence(preview)}.`, ...(nash === null ? [] : [`Nash: ${worth.join(', ')}. ${deal.join('; ')}.`])];
}

/** "NORTH: brief of 98 words; most for Catch 34, Fees 27; no deal 46; limits: none". */
function briefLine(view: SeatView): string {
  const { brief, seat } = view.own;
  const face = view.scenario;
  const words = brief.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const weights = face.issues
    .map(({ id, name }) => ({ name, most: Math.max(0, ...(brief.points[id] ?? [])) }))
    .sort((one, other) => other.most - one.most)
    .slice(0, ISSUES_SHOWN)
    .map(({ name, most }) => `${name} ${points(most)}`);
  const lines = [...limitLines(face, brief.limits), ...linkageLines(face, brief)].map((line) => line.replace(/\.$/, ''));
  return `${seat}: brief of ${words} words; most for ${weights.join(', ')}; no deal ${points(fallbackOf(view))}; limits: ${lines.join('; ') || 'none'}.`;
}
