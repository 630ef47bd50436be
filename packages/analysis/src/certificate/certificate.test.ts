import { shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { gamesOf, planRehearsal } from '../rehearsal/rehearsal-plan.ts';
import { rehearseGame } from '../rehearsal/rehearse-game.ts';
import { certify } from './certify.ts';
import { certifyZone } from './certify-zone.ts';
import { findingsOf } from './findings.ts';

const towns = shippedSetup('ferry-timetable');
const week = shippedSetup('january-2022');

describe('the numbers of a scenario', () => {
  const zone = certifyZone(week);
  test('are those of the flagship', () => {
    expect(zone.funnel).toEqual([2_359_296, 424_662, 36_810, 5687, 0]);
    expect(zone.efficient).toBe(13);
    expect(zone.solutions.nash?.points).toEqual({ RU: 37, US: 93, NATO: 91, UA: 90, OSCE: 97 });
    expect(zone.variants).toEqual({ 'RU=bargainer': 5687, 'RU=wary': expect.any(Number), 'RU=maximalist': 0 });
    expect(zone.venues.map(({ id, zone: acceptable }) => [id, acceptable > 0])).toEqual([
      ['geneva', true],
      ['brussels', false],
      ['vienna', false],
    ]);
  });
  test('a red line is redundant exactly when the zone is the same without it', () => {
    const { seat, index } = zone.redundantLines.find(({ kind }) => kind === 'limit') ?? { seat: '', index: 0 };
    const brief = week.briefs[seat];
    expect(brief).toBeDefined();
    if (!brief) return;
    const without = { ...week, briefs: { ...week.briefs, [seat]: { ...brief, limits: brief.limits.filter((_, place) => place !== index) } } };
    expect(certifyZone(without).zone).toBe(5687);
    const needed = { ...week, briefs: { ...week.briefs, RU: { ...week.briefs['RU'], linkages: [] } } } as typeof week;
    expect(certifyZone(needed).zone).toBeGreaterThan(5687);
  });
  test('where nothing is acceptable, the reason is named with the fewest that clash', () => {
    const greedy = { ...towns, briefs: Object.fromEntries(Object.entries(towns.briefs).map(([seat, brief]) => [seat, richer(brief)])) };
    const { zone: count, fatal } = certifyZone(greedy);
    expect(count).toBe(0);
    expect(fatal).toEqual([{ kind: 'fallbacksClash', seats: ['A', 'B'], lines: [] }]);
    expect(findingsOf(certifyZone(greedy), []).map(({ kind }) => kind)).toContain('noZone');
  });
});

function richer<T extends { readonly fallback: { readonly points: number } }>(brief: T): T {
  return { ...brief, fallback: { ...brief.fallback, points: 90 } };
}

describe('a certificate', () => {
  const plan = planRehearsal(towns, { seed: '1', games: 4, play: { profile: 'skilled' } });
  const record = { plan, games: gamesOf(plan, null).map((index) => rehearseGame(towns, plan, index)) };
  const made = (declared: readonly [number, number] | null) =>
    certify(towns, { parley: '1', rehearsals: [{ profile: 'skilled', record, declared }] });
  test('bears the same seal for the same scenario, seeds and version, and another for others', () => {
    expect(made(null).seal).toBe(made(null).seal);
    expect(made(null).seal).not.toBe(made([0, 0.1]).seal);
    expect(made(null).seal).not.toBe(certify(towns, { parley: '2', rehearsals: [] }).seal);
  });
  test('a rehearsal is outside a band only when its whole interval is', () => {
    expect(made([0.9, 1]).rehearsals[0]?.isWithin).toBe(true);
    expect(made([0, 0.1]).rehearsals[0]?.isWithin).toBe(false);
    expect(made([0, 0.1]).findings).toContainEqual(expect.objectContaining({ kind: 'outsideBand', about: 'skilled' }));
    expect(made(null).rehearsals[0]?.isWithin).toBeNull();
  });
});
