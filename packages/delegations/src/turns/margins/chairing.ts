/** What only a chair does in the margins: it hears limits in confidence, and drafts the single text from what it heard. */
import { clauses, issueName, openTexts, seatName } from '@parley/rules';
import { number, onOffer } from '../../explain.ts';
import { dealWith, draftOf } from '../../ground.ts';
import { content, worthTo } from '../../parts/opponent-model/belief.ts';
import type { Situation } from '../../situation.ts';
import { businessLeft, type Prospect } from './prospect.ts';

/** A draft that somebody is believed to lose by is not tabled. */
const BEARABLE = -1;
const HEARING_GAIN = 1.5;

/** Whether a text on the table already does as much for the least content as the chair's own would. */
function isServed(situation: Situation, worst: number): boolean {
  const { room, ground, venue } = situation;
  const seated = situation.beliefs().filter((belief) => venue?.seats.includes(belief.seat));
  const standing = room ? openTexts(room) : [];
  return standing.some((text) => {
    const draft = draftOf(ground, text);
    const deal = dealWith(ground, draft);
    return Math.min(...seated.map((belief) => content(worthTo(ground, belief, draft, deal), belief.threshold))) >= worst - 0.5;
  });
}

function drafts(situation: Situation): readonly Prospect[] {
  const [sample] = situation.acts('draftText');
  if (!sample || !situation.room) return [];
  const isMediator = situation.view.scenario.seats.find(({ id }) => id === situation.seat)?.role === 'mediator';
  const offers = situation.offers();
  const { next } = offers;
  if (!isMediator || !next || next.worst <= BEARABLE || isServed(situation, next.worst)) return [];
  const gain = 3 + next.worst / 4;
  return [
    {
      act: { ...sample, items: next.items, conditions: next.conditions },
      gain,
      reason: onOffer(situation.view.scenario, next, { ...offers, floor: situation.floor }).replace(/\.$/, ''),
    },
  ];
}

/** Whom to hear on what: the issue on which the seated delegations are believed furthest apart. */
function hearings(situation: Situation): readonly Prospect[] {
  const { ground, view } = situation;
  const acts = situation.acts('hearInConfidence');
  if (acts.length === 0 || businessLeft(situation) <= 0) return [];
  const decided = new Set(clauses(view.public).map(([, issue]) => issue));
  const stake = (issue: string, from: string): number => {
    const row = situation.beliefs().find(({ seat }) => seat === from)?.gain[ground.indexOf[issue] ?? -1] ?? [];
    return Math.max(0, ...row) - Math.min(0, ...row);
  };
  const asked = acts.filter(({ issue }) => !decided.has(issue)).toSorted((a, b) => stake(b.issue, b.from) - stake(a.issue, a.from));
  const [act] = asked;
  if (!act) return [];
  return [
    {
      act,
      gain: HEARING_GAIN,
      reason: `heard ${seatName(view.scenario, act.from)} in confidence on ${issueName(view.scenario, act.issue)}: we believe that ${number(stake(act.issue, act.from))} points hang on it there`,
    },
  ];
}

export function chairing(situation: Situation): readonly Prospect[] {
  return [...drafts(situation), ...hearings(situation)];
}
