// Pressures and their changes as the rules read them.
import type { Change, Seat } from '@parley/rules';
import type { ChangeNode } from '../schema/world.ts';

/** The key of a pair of seats: in the order of the scenario's seats, joined by a hyphen. */
export function pairKey(seats: readonly Seat[], pair: string): string {
  const [first = '', second = ''] = pair.split('-');
  return seats.indexOf(first) <= seats.indexOf(second) ? `${first}-${second}` : `${second}-${first}`;
}

/** Every pair of seats, in seat order. */
export function pairsOf(seats: readonly Seat[]): readonly string[] {
  return seats.flatMap((first, index) => seats.slice(index + 1).map((second) => `${first}-${second}`));
}

export function toTrust(seats: readonly Seat[], trust: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(trust).map(([pair, value]) => [pairKey(seats, pair), value]));
}

export function toChange(seats: readonly Seat[], node: ChangeNode | undefined): Change {
  return {
    ...(node?.tension === undefined ? {} : { tension: node.tension }),
    ...(node?.trust === undefined ? {} : { trust: toTrust(seats, node.trust) }),
    ...(node?.credibility === undefined ? {} : { credibility: node.credibility }),
    ...(node?.support === undefined ? {} : { support: node.support }),
  };
}
