/** A turn in the margins: replies first, then the one act that promises most, if it promises more than passing. */
import { type Act, seatName, trustBetween } from '@parley/rules';
import { number } from '../../explain.ts';
import { candidAnswer, replyWith } from '../../parts/candour/replies.ts';
import type { Situation } from '../../situation.ts';
import { type Decision, decided, firstOf } from '../decision.ts';
import { comeBack } from '../initiatives/walk-out.ts';
import { cables } from './cables.ts';
import { calming } from './calming.ts';
import { chairing } from './chairing.ts';
import { consultations } from './consultations.ts';
import { meetings } from './meetings.ts';
import { papers } from './papers.ts';
import { preparations } from './preparations.ts';
import { hasFloorAhead, type Prospect } from './prospect.ts';
import { soundings } from './soundings.ts';

/** The registry of what can be done in the margins. */
const KINDS: readonly ((situation: Situation) => readonly Prospect[])[] = [
  cables,
  preparations,
  consultations,
  meetings,
  soundings,
  papers,
  calming,
  chairing,
];

/** A strategy that lives on the floor acts in the margins only for a gain above this. */
const RARE = 2.4;
/** One that uses them acts for a gain above this. */
const USUAL = 0.7;
/** Equals are told apart by chance. */
const CHANCE = 0.3;

/** Answers what was asked; empty-handed where nothing was. */
function replies(situation: Situation): Decision | null {
  const [request] = situation.view.own.part.requests;
  if (!request) return null;
  const { answer, honest } = candidAnswer(situation, request);
  const trust = trustBetween(situation.view.scenario, situation.view.public, [situation.seat, request.from]);
  const candour = request.kind === 'meeting' ? '' : honest ? ', which is what it thinks' : ', which is not what it thinks';
  return decided(
    replyWith(situation, request, answer),
    `answered ${ASKED[request.kind]} ${seatName(situation.view.scenario, request.from)} with "${answer}"${candour} (trust ${trust}).`,
  );
}
const ASKED = {
  meeting: 'the invitation of',
  sounding: 'the sounding of',
  nonPaper: 'the paper of',
  criticism: 'the call for criticism of',
  consultation: 'the consultation of',
} as const;

function best(situation: Situation): Decision | null {
  const prospects = hasFloorAhead(situation) ? KINDS.flatMap((kind) => kind(situation)) : [];
  const tempted = prospects.map((prospect, index) => ({ ...prospect, gain: prospect.gain + CHANCE * situation.draw('margins', String(index)) }));
  const first = tempted.sort((a, b) => b.gain - a.gain)[0];
  const bar = situation.strategy.margins ? USUAL : RARE;
  if (first && first.gain > bar) return decided(first.act, `${first.reason}. It promises ${number(first.gain)}, and passing ${number(bar)}.`);
  const why = first
    ? `${INSTEAD[first.act.verb] ?? 'what else could be done'} would bring ${number(first.gain)}, and passing ${number(bar)}`
    : 'there is nothing to ask, tell or mend off the floor';
  return decided(situation.acts('pass')[0], `passed: ${why}.`);
}
const INSTEAD: Readonly<Partial<Record<Act['verb'], string>>> = {
  cable: 'a cable to the capital',
  prepare: 'preparing opinion at home',
  consult: 'consulting',
  askMeeting: 'a side meeting',
  soundOut: 'sounding somebody out',
  sendNonPaper: 'a non-paper',
  gesture: 'a gesture',
  draftText: 'a draft',
  hearInConfidence: 'hearing somebody in confidence',
};

/** The act in the margins; null where passing is best. */
export function inTheMargins(situation: Situation): Decision | null {
  return firstOf(
    () => replies(situation),
    () => comeBack(situation),
    () => best(situation),
  );
}
