/** Who would accept a text, or a package typed as for "propose": for the plain mode. */
import { openTexts, type SeatView, venueAt } from '@parley/rules';
import { estimateAcceptance, estimateLines, readAct } from '@parley/screens';

/** The estimate for what `words` name: a text's id, a package, or nothing for the latest open text. */
export function estimateSheet(view: SeatView, words: string): readonly string[] {
  const room = view.rooms[venueAt(view.scenario, view.public)?.id ?? ''];
  const text = words === '' ? room && openTexts(room).at(-1) : room?.texts.find(({ id }) => id === words.trim());
  if (text) return [`${text.id}:`, ...estimateLines(view, estimateAcceptance(view, text))];
  if (words === '') return ['No text is open. Name a package: estimate ISSUE=OPTION, as for "propose".'];
  const read = readAct(view, 'propose', words);
  if ('problem' in read) return [read.problem];
  if (read.found.verb !== 'propose') return ['Name a text or a package: estimate ISSUE=OPTION.'];
  return estimateLines(view, estimateAcceptance(view, read.found));
}
