/** What a text rests on that somebody else has still to endorse: agreed to before that, it may leave an own limit or linkage broken in the end. */
import { clauses, type Package, type Seat } from '@parley/rules';
import { crosses, dealWith, draftOf } from '../../ground.ts';
import type { Situation } from '../../situation.ts';

/** The delegation on whose endorsement a package would rest; undefined where it stands by itself. */
export function restsOn(situation: Situation, offer: Package): Seat | undefined {
  const { ground, view, seat, skill } = situation;
  // What has conditions lapses by them: whoever must meet them can still wait for the endorsement then.
  if (!skill.pictures || offer.conditions.length > 0) return undefined;
  const open = clauses(view.public).flatMap(([, issue, { status, endorsement }]) => {
    const owing = endorsement?.seats.filter((other) => other !== seat && !endorsement.given.includes(other)) ?? [];
    return status === 'pending' && owing[0] !== undefined && !(issue in offer.items) ? [{ issue: ground.indexOf[issue] ?? -1, by: owing[0] }] : [];
  });
  if (open.length === 0) return undefined;
  const draft = draftOf(ground, offer);
  const deal = [...dealWith(ground, draft)];
  if (crosses(ground, draft, deal)) return undefined;
  for (const { issue } of open) deal[issue] = ground.base[issue] ?? 0;
  return crosses(ground, draft, deal) ? open[0]?.by : undefined;
}
