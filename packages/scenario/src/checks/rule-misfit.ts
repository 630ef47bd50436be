import type { Finding } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { type Check, entriesOf, listed, meant, meantSeats } from './check.ts';

interface Venue {
  readonly id: string;
  readonly rule: NonNullable<NonNullable<Draft['venues']>[string]>['rule'];
  readonly chair: string | undefined;
  readonly seats: readonly string[];
}

/** What each rule needs of the venue that has it. */
export const ruleMisfit: Check = {
  code: 'S-506',
  title: 'a venue does not have what its rule needs',
  fields: [
    'venues.<venue>.rule',
    'venues.<venue>.chair',
    'venues.<venue>.seats',
    'rule.of',
    'rule.minus',
    'rule.k',
    'rule.vetoes',
    'rule.weights',
    'rule.populations',
    'rule.silence',
  ],
  run: ({ draft }) =>
    entriesOf(draft.venues).flatMap(([id, node]) => {
      const seats = meantSeats(draft, node?.seats);
      if (node === undefined || seats === undefined) return [];
      const venue: Venue = { id, rule: node.rule, chair: meantSeats(draft, [node.chair])?.[0], seats };
      // A chair that nobody is called is S-301's to say.
      const isUnknown = venue.chair !== undefined && !Object.hasOwn(draft.seats ?? {}, venue.chair);
      return [...(isUnknown ? [] : judgeChair(venue)), ...judgeSeats(venue), ...judgeWeights(venue)];
    }),
};

function judgeChair({ id, rule, chair, seats }: Venue): readonly Finding[] {
  const silence = rule?.kind === 'consensus' || rule?.kind === 'consensus_minus' ? rule.silence : undefined;
  const isNeeded = rule?.kind === 'chair_decides' || silence?.set_by === 'chair';
  if (chair === undefined && isNeeded) {
    return [{ message: `the rule of \`${id}\` needs a chair`, hint: 'add `chair:` with one of its seats', at: ['venues', id, 'rule'], on: 'key' }];
  }
  if (chair === undefined || seats.includes(chair)) return [];
  return [{ message: `the chair \`${chair}\` does not sit at \`${id}\``, hint: 'add it to `seats`', at: ['venues', id, 'chair'] }];
}

function judgeSeats({ id, rule, seats }: Venue): readonly Finding[] {
  const count = seats.length;
  const found = (field: string, message: string, hint: string): readonly Finding[] => [{ message, hint, at: ['venues', id, 'rule', field] }];
  switch (rule?.kind) {
    case 'bilateral':
      return count === 2 ? [] : found('kind', `a bilateral venue has two seats, \`${id}\` has ${count}`, 'use `consensus`, or seat two');
    case 'consensus':
      return (rule.of ?? count) >= count
        ? []
        : found('of', `${count} sit here, more than the ${rule.of} who decide`, `write \`of: ${count}\` or more`);
    case 'consensus_minus':
      return (rule.minus ?? 0) < count ? [] : found('minus', `${count} sit here, so ${rule.minus} cannot be left out`, 'leave out fewer');
    case 'k_of_n':
      return (rule.k ?? 0) <= count ? [] : found('k', `${rule.k} cannot agree where ${count} sit`, `write at most \`k: ${count}\``);
    default:
      return [];
  }
}

function judgeWeights({ id, rule, seats }: Venue): readonly Finding[] {
  if (rule?.kind !== 'majority') return [];
  return (['weights', 'populations'] as const).flatMap((field): readonly Finding[] => {
    const given = rule[field];
    const named = meant(Object.keys(given ?? {}), seats);
    const without = given === undefined ? [] : seats.filter((seat) => !named.includes(seat));
    if (without.length === 0) return [];
    const message = `${listed(without)} ${without.length === 1 ? 'has' : 'have'} no entry in \`${field}\``;
    return [{ message, hint: 'give every seat of the venue a number', at: ['venues', id, 'rule', field], on: 'key' }];
  });
}
