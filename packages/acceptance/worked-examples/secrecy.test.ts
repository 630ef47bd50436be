import { canonicalJson } from '@parley/base';
import { EVENTS, ONLOOKERS, openTable, type Setup, viewFor } from '@parley/rules';
import { shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { genevaFloor, genevaWithT1, SEATS, viennaAdopts, viennaFloor } from './examples.ts';

test('W11: a side meeting, ratification and a leak reveal by rule, and list what', () => {
  const { insightGained, capitalAnswered, paperLeaked } = EVENTS;
  expect([insightGained, capitalAnswered, paperLeaked].map(({ declassifies }) => declassifies)).toEqual([
    ['insight'],
    ['accepted', 'chancePercent'],
    ['paper', 'items', 'sender'],
  ]);
});

test('W11: a sounding and its reply are seen by the two alone', () => {
  const request = { id: 'r', kind: 'sounding', from: 'US', to: 'UA', issue: 'donbas', option: 'ceasefire_access', paper: null } as const;
  const table = genevaFloor();
  expect(EVENTS.requestMade.audience({ request }, table)).toEqual(['US', 'UA']);
  expect(EVENTS.replied.audience({ request, answer: 'possible', issue: null }, table)).toEqual(['US', 'UA']);
});

const setup = shippedSetup('january-2022');

/** The same week with Ukraine wanting, allowing and believing something else. */
function withOtherUkraine(): Setup {
  const brief = setup.briefs['UA'];
  if (!brief) return setup;
  const points = Object.fromEntries(Object.entries(brief.points).map(([issue, worth]) => [issue, worth.toReversed()]));
  const fallback = { ...brief.fallback, points: 41, text: 'Something else.' };
  return {
    ...setup,
    briefs: { ...setup.briefs, UA: { ...brief, text: 'Other instructions.', points, fallback, limits: [], linkages: [], support: 33 } },
  };
}

test('W11: everything else about another brief changes no byte that a watcher gets', () => {
  const weeks = [setup, withOtherUkraine()].map((week) => {
    const opened = openTable(week, 'worked-example', { variants: { RU: 'bargainer' } });
    // The same week up to Vienna's text, as it is seen by each of the two capitals.
    const played = viennaAdopts(viennaFloor(genevaWithT1()));
    return { ...played, setup: week, private: { ...played.private, UA: opened.private['UA'] ?? played.private['UA'] } } as typeof played;
  });
  const seen = (watcher: string) => weeks.map((table) => canonicalJson(viewFor(table, watcher)));
  for (const watcher of [...SEATS.filter((seat) => seat !== 'UA'), ...ONLOOKERS.filter((onlooker) => onlooker !== 'instructor')]) {
    const [one, other] = seen(watcher);
    expect(other, watcher).toBe(one);
  }
  const [own, changed] = seen('UA');
  expect(changed).not.toBe(own);
});
