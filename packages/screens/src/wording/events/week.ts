/** The week around the tables: statements, pledges, the world, the press, capitals and the ending. */
import type { Pledge } from '@parley/rules';
import { termWords } from '../describe-act.ts';
import { does, nameOf, namesOf, type Reader, spoken, venueName } from '../names.ts';
import { type Telling, untold } from './describe.ts';

type Kind =
  | 'stated'
  | 'pledgeMade'
  | 'pledgeJudged'
  | 'worldEventHappened'
  | 'worldEventMissed'
  | 'surprised'
  | 'pressLineSpoken'
  | 'capitalAnswered'
  | 'endingReached';

/** "You promise NATO: if …, then …." */
export function describePledge(view: Reader, pledge: Pledge): string {
  const verb = pledge.kind === 'promise' ? 'promise' : 'threaten';
  const to = namesOf(view, pledge.to);
  return `${does(view, pledge.by, verb)} ${to}: if ${termWords(view.scenario, pledge.if)}, then ${termWords(view.scenario, pledge.then)}.`;
}
const JUDGED = { kept: 'was kept', broken: 'was broken', void: 'did not come to the test' } as const;

export const weekWords: Telling<Kind> = {
  stated: (view, { seat, tone, words }) => `${does(view, seat, 'speak')} ${tone === 'firm' ? 'firmly' : 'constructively'}.${spoken(words)}`,
  pledgeMade: (view, { pledge }) => describePledge(view, pledge),
  pledgeJudged: (view, { pledge, by, judged }) => `The pledge ${pledge} by ${nameOf(view, by)} ${JUDGED[judged]}.`,
  worldEventHappened: (_view, { text }) => `NEWS: ${text}`,
  worldEventMissed: untold,
  surprised: (view, { voice, venue }) => `A surprise: nobody had asked ${nameOf(view, voice)} about what ${venueName(view.scenario, venue)} adopted.`,
  pressLineSpoken: (view, { seat, tone, words }) =>
    `${does(view, seat, 'speak')} ${tone === 'firm' ? 'firmly' : 'openly'} to the press.${spoken(words)}`,
  capitalAnswered(view, { seat, accepted, chancePercent }) {
    const whoseCapital = view.own?.seat === seat ? 'Your capital' : `The capital of ${nameOf(view, seat)}`;
    const risk = chancePercent > 0 ? ` (the risk of a no was ${chancePercent} in 100)` : '';
    return `${whoseCapital} ${accepted ? 'stands by the result' : 'disowns it: the texts it joined fall'}${risk}.`;
  },
  endingReached(view, { ending }) {
    const setup = view.scenario.outcomes.find((candidate) => candidate.id === ending);
    return setup ? `THE END: ${setup.title}. ${setup.text}` : `THE END: ${ending}.`;
  },
};
