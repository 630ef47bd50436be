// Everybody against everybody: what each negotiator makes of a set of domains.
import { frontierOf, gainProduct, listDeals, nashSolution, pickRational, rankDeals, totalAt } from '@parley/bargaining';
import { type Negotiator, playOffers } from '@parley/delegations';
import type { FieldDomain } from './domains.ts';

/** How a field is played. */
export interface FieldPlan {
  readonly negotiators: readonly Negotiator[];
  readonly rounds: number;
  /** Everybody's; totals run from 0 to 1. */
  readonly reserve: number;
  readonly seed: string;
}

/** What one negotiator made of the talks it sat in, as means. */
export interface FieldRow {
  readonly id: string;
  /** Own total; talks that fail are worth the reserve. */
  readonly own: number;
  /** The same, with failed talks worth nothing. */
  readonly ownOrNothing: number;
  /** The share of talks that ended in an agreement, among those where there was a deal to agree on. */
  readonly agreement: number;
  /** The product of everybody's gains as a share of the greatest there is, among the same talks. */
  readonly nashShare: number;
  readonly talks: number;
}

/** Who sits down together: places in `negotiators`, in speaking order. */
export type Pairing = readonly number[];

interface Sums {
  own: number;
  ownOrNothing: number;
  agreements: number;
  nash: number;
  zoneTalks: number;
  talks: number;
}

/** Plays every pairing on every domain. Rows come in the order of `negotiators`. */
export function playField(domains: readonly FieldDomain[], plan: FieldPlan, pairingsOf: (domain: number) => Iterable<Pairing>): readonly FieldRow[] {
  const sums = plan.negotiators.map((): Sums => ({ own: 0, ownOrNothing: 0, agreements: 0, nash: 0, zoneTalks: 0, talks: 0 }));
  domains.forEach((domain, place) => {
    const ground = prepare(domain, plan.reserve);
    for (const pairing of pairingsOf(place)) count(sums, { pairing, ground, plan, seed: `${plan.seed}/${place}/${pairing.join()}` });
  });
  return plan.negotiators.map(({ id }, place) => {
    const { own, ownOrNothing, agreements, nash, zoneTalks, talks } = sums[place] as Sums; // one for each
    return { id, own: own / talks, ownOrNothing: ownOrNothing / talks, agreement: agreements / zoneTalks, nashShare: nash / zoneTalks, talks };
  });
}

function prepare({ space, tables }: FieldDomain, reserve: number) {
  const list = listDeals(space, tables);
  const reservations = tables.map(() => reserve);
  const rational = pickRational(frontierOf(list), reservations);
  return {
    space,
    list,
    reservations,
    hasZone: rational.deals.length > 0,
    bestProduct: nashSolution(rational, reservations)?.value ?? 0,
    ranked: tables.map((_, party) =>
      rankDeals(
        Float64Array.from(list.deals, (_deal, row) => totalAt(list, row, party)),
        reserve,
      ),
    ),
  };
}

interface Talk {
  readonly pairing: Pairing;
  readonly ground: ReturnType<typeof prepare>;
  readonly plan: FieldPlan;
  readonly seed: string;
}

function count(sums: readonly Sums[], { pairing, ground, plan, seed }: Talk): void {
  const parties = pairing.map((place, party) => ({
    negotiator: plan.negotiators[place] as Negotiator, // a pairing names places
    own: ground.ranked[party] as (typeof ground.ranked)[number], // as many parties as places in a pairing
    reservation: plan.reserve,
  }));
  const { agreement } = playOffers({ space: ground.space, rounds: plan.rounds, seed }, parties);
  const product = agreement === null ? 0 : gainProduct(ground.list, agreement, ground.reservations);
  pairing.forEach((place, party) => {
    const sum = sums[place] as Sums;
    const total = agreement === null ? undefined : totalAt(ground.list, agreement, party);
    sum.talks += 1;
    sum.own += total ?? plan.reserve;
    sum.ownOrNothing += total ?? 0;
    if (!ground.hasZone) return;
    sum.zoneTalks += 1;
    sum.agreements += agreement === null ? 0 : 1;
    sum.nash += ground.bestProduct > 0 ? product / ground.bestProduct : 1;
  });
}

/** Every ordered pair, everybody with itself included. */
export function* orderedPairs(count: number): Iterable<Pairing> {
  for (let one = 0; one < count; one += 1) for (let other = 0; other < count; other += 1) yield [one, other];
}

/** Of all ordered triples, those whose sum leaves the domain's number: every pair meets in every two places, and over as many domains all triples have been played. */
export function* someTriples(count: number, domain: number): Iterable<Pairing> {
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < count; other += 1) yield [one, other, (2 * count + domain - one - other + count) % count];
}
