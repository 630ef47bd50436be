/** Where the talks are, whose floor it is, motions, silence: in sentences. */
import type { Motion } from '@parley/rules';
import { phaseOf } from '@parley/rules';
import { PHASE_HELP } from '../labels.ts';
import { does, issueName, itemsWords, listOf, namesOf, optionText, type Reader, sentence, venueFullName } from '../names.ts';
import { type Telling, untold } from './describe.ts';

type Kind =
  | 'positionMoved'
  | 'venueOpened'
  | 'roundOpened'
  | 'floorTaken'
  | 'answersPassed'
  | 'marginsSpent'
  | 'marginsPassed'
  | 'intervalSpent'
  | 'walkedOut'
  | 'cameBack'
  | 'talksBrokeDown'
  | 'motionRaised'
  | 'motionObjected'
  | 'motionVoted'
  | 'motionSettled'
  | 'issueReferred'
  | 'agendaOrdered'
  | 'silenceSet'
  | 'silenceOpened'
  | 'silenceKept'
  | 'silenceBroken'
  | 'silenceEnded'
  | 'summedUp'
  | 'verbUsed';

/** Phases whose beginning is worth a line; the floor is told by its round, the opening by its table. */
const TOLD_PHASES: readonly string[] = ['margins', 'silence', 'interval', 'ratification', 'concluded'];
const PHASE_STARTS: Readonly<Record<string, string>> = {
  margins: 'The margins.',
  silence: 'The silence begins.',
  interval: 'A pause after the table.',
  ratification: 'The capitals answer.',
  concluded: 'The talks are over.',
};
function movedTo(view: Reader, position: string): string | null {
  const phase = phaseOf(position);
  if (phase === 'concluded' || (phase === 'interval' && !view.scenario.acts.includes('pressLine'))) return PHASE_STARTS[phase] ?? null;
  return TOLD_PHASES.includes(phase) ? `${PHASE_STARTS[phase]} ${PHASE_HELP[phase]}` : null;
}

/** What a motion asks for: "a recess". */
export function motionWords(view: Reader, motion: Pick<Motion, 'kind' | 'issue' | 'text'>): string {
  switch (motion.kind) {
    case 'recess':
      return 'a recess';
    case 'close':
      return 'to close this table';
    case 'silence':
      return `to put ${motion.text ?? 'a text'} under silence`;
    case 'refer':
      return `to send ${issueName(view.scenario, motion.issue ?? '')} to a working group`;
  }
}
const NEEDS: Readonly<Record<Motion['needs'], string>> = {
  nothing: '',
  noObjection: ' It passes unless somebody objects.',
  majority: ' It passes if more than half say yes.',
};

/** Motions are named "geneva-1-recess": table, round, kind. */
function motionById(id: string): string {
  const kind = id.split('-').at(-1) ?? id;
  const names: Readonly<Record<string, string>> = { recess: 'a recess', close: 'closing', silence: 'silence', refer: 'a working group' };
  return `the motion for ${names[kind] ?? kind}`;
}

export const procedureWords: Telling<Kind> = {
  positionMoved: (view, { position }) => movedTo(view, position),
  venueOpened(view, { venue }) {
    const setup = view.scenario.venues.find((candidate) => candidate.id === venue);
    return setup ? `${setup.day}: ${venueFullName(view.scenario, venue)}. At the table: ${namesOf(view, setup.seats)}.` : `${venue} opens.`;
  },
  roundOpened: (view, { round, order }) => `Round ${round} begins. Speaking order: ${namesOf(view, order)}.`,
  floorTaken: untold,
  answersPassed: (view, { seat, texts }) => (texts.length > 0 ? `${does(view, seat, 'give')} no answer to ${listOf(texts)}.` : null),
  marginsSpent: untold,
  marginsPassed: untold,
  intervalSpent: untold,
  walkedOut: (view, { seat }) => `${does(view, seat, 'walk')} out.`,
  cameBack: (view, { seat }) => `${does(view, seat, 'come')} back to the table.`,
  talksBrokeDown: (_view, { cause }) =>
    cause === 'tension' ? 'Tension is too high: the talks break down.' : 'A delegation stayed away: the talks break down.',
  motionRaised: (view, { motion }) => `${does(view, motion.by, 'move')} ${asked(view, motion)}.${NEEDS[motion.needs]}`,
  motionObjected: (view, { motion, seat }) => `${does(view, seat, 'object')}: ${motionById(motion)} falls.`,
  motionVoted: (view, { motion, seat, ballot }) => `${does(view, seat, 'vote')} ${ballot} on ${motionById(motion)}.`,
  motionSettled: (_view, { motion, passed }) => `${sentence(motionById(motion))} ${passed ? 'passes' : 'fails'}.`,
  issueReferred(view, { issue, returns, without }) {
    const gone = without.map((option) => `“${optionText(view.scenario, issue, option)}”`);
    return `${issueName(view.scenario, issue)} goes to a working group and comes back in round ${returns}${gone.length > 0 ? `, without ${listOf(gone)}` : ''}.`;
  },
  agendaOrdered: (view, { issues }) => `This round is about ${listOf(issues.map((issue) => issueName(view.scenario, issue)))}.`,
  silenceSet: (_view, { text }) => `Text ${text} is put under silence: it is adopted unless somebody breaks the silence after the margins.`,
  silenceOpened: (view, { text, asked: seats }) => `Whoever is against ${text} must say so now: ${namesOf(view, seats)}.`,
  silenceKept: (view, { seat }) => `${does(view, seat, 'keep')} silent.`,
  silenceBroken: (view, { text, seat }) => `${does(view, seat, 'break')} the silence on ${text}.`,
  silenceEnded: (_view, { text }) => `The silence on ${text} is over.`,
  summedUp: (view, { seat, items }) => `${does(view, seat, 'sum')} up, binding nobody: ${itemsWords(view.scenario, items)}.`,
  verbUsed: untold,
};

function asked(view: Reader, motion: Motion): string {
  const words = motionWords(view, motion);
  return words.startsWith('to ') ? words : `for ${words}`;
}
