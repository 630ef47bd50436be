// What a check of bargaining is, and the words that several of them share. The numbers are the rules' work.
import { type Balance, balanceOf, type DealList, shareInterval } from '@parley/bargaining';
import { counted, grouped, type Memory, percentText, remember } from '@parley/base';
import { listZone, type RedLine, type Setup, shareOf, type ZoneSurvey } from '@parley/rules';
import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import type { CheckAbout } from '../check.ts';

/** A scenario without mistakes, and its deals. */
export interface BargainingInput {
  readonly draft: Draft;
  readonly setup: Setup;
  /** All venues together, every delegation at its own fallback. */
  readonly survey: ZoneSurvey;
  readonly memory: Memory;
  /** The author says that there is to be no zone. */
  readonly isStalemate: boolean;
}

/** Finds what makes bargaining impossible, dull or one-sided. */
export interface BargainingCheck extends CheckAbout {
  readonly severity: 'warning';
  /**
   * Says nothing, and judges nothing, unless deals are acceptable; with `roomy` more than next to none (S-704 says so), with `whole` besides only where all
   * deals were looked at and can be listed: what is best of a sample is not the best.
   */
  readonly needsZone?: 'any' | 'roomy' | 'whole';
  readonly run: (input: BargainingInput) => readonly WarningFinding[];
}

/** What was worked out of the same numbers before. */
export function measured<T>({ survey, memory }: BargainingInput, name: string, make: () => T): T {
  return remember(memory, `${name} of ${survey.key}`, make);
}

/** More acceptable deals than this are not listed. */
const LISTED_MAX = 300_000;

/** The acceptable deals; for checks that need a `whole` zone. */
export function zoneList(input: BargainingInput): DealList {
  return measured(input, 'list', () => listZone(input.survey));
}

/** Who has their best when; several checks ask. */
export function balance(input: BargainingInput): Balance {
  return measured(input, 'balance', () => balanceOf(zoneList(input)));
}

export function hasZone({ survey }: BargainingInput): boolean {
  return survey.count > 0;
}

/** Whether there are acceptable deals enough to compare, and not too many to list. */
export function canList(input: BargainingInput): boolean {
  return isWhole(input.survey) && isRoomy(input.survey);
}

export function canJudge({ needsZone }: BargainingCheck, input: BargainingInput): boolean {
  if (needsZone === undefined) return true;
  if (!hasZone(input) || (needsZone === 'whole' && !isWhole(input.survey))) return false;
  return needsZone === 'any' || isRoomy(input.survey);
}

/** A zone of so few deals, or of this small a share. In a space of a handful of deals, few are not little. */
const FEW = 2;
const SHARE_SMALL = 0.05;
const TINY = 0.0001;

/** Whether so little is acceptable that nothing more can be said of it (S-704 says so). */
export function isNearlyNothing({ basis, count, problem }: ZoneSurvey): boolean {
  const share = count / problem.space.size;
  return basis.kind === 'counted' && ((count <= FEW && share < SHARE_SMALL) || share < TINY);
}

function isWhole({ basis, count }: ZoneSurvey): boolean {
  return basis.kind === 'counted' && count <= LISTED_MAX;
}

/** Whether enough is acceptable to say something of what is and what is not. */
function isRoomy(survey: ZoneSurvey): boolean {
  return survey.count > FEW && !isNearlyNothing(survey);
}

/** "acceptable to everybody", where everybody must agree. */
export function acceptableText({ assent }: ZoneSurvey): string {
  return assent === 'everybody' ? 'acceptable to everybody' : 'acceptable to enough delegations';
}

/** So many of the deals, and how sure that is: "5,687 of 2,359,296 deals (0.24 %)". */
export function dealsText(survey: ZoneSurvey, count: number): string {
  const { share, interval } = shareOf(survey, count);
  if (survey.basis.kind === 'counted') return `${grouped(count)} of ${counted(survey.basis.deals, 'deal')} (${percentText(share)})`;
  const [low, high] = interval.map(percentText);
  return `about ${percentText(share)} of all deals (${grouped(count)} of ${grouped(survey.basis.deals)} drawn; ${low} to ${high} in 19 samples of 20)`;
}

/** The deals of the zone: "the 5,687 acceptable deals", or how many of those drawn. */
export function zoneText({ basis, count }: ZoneSurvey): string {
  if (basis.kind === 'sampled') return `the ${counted(count, 'acceptable deal')} among ${grouped(basis.deals)} drawn`;
  return count === 1 ? 'the only acceptable deal' : `the ${grouped(count)} acceptable deals`;
}

/** "no acceptable deal", or what can be said of a sample. */
export function noneOf({ basis }: ZoneSurvey): string {
  return basis.kind === 'counted' ? 'no acceptable deal' : `no acceptable deal among ${grouped(basis.deals)} drawn`;
}

/** "of 27 deals", or "of 200,000 deals drawn": what "none" is said of. */
export function basisText({ basis }: ZoneSurvey, count: number): string {
  if (basis.kind === 'counted') return counted(count, 'deal');
  const [, most] = shareInterval(0, count);
  return `${counted(count, 'deal')} drawn at random (so at most ${percentText(most)} of all such deals, in 19 samples of 20)`;
}

/** Points as an author wrote them, or rounded to hundredths where they add up to something longer. */
export function pointsText(points: number): string {
  return String(Math.round(points * 100) / 100);
}

/** Where a red line stands in the file. */
export function pathOf({ seat, kind, index }: RedLine, { briefs }: Setup): Path {
  const limit = briefs[seat]?.limits[index];
  if (kind === 'linkage' || limit === undefined) return ['private', seat, 'linkages', index];
  return ['private', seat, 'limits', limit.issue, limit.side === 'atLeast' ? 'at_least' : 'at_most'];
}

/** A red line in words: "`RU` takes `troops` at most to `phased_return`". */
export function lineText({ seat, kind, index }: RedLine, { briefs }: Setup): string {
  const limit = briefs[seat]?.limits[index];
  if (kind === 'linkage' || limit === undefined) return `linkage ${index + 1} of \`${seat}\``;
  return `the limit of \`${seat}\` on \`${limit.issue}\`, ${limit.side === 'atLeast' ? 'at least' : 'at most'} \`${limit.option}\``;
}

/** What `by_design` calls a red line: `RU.limits.troops`, `RU.linkages.1`. */
export function subjectOf({ seat, kind, index }: RedLine, { briefs }: Setup): string {
  const limit = briefs[seat]?.limits[index];
  return kind === 'linkage' || limit === undefined ? `${seat}.linkages.${index + 1}` : `${seat}.limits.${limit.issue}`;
}

/** The number that a seat's fallback is. */
export function fallbackPath(seat: string): Path {
  return ['private', seat, 'fallback', 'points'];
}
