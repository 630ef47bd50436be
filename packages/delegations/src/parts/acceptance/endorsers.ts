/** Delegations without a seat here whose endorsement a text would need elsewhere: what they are believed to say. */
import { issueOf, type Package, type Seat } from '@parley/rules';
import { dealWith, draftOf } from '../../ground.ts';
import type { Situation } from '../../situation.ts';
import { content, worthTo } from '../opponent-model/belief.ts';

/** Believed content under this means a refusal. */
const REFUSES = -4;

function absentEndorsers(situation: Situation, offer: Package): ReadonlySet<Seat> {
  const { view, venue, seat } = situation;
  const seats = Object.keys(offer.items).flatMap((issue) => Object.values(issueOf(view.scenario, issue)?.endorse ?? {}).flat());
  return new Set(seats.filter((other) => other !== seat && !venue?.seats.includes(other)));
}

/** The first absent delegation whose endorsement a package needs and that is believed to refuse it; undefined where there is none. */
export function refusingEndorser(situation: Situation, offer: Package): Seat | undefined {
  if (!situation.skill.pictures) return undefined;
  const needed = absentEndorsers(situation, offer);
  if (needed.size === 0) return undefined;
  const draft = draftOf(situation.ground, offer);
  const deal = dealWith(situation.ground, draft);
  const refuses = situation
    .beliefs()
    .find((belief) => needed.has(belief.seat) && content(worthTo(situation.ground, belief, draft, deal), belief.threshold) < REFUSES);
  return refuses?.seat;
}
