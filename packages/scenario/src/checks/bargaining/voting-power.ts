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
  fields: ['venues.<venue>.rule.weights', 'venues.<venue>.rule.share', 'venues.<venue>.rule.vetoes'],
  run: ({ setup }) =>
    setup.face.venues
      .filter((venue) => venue.rule.kind !== 'chairDecides' && !isUnanimous(venue) && venue.seats.length > 1 && venue.seats.length <= SEATS_MAX)
      .filter(({ id }) => setup.face.issues.some(({ decide }) => decide.includes(id)))
      .flatMap(judgePower),
};

function judgePower(venue: VenueSetup): readonly WarningFinding[] {
  const game = gameOf(venue);
  const { dictator, vetoes, dummies } = rolesOf(game);
  const declared = venue.rule.kind === 'kOfN' ? venue.rule.vetoes : [];
  const powers = { shares: shapleyShubik(game), swings: banzhaf(game) };
  const shares = ({ shares: one, swings }: typeof powers, voter: number) =>
    `${percentText(one[voter] ?? 0)} of the power by Shapley and Shubik, ${percentText(swings[voter] ?? 0)} by Banzhaf`;
  const found = (voter: number, words: string, hint: string): WarningFinding => {
    const seat = venue.seats[voter] ?? '';
    return {
      message: `\`${seat}\` ${words} at \`${venue.id}\`: ${shares(powers, voter)}`,
      hint,
      at: placeOf(venue, voter),
      subject: `${venue.id}.${seat}`,
    };
  };
  const nobody = dummies.length === venue.seats.length;
  if (nobody) {
    const message = `no coalition carries anything at \`${venue.id}\``;
    return [
      { message, hint: 'lower the share, or the number of votes that is asked for', at: ['venues', venue.id, 'rule'], on: 'key', subject: venue.id },
    ];
  }
  if (dictator !== null) return [found(dictator, 'decides alone', 'lower its weight, or ask for a larger share')];
  const undeclared = vetoes.filter((voter) => !declared.includes(venue.seats[voter] ?? '') && vetoes.length < venue.seats.length);
  return [
    ...undeclared.map((voter) =>
      found(voter, 'can stop everything, and no veto is declared', 'lower its weight or the share; or use `k_of_n` with `vetoes`'),
    ),
    ...dummies.map((voter) => found(voter, 'never makes a difference to a vote', 'give it more weight, or ask for another share')),
  ];
}

function placeOf({ id, rule, seats }: VenueSetup, voter: number): Path {
  const seat = seats[voter] ?? '';
  return rule.kind === 'majority' ? ['venues', id, 'rule', 'weights', seat] : ['venues', id, 'seats', voter];
}
