import { tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import type { OutcomeTest, Setup } from '../setup.ts';
import { endingReaches } from './endings.ts';

/** The tiny talks with these tests for endings, and a last one that fits everything. */
function endingOn(tests: readonly OutcomeTest[], setup: Setup = tinySetup()) {
  const outcomes = [...tests, { kind: 'always' } as const].map((when, place) => ({ id: `e${place}`, title: '', text: '', when, history: false }));
  return endingReaches({ ...setup, face: { ...setup.face, outcomes } })?.slice(0, tests.length);
}
const bound = (issue: string, side: 'atLeast' | 'atMost', option: string): OutcomeTest => ({ kind: 'bound', issue, side, option });

describe('an ending', () => {
  test('of the tiny talks can come', () => {
    expect(endingReaches(tinySetup())).toEqual(['reachable', 'reachable', 'reachable']);
  });
  test('is in the shadow of one that fits whatever fits it', () => {
    expect(
      endingOn([
        { kind: 'adoptedCount', atLeast: 1 },
        { kind: 'adoptedCount', atLeast: 3 },
      ]),
    ).toEqual(['reachable', 'shadowed']);
    expect(
      endingOn([
        { kind: 'adoptedCount', atLeast: 3 },
        { kind: 'adoptedCount', atLeast: 1 },
      ]),
    ).toEqual(['reachable', 'reachable']);
  });
  test('may be in the shadow of two together', () => {
    const [low, high] = [bound('port', 'atMost', 'closed'), bound('port', 'atLeast', 'partly')];
    expect(endingOn([low, high, { kind: 'adoptedAnyOf', issues: ['tariff'] }])).toEqual(['reachable', 'reachable', 'shadowed']);
  });
  test('asks for more than there is', () => {
    expect(endingOn([{ kind: 'adoptedCount', atLeast: 6 }])).toEqual(['contradictory']);
    expect(endingOn([{ kind: 'all', of: [bound('port', 'atLeast', 'open'), bound('port', 'atMost', 'closed')] }])).toEqual(['contradictory']);
  });
  test('asks for what somebody who must agree may not agree to', () => {
    // Birch may open the port partly at most, and sits wherever it is decided.
    expect(endingOn([bound('port', 'atLeast', 'open'), bound('port', 'atLeast', 'partly')])).toEqual(['forbidden', 'reachable']);
  });
  test('may be forbidden nobody where a majority can decide', () => {
    const setup = tinySetup();
    const venues = setup.face.venues.map((venue) => ({ ...venue, rule: { kind: 'consensusMinus', minus: 1, silence: null } as const }));
    expect(endingOn([bound('port', 'atLeast', 'open')], { ...setup, face: { ...setup.face, venues } })).toEqual(['reachable']);
  });
  test('by walking out needs that act', () => {
    const setup = tinySetup();
    const acts = setup.face.acts.filter((verb) => verb !== 'walkOut');
    expect(endingOn([{ kind: 'walkedOut' }])).toEqual(['reachable']);
    expect(endingOn([{ kind: 'walkedOut' }], { ...setup, face: { ...setup.face, acts } })).toEqual(['contradictory']);
  });
  test('by tension is tried on both sides of its mark', () => {
    expect(
      endingOn([
        { kind: 'tension', atLeast: 80 },
        { kind: 'tension', atLeast: 90 },
      ]),
    ).toEqual(['reachable', 'shadowed']);
    expect(
      endingOn([
        { kind: 'tension', atLeast: 90 },
        { kind: 'tension', atLeast: 80 },
      ]),
    ).toEqual(['reachable', 'reachable']);
  });
});

test('too many different weeks are not looked at', () => {
  const setup = tinySetup();
  const [tariff] = setup.face.issues;
  const issues = Array.from({ length: 20 }, (_, place) => ({ ...(tariff ?? setup.face.issues[0]), id: `i${place}` })) as Setup['face']['issues'];
  expect(endingReaches({ ...setup, face: { ...setup.face, issues } })).toBeNull();
});
