import { playGame, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';

const setup = shippedSetup('january-2022');
const reasons: string[] = [];
for (const profile of ['skilled', 'history'] as const) {
  playGame(setup, 'reasons', { profile, onTurn: ({ reason }) => void reasons.push(reason) });
}
const said = reasons.join('\n');
const { seats, issues } = setup.face;

test('a reason calls delegations, issues and options what the scenario calls them', () => {
  expect(issues.some(({ name, options }) => options.some(({ text }) => said.includes(`${name}: “${text}”`)))).toBe(true);
  expect(said).toContain('asked United States for a side meeting');
});

test('no reason says an id where the scenario has a name', () => {
  const ids = [...issues.flatMap((issue) => [issue.id, ...issue.options.map(({ id }) => id)]), ...seats.map(({ id }) => id)];
  const spelled = ids.flatMap((id) => [id, id.replaceAll('_', ' ')]).filter((id) => id.includes('_') || id.includes(' ') || /^[A-Z]+$/.test(id));
  // NATO and OSCE are called so, and "no text" are plain words as well.
  const named = new Set(['NATO', 'OSCE', 'no text']);
  const found = spelled.filter((id) => !named.has(id) && new RegExp(`(?<![\\w“])${id}(?![\\w”])`).test(said));
  expect(found).toEqual([]);
});

test('a reason for a text says in plain words how the others are believed to take it', () => {
  const tabled = reasons.filter((reason) => reason.startsWith('tabled') && reason.includes('we expect'));
  expect(tabled.length).toBeGreaterThan(0);
  for (const reason of tabled) expect(reason).toMatch(/We believe that (?:everybody|somebody) whose assent it needs|Nobody else has to agree/);
});
