/** Voices that a text would surprise, and what that costs. */
import { issueOf, type Package, stepOf, trustBetween } from '@parley/rules';
import type { Situation } from '../../situation.ts';

/** An ally's loss counts for this much of one's own. */
const ALLY_SHARE = 0.35;
const ALLY_TRUST = 60;

/** A voice that a package would surprise, with what that would cost this delegation, in points of trust and support. */
export interface Surprise {
  readonly voice: string;
  readonly cost: number;
}

function costOf(situation: Situation, voice: string): number {
  const { view, seat } = situation;
  const change = view.scenario.surprises[voice] ?? {};
  const shareOf = (other: string): number => {
    if (other === seat) return 1;
    return trustBetween(view.scenario, view.public, [seat, other]) >= ALLY_TRUST ? ALLY_SHARE : 0;
  };
  const trust = Object.entries(change.trust ?? {}).map(([pair, by]) => -by * Math.max(...pair.split('-').map((other) => (other === seat ? 1 : 0))));
  const support = Object.entries(change.support ?? {}).map(([other, by]) => -by * shareOf(other));
  return [...trust, ...support].reduce((sum, cost) => sum + Math.max(0, cost), 0);
}

/** The voices that packages would surprise here if they were adopted, the costliest first. */
export function surprisesOf(situation: Situation, offers: readonly Package[]): readonly Surprise[] {
  const { view, venue } = situation;
  const touched = offers.flatMap(({ items }) =>
    Object.entries(items).flatMap(([issue, option]) => (stepOf(view.scenario, issue, option) > 0 ? [issue] : [])),
  );
  const voices = new Set(touched.flatMap((issue) => issueOf(view.scenario, issue)?.affects ?? []));
  const unheard = [...voices].filter(
    (voice) => !venue?.seats.includes(voice) && !view.public.surprised.includes(voice) && !view.own.part.consulted.includes(voice),
  );
  return unheard.map((voice) => ({ voice, cost: costOf(situation, voice) })).sort((a, b) => b.cost - a.cost);
}
