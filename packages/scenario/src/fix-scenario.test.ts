import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixScenario } from './fix-scenario.ts';

const towns = readFileSync(new URL('../fixtures/good/two-towns.yaml', import.meta.url), 'utf8');

/** The good fixture with places broken, mended. */
function mend(...breaks: readonly (readonly [find: string, replace: string])[]) {
  const broken = breaks.reduce((text, [find, replace]) => {
    expect(text).toContain(find);
    return text.replace(find, replace);
  }, towns);
  const texts = (text: string) => ({ file: { name: 'towns.yaml', text }, briefs: { NORTH: 'n', SOUTH: 's', HOST: 'h' }, sources: 'p:charter' });
  const fixed = fixScenario(texts(broken));
  return { ...fixed, broken, again: fixScenario(texts(fixed.text)) };
}

test.each([
  ['    place: The bridge', '    place:The bridge'],
  ['    place: The bridge', '      place: The bridge'],
  ['    place: The bridge', '\tplace: The bridge'],
  ['    place: The bridge', '    place The bridge'],
  ['    place: The bridge', '    place\u00a0: The bridge'],
  ['title: Two Towns', 'title: "Two Towns\u201d'],
  ['title: Two Towns', 'titel: Two Towns'],
  ['kind: bilateral', 'kind: bilaterl'],
  ['chair: HOST', 'chair: HOTS'.replace('HOTS', 'host')],
  ['  market:\n', '  markt:\n'],
  ['limits: {toll: {at_most: halve}}', 'limits: {toll: {at_most: havle}}'],
  ['p:charter', 'p:chartre'],
  ['seats: [NORTH, SOUTH]', 'seats: [NORTH, SOUTH'],
])('%j broken as %j is mended, and nothing else is touched', (find, replace) => {
  const { text, remaining, changes, again } = mend([find, replace]);
  expect(remaining).toEqual([]);
  expect(changes.length).toBe(1);
  expect(text.replace(/title: "Two Towns"/, 'title: Two Towns')).toBe(towns);
  expect(again.changes).toEqual([]);
});

test('several at once are mended together, and comments and line ends stay', () => {
  const { remaining, changes } = mend(
    ['    place: The bridge', '    place:The bridge'],
    ['chair: HOST', 'chiar: HOST'],
    ['title: Two Towns', 'title: Two Towns # mine'],
  );
  expect(remaining).toEqual([]);
  expect(changes.map(({ line }) => line).length).toBe(2);
});

test('what nobody can be sure of is left to the author, with everything else as it was', () => {
  const { text, broken, remaining, changes, mendedCount } = mend(['chair: HOST', 'chair: NOBODY']);
  expect([text, changes, mendedCount]).toEqual([broken, [], 0]);
  expect(remaining.map(({ code }) => code)).toEqual(['S-301']);
});

test('a mended slip may bring other mistakes to light', () => {
  const { remaining, mendedCount } = mend(['    place: The bridge', '    place:The bridge'], ['own_value: 50', 'own_value: 45']);
  expect(mendedCount).toBe(1);
  expect(remaining.map(({ code }) => code)).toEqual(['S-405']);
});
