// The zone of January 2022, counted over all its deals. The numbers were found by a brute force made apart from this project.
import { bestTotals, findZone, frontierRows, nashSolution, optionsOf, totalsAt } from '@parley/bargaining';
import { bargainingProblem } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';

const problem = bargainingProblem(shippedSetup('january-2022'));
const { limits, linkages, declared } = problem;
const zone = findZone(problem, [limits, linkages]);

function optionIn(deal: number, issue: string): string | undefined {
  const index = problem.issues.findIndex(({ id }) => id === issue);
  return problem.issues[index]?.options[optionsOf(problem.space, deal)[index] ?? -1]?.id;
}

test('the funnel narrows from 2,359,296 deals to none within declared positions', () => {
  expect(findZone(problem, [limits, linkages, declared]).counts).toEqual([2_359_296, 424_662, 36_810, 5_687, 0]);
});

test('the zone holds 4,794 packages with the phased return and 893 early harvests', () => {
  const packages = zone.list.deals.filter((deal) => optionIn(deal, 'troops') === 'phased_return');
  expect([packages.length, zone.list.deals.length - packages.length]).toEqual([4_794, 893]);
});

test('thirteen deals of the zone are efficient', () => {
  expect(frontierRows(zone.list)).toHaveLength(13);
});

test('one deal is the Nash deal: a package with the phased return', () => {
  const nash = nashSolution(zone.list, problem.reservations);
  expect(nash?.list.deals.map((_, row) => totalsAt(nash.list, row))).toEqual([[37, 93, 91, 90, 97]]);
  const [deal = -1] = nash?.list.deals ?? [];
  expect(problem.issues.map(({ id }) => optionIn(deal, id))).toEqual([
    'reaffirm',
    'as_is',
    'size_caps',
    'missions_incidents',
    'moratorium',
    'standing_inspections',
    'no_missiles_no_bases',
    'phased_return',
    'plus_roadmap',
    'both_halves',
    'dated_rounds',
  ]);
});

test('nobody does better in the zone than these totals', () => {
  expect(bestTotals(zone.list)).toEqual([48, 94, 95, 90, 97]);
});

/** Deals of the zone with the phased return in which every issue outside Vienna stands at `elsewhere`, or at its status quo. */
function viennaPackages(elsewhere: Readonly<Record<string, string>>): number {
  const others = problem.issues.filter(({ decide }) => !decide.includes('vienna'));
  const stands = (deal: number) => others.every(({ id, options }) => optionIn(deal, id) === (elsewhere[id] ?? options[0]?.id));
  return zone.list.deals.filter((deal) => optionIn(deal, 'troops') === 'phased_return' && stands(deal)).length;
}

test('Vienna alone cannot bring the phased return; with a clause from Geneva it can in 27 ways', () => {
  expect(viennaPackages({})).toBe(0);
  expect(viennaPackages({ missiles: 'moratorium', aegis: 'standing_inspections', ukraine_forces: 'no_missiles_no_bases' })).toBe(27);
});

test('a maximalist Russia leaves no zone', () => {
  expect(findZone(bargainingProblem(shippedSetup('january-2022'), { RU: 50 }), [limits, linkages]).counts.at(-1)).toBe(0);
});

test('the ferry has 27 deals, 8 of them acceptable', () => {
  expect(findZone(bargainingProblem(shippedSetup('ferry-timetable')), []).counts).toEqual([27, 8]);
});
