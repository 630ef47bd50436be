/** What the numbers of a scenario say of it before anybody plays: the part of a certificate that needs no games. */
import {
  balanceOf,
  banzhaf,
  dominatedOptions,
  findZone,
  frontierOf,
  optionsOf,
  optionUse,
  rankIssuesAlike,
  rolesOf,
  type Solution,
  shapleyShubik,
  solve,
  totalsAt,
} from '@parley/bargaining';
import { createMemory, type Memory } from '@parley/base';
import {
  type EmptyZone,
  endingReaches,
  explainEmptyZone,
  gameOf,
  type IssueId,
  isUnanimous,
  listZone,
  type OptionId,
  type RedLine,
  redLineEffects,
  type ScenarioProblem,
  type Seat,
  type Setup,
  surveyZone,
  type VenueSetup,
  type ZoneSurvey,
} from '@parley/rules';
import { chanceOfLuck } from '../measures/luck.ts';
import type { CertifiedDeal, CertifiedLine, CertifiedVenue, CertifiedVote, ZoneCertificate } from './certificate.ts';

/** The numbers of a scenario: some tenths of a second for millions of deals, a sample of them above four million. */
export function certifyZone(setup: Setup): ZoneCertificate {
  const memory = createMemory();
  const survey = surveyZone(setup, { memory });
  const { problem } = survey;
  const zone = listZone(survey);
  const efficient = frontierOf(zone);
  const balance = balanceOf(zone);
  const seatsOf = (parties: readonly number[]): readonly Seat[] => parties.map((party) => problem.seats[party] ?? '');
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = solve(efficient, problem.reservations);
  const deal = (solution: Solution | null): CertifiedDeal | null => (solution === null ? null : dealOf(problem, solution));
  return {
    deals: problem.space.size,
    isSampled: survey.basis.kind === 'sampled',
    looked: survey.basis.deals,
    aboveFallback: survey.aboveCount,
    zone: survey.count,
    ...(survey.basis.kind === 'sampled' ? {} : { funnel: funnelOf(problem) }),
    efficient: efficient.deals.length,
    solutions: { nash: deal(nash), kalaiSmorodinsky: deal(kalaiSmorodinsky), egalitarian: deal(egalitarian), utilitarian: deal(utilitarian) },
    best: bySeat(problem, survey.best),
    fallbacks: bySeat(problem, problem.reservations),
    venues: setup.face.venues.map((venue) => venueOf(setup, venue, memory)),
    variants: variantsOf(setup, memory),
    ...linesOf(survey, memory),
    ...optionsIn(survey),
    rulers: seatsOf(balance.rulers),
    indifferent: seatsOf(balance.indifferent),
    bestForAll: balance.bestForAll.length > 0,
    ranksAlike: rankIssuesAlike(problem.space, problem.tables),
    luck: chanceOfLuck(survey, setup),
    endings: reachesOf(setup),
  };
}

function funnelOf(problem: ScenarioProblem): readonly number[] {
  const { counts } = findZone(problem, [problem.limits, problem.linkages, problem.declared]);
  return counts;
}

function bySeat({ seats }: ScenarioProblem, totals: readonly number[]): Readonly<Record<Seat, number>> {
  return Object.fromEntries(totals.map((total, party) => [seats[party] ?? '', total]));
}

/** The first of the deals that tie. */
function dealOf(problem: ScenarioProblem, { list }: Solution): CertifiedDeal {
  const options = optionsOf(problem.space, list.deals[0] ?? 0);
  const items = problem.issues.map(({ id, options: ladder }, issue): readonly [IssueId, OptionId] => [id, ladder[options[issue] ?? 0]?.id ?? '']);
  return { deal: Object.fromEntries(items), points: bySeat(problem, totalsAt(list, 0)), ties: list.deals.length };
}

function venueOf(setup: Setup, venue: VenueSetup, memory: Memory): CertifiedVenue {
  const { problem, count, aboveCount } = surveyZone(setup, { venue: venue.id, memory });
  const vote = isUnanimous(venue) ? null : voteOf(venue);
  return { id: venue.id, rule: venue.rule.kind, deals: problem.space.size, aboveFallback: aboveCount, zone: count, vote };
}

function voteOf(venue: VenueSetup): CertifiedVote {
  const game = gameOf(venue);
  const { dictator, vetoes, dummies } = rolesOf(game);
  const named = (voters: readonly number[]): readonly Seat[] => voters.map((voter) => venue.seats[voter] ?? '');
  const powers = (values: readonly number[]) => Object.fromEntries(values.map((power, voter) => [venue.seats[voter] ?? '', thousandth(power)]));
  return {
    dictator: dictator === null ? null : (venue.seats[dictator] ?? null),
    vetoes: named(vetoes),
    dummies: named(dummies),
    banzhaf: powers(banzhaf(game)),
    shapleyShubik: powers(shapleyShubik(game)),
  };
}

/** "SEAT=variant" → the size of the zone when that variant is drawn and every other seat has its usual fallback. */
function variantsOf(setup: Setup, memory: Memory): Readonly<Record<string, number>> {
  const variants = Object.entries(setup.sealed.variants).flatMap(([seat, list]) => list.map((variant) => ({ seat, ...variant })));
  return Object.fromEntries(
    variants.map(({ seat, id, fallback }) => [`${seat}=${id}`, surveyZone(setup, { fallbacks: { [seat]: fallback }, memory }).count]),
  );
}

function linesOf(survey: ZoneSurvey, memory: Memory): Pick<ZoneCertificate, 'redundantLines' | 'fatal'> {
  const idle = redLineEffects(survey).filter(({ crossed, isImplied, alone }) => crossed === 0 || isImplied === true || alone === 0);
  return { redundantLines: idle.map(({ line }) => lineOf(line)), fatal: explainEmptyZone(survey, memory).map(fatalOf) };
}
function lineOf({ seat, kind, index }: RedLine): CertifiedLine {
  return { seat, kind, index };
}
function fatalOf(reason: EmptyZone): ZoneCertificate['fatal'][number] {
  const seats = 'seats' in reason ? reason.seats : 'seat' in reason ? [reason.seat] : [];
  return { kind: reason.kind, seats, lines: 'lines' in reason ? reason.lines.map(lineOf) : [] };
}

function optionsIn({ problem, count: dealCount, rows, accepted }: ZoneSurvey): Pick<ZoneCertificate, 'optionsInNoDeal' | 'dominatedOptions'> {
  const name = (issue: number, option: number): string => `${problem.issues[issue]?.id ?? ''}.${problem.issues[issue]?.options[option]?.id ?? ''}`;
  const use = optionUse(rows, accepted);
  return {
    optionsInNoDeal:
      dealCount === 0 ? [] : use.flatMap((counts, issue) => counts.flatMap((count, option) => (count === 0 ? [name(issue, option)] : []))),
    dominatedOptions: dominatedOptions(problem.space, problem.tables).map(({ issue, option, by }) => ({
      option: name(issue, option),
      by: name(issue, by),
    })),
  };
}

/** `unknown` where there are too many different weeks to look at. */
function reachesOf(setup: Setup): Readonly<Record<string, string>> {
  const reaches = endingReaches(setup);
  return Object.fromEntries(setup.face.outcomes.map(({ id }, index) => [id, reaches?.[index] ?? 'unknown']));
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
