/** A refusal as a player reads it: the reason, the number of the rule, and what would be possible instead. */
import type { Refusal } from '@parley/rules';
import { describeAct } from './describe-act.ts';
import { constraintWords } from './describe-brief.ts';
import { type Reader, sentence } from './names.ts';
import { REFUSAL_WORDS, type Refused } from './refusal-words.ts';
import { VERB_WORDS } from './verbs.ts';

/** At most so many acts are offered instead: more would be no help. */
const INSTEAD_MAX = 3;

/** "Not possible (rule R-24): your instructions forbid it: …. Instead: Object to geneva-1." */
export function describeRefusal(view: Refused['view'], refusal: Refusal): string {
  const { code, values } = refusal.because;
  const why = sentence(REFUSAL_WORDS[code]({ view, verb: refusal.refused in VERB_WORDS ? refusal.refused : 'pass', values }));
  // In the wrong phase nothing of the kind is possible: what else could be done is on the menu.
  const nearest = code === 'act/wrong-phase' ? [] : refusal.instead;
  const offers = nearest.slice(0, INSTEAD_MAX).map((act) => describeAct(view, act));
  const instead = offers.length > 0 ? ` Instead: ${offers.join(' / ')}.` : '';
  return `Not possible (rule ${refusal.rule}): ${why}${linkageWords(view, refusal)}${instead}`.replaceAll('..', '.');
}

/** The linkage itself, to the one seat whose instructions hold it. */
function linkageWords(view: Reader, refusal: Refusal): string {
  const index = refusal.because.values['linkage'];
  const linkage = typeof index === 'number' ? view.own?.brief.linkages[index] : undefined;
  if (!linkage) return '';
  return ` Your line: if ${constraintWords(view.scenario, linkage.if)}, then ${constraintWords(view.scenario, linkage.then)}.`;
}
