import { banzhaf, rolesOf, shapleyShubik } from '@parley/bargaining';
import { percentText } from '@parley/base';
import { gameOf, isUnanimous, type VenueSetup } from '@parley/rules';
import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { BargainingCheck } from './bargaining-check.ts';

/** More seats than this make too many coalitions to look at each. */
const SEATS_MAX = 12;

/** Where one seat's yes is asked for by the rule itself, or everybody's, power is no secret. */
export const votingPower: BargainingCheck = {
  code: 'S-714',
  title: 'a vote gives a delegation no power, all of it, or a veto nobody declared',
  severity: 'warning',
  fields: ['rule.weights', 'rule.share', 'rule.k', 'rule.vetoes', 'rule.minus'],
  run: ({ setup }) =>
    setup.face.venues
      .filter((venue) => venue.rule.kind !== 'chairDecides' && !isUnanimous(venue) && venue.seats.length > 1 && venue.seats.length <= SEATS_MAX)
      .filter(({ id }) => setup.face.issues.some(({ decide }) => decide.includes(id)))
      .flatMap(judgePower),
};

function judgePower(venue: VenueSetup): readonly WarningFinding[] {
  const game = gameOf(venue);
  const { dictator, vetoes, dummies } = rolesOf(game);
  if (dummies.length === venue.seats.length) {
    const message = `no coalition carries anything at \`${venue.id}\``;
    const hint = 'lower the share, or the number of votes that is asked for';
    return [{ message, hint, at: ['venues', venue.id, 'rule'], on: 'key', subject: venue.id }];
  }
  const powers = { shapleyShubik: shapleyShubik(game), banzhaf: banzhaf(game) };
  if (dictator !== null) return [found(venue, powers, { voter: dictator, role: 'alone' })];
  const declared = venue.rule.kind === 'kOfN' ? venue.rule.vetoes : [];
  const undeclared = vetoes.filter((voter) => !declared.includes(venue.seats[voter] ?? '') && vetoes.length < venue.seats.length);
  return [
    ...undeclared.map((voter) => found(venue, powers, { voter, role: 'veto' })),
    ...dummies.map((voter) => found(venue, powers, { voter, role: 'powerless' })),
  ];
}

const WORDS = {
  alone: ['decides alone', 'lower its weight, or ask for more votes'],
  veto: ['can stop everything, and no veto is declared', 'lower its weight or the share; or use `k_of_n` with `vetoes`'],
  powerless: ['never makes a difference to a vote', 'give it more weight, or ask for another share'],
} as const;

interface Powers {
  readonly shapleyShubik: readonly number[];
  readonly banzhaf: readonly number[];
}

function found(venue: VenueSetup, powers: Powers, { voter, role }: { readonly voter: number; readonly role: keyof typeof WORDS }): WarningFinding {
  const seat = venue.seats[voter] ?? '';
  const [words, hint] = WORDS[role];
  const shares = `${percentText(powers.shapleyShubik[voter] ?? 0)} of the power by Shapley and Shubik, ${percentText(powers.banzhaf[voter] ?? 0)} by Banzhaf`;
  return { message: `\`${seat}\` ${words} at \`${venue.id}\`: ${shares}`, hint, at: placeOf(venue, seat), subject: `${venue.id}.${seat}.${role}` };
}

function placeOf({ id, rule }: VenueSetup, seat: string): Path {
  return rule.kind === 'majority' ? ['venues', id, 'rule', 'weights', seat] : ['venues', id, 'rule', rule.kind === 'kOfN' ? 'k' : 'minus'];
}
