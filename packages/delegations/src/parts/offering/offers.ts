/** What a delegation could table at a venue, weighed: its own value, what others are believed to think of it, and what it asks for at this time. */
import type { Package, Seat } from '@parley/rules';
import { type Draft, dealInto, type Ground, packageOf } from '../../ground.ts';
import type { Situation } from '../../situation.ts';
import { agreeable } from '../acceptance/agreeable.ts';
import { holdsTogether } from '../acceptance/together.ts';
import { restsOn } from '../acceptance/unendorsed.ts';
import { type Belief, content, worthTo } from '../opponent-model/belief.ts';
import { conditionSets } from './conditions.ts';
import type { Offers } from './offer.ts';
import { packagesOf } from './packages.ts';
import { type Weighed, weighAll } from './weigh.ts';

/** Finalists that are held against the rules themselves. */
const CHECKED_MAX = 40;
/** Believed shortfall that still counts as thinkable for another. */
const THINKABLE = -6;

interface Felt {
  /** The chance that everybody whose assent counts gives it, as it is believed. */
  readonly chance: number;
  readonly others: number;
  readonly worst: number;
}

/** Somebody whose assent counts; `issues` where only some issues concern it. */
interface Judge {
  readonly belief: Belief;
  readonly weight: number;
  readonly issues: ReadonlySet<number> | null;
}
/** Whose assent a text at this venue needs, and how much each counts: those seated fully, those who must endorse or are touched less. */
function assents(situation: Situation): readonly Judge[] {
  const { venue, ground } = situation;
  return situation.beliefs().flatMap((belief): readonly Judge[] => {
    if (venue?.seats.includes(belief.seat)) return [{ belief, weight: 1, issues: null }];
    const concerns = ground.face.issues.flatMap((issue, index) =>
      endorses(issue, belief.seat) || issue.affects.includes(belief.seat) ? [index] : [],
    );
    const vetoes = concerns.some((index) => endorses(ground.face.issues[index], belief.seat));
    return concerns.length === 0 ? [] : [{ belief, weight: vetoes ? 1 : 0.4, issues: new Set(concerns) }];
  });
}
/** Whether a decision on an issue waits somewhere for this delegation's endorsement. */
function endorses(issue: Ground['face']['issues'][number] | undefined, seat: Seat): boolean {
  return Object.values(issue?.endorse ?? {}).some((seats) => seats.includes(seat));
}

/** The others' side of drafts, asked one after the other. */
function feelerOf(situation: Situation, judges: readonly Judge[]): (draft: Draft) => Felt {
  const { ground, strategy, skill } = situation;
  const deal = [...ground.base];
  const share = 0.2 + strategy.temperament.conduct;
  return (draft) => {
    dealInto(deal, ground, draft);
    let others = 0;
    let worst = Number.POSITIVE_INFINITY;
    let chance = 1;
    for (const { belief, weight, issues } of judges) {
      if (issues && !draft.named.some(([issue]) => issues.has(issue))) continue;
      const felt = content(skill.pictures ? worthTo(ground, belief, draft, deal) : 0, belief.threshold);
      others += weight * felt;
      chance *= weight * likely(felt) + 1 - weight;
      if (weight === 1 || felt < 0) worst = Math.min(worst, felt);
    }
    return { others: others * share, worst, chance };
  };
}

/** How likely a contentment is to become a yes: even odds at 0, three to one at about 2. */
function likely(felt: number): number {
  return 1 / (1 + Math.exp(-felt / 2));
}

type Preference = (one: Weighed & Felt) => number;

/** What others like best, or, for who weighs chances, what it may expect of tabling a text: the gain over its floor times the chance of everybody's yes. */
function preferenceOf({ skill, floor }: Situation): Preference {
  return skill.weighsChances ? ({ own, chance }) => (own - floor) * chance : ({ own, others }) => others + 0.1 * own;
}

/** How talks go on is not made to hang on a later table. */
function setsBy(situation: Situation): (named: Draft['named']) => readonly Draft['conditions'][] {
  const { issues } = situation.ground.face;
  const sets = conditionSets(situation);
  return (named) => (named.some(([issue]) => issues[issue]?.followUp) ? [[]] : sets);
}

/** The offers of a situation. One who insists asks for the best that it can imagine, thinkable for the others or not. */
export function offersIn(situation: Situation): Offers {
  const { ground, floor, strategy } = situation;
  const judges = assents(situation);
  const drafts = weighAll(situation, packagesOf(situation), setsBy(situation));
  const insists = strategy.temperament.conduct < 0.3;
  const feel = feelerOf(situation, judges);
  const prefers = preferenceOf(situation);
  const isThinkable = (one: Weighed): boolean => insists || feel(one.draft).worst >= THINKABLE;
  const best = drafts.find(isThinkable)?.own ?? floor;
  const asks = best < floor ? best : floor + (best - floor) * Math.min(1, strategy.aspiration(situation.time) * situation.nerve);
  const finalists = drafts
    .filter((one) => one.own >= asks - 1e-9 && one.own <= best)
    .map(({ draft, own }) => ({ draft, own, ...feel(draft) }))
    .filter((one) => insists || one.worst >= THINKABLE)
    .sort((a, b) => prefers(b) - prefers(a) || a.draft.named.length - b.draft.named.length)
    .slice(0, CHECKED_MAX);
  const next = finalists.find((one) => mayTable(situation, packageOf(ground, one.draft)));
  return { best, asks, next: next ? { ...packageOf(ground, next.draft), own: next.own, others: next.others, worst: next.worst } : null };
}

function mayTable(situation: Situation, offer: Package): boolean {
  if (agreeable(situation.view, offer) !== null || isTabled(situation, offer)) return false;
  return holdsTogether(situation, offer) && restsOn(situation, offer) === undefined;
}

function isTabled(situation: Situation, offer: Package): boolean {
  const key = ({ items, conditions }: Package): string =>
    JSON.stringify([Object.entries(items).sort(), conditions.map(({ venue, bound }) => [venue, bound.issue, bound.side, bound.option]).sort()]);
  const mine = key(offer);
  return situation.room?.texts.some((text) => (text.status === 'tabled' || text.status === 'blocked') && key(text) === mine) ?? false;
}
