import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EFFECT_DEFAULTS, scenarioDigest, VERBS } from '@parley/rules';
import { expect, test } from 'vitest';
import { compileScenario, loadScenario } from './compile.ts';

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readFrom = (place: string) => (path: string) => (existsSync(`${place}${path}`) ? readFileSync(`${place}${path}`, 'utf8') : undefined);
const shipped = folder('../../scenarios/');
const ids = readdirSync(shipped).filter((id) => existsSync(`${shipped}${id}/scenario.yaml`));
const library = { ids, read: (id: string, path: string) => readFrom(`${shipped}${id}/`)(path) };
const load = (id: string) => loadScenario('scenario.yaml', readFrom(`${shipped}${id}/`), library);
const good = (name: string, change: (text: string) => string = (text) => text) => {
  const text = change(readFileSync(folder(`fixtures/good/${name}.yaml`), 'utf8'));
  return compileScenario({
    file: { name, text },
    briefs: { NORTH: 'n', SOUTH: 's', HOST: 'h', BIG: 'b', MID: 'm', SMALL: 's' },
    sources: 'p:charter',
  });
};

const week = load('january-2022')?.setup;

test.each(ids)('%s compiles without a diagnostic', (id) => {
  expect(load(id)).toMatchObject({ setup: { face: { id } }, diagnostics: [] });
});

test('the week keeps its order: seats, venues, issues and options', () => {
  expect(week?.face.seats.map(({ id }) => id)).toEqual(['RU', 'US', 'NATO', 'UA', 'OSCE']);
  expect(week?.face.venues.map(({ id, rounds }) => [id, rounds])).toEqual([
    ['geneva', 3],
    ['brussels', 3],
    ['vienna', 4],
  ]);
  expect(week?.face.issues[7]?.options.map(({ id }) => id)).toEqual(['stay', 'explain_and_visits', 'phased_return', 'immediate_return']);
});

test('points stand in option order, fallbacks with their slope', () => {
  expect(week?.briefs['RU']).toMatchObject({
    points: { troops: [14, 12, 6, 0], missiles: [0, 2, 7, 8] },
    fallback: { points: 22, perTenTension: 0.5 },
    support: 65,
  });
});

test('a temperament is filed by variant where the file names one, and nowhere else', () => {
  const text = readFileSync(`${shipped}january-2022/scenario.yaml`, 'utf8').replace(
    'maximalist: {probability: 0.2,',
    'maximalist: {temperament: unbending, probability: 0.2,',
  );
  const { setup } = loadScenario('scenario.yaml', (path) => (path === 'scenario.yaml' ? text : readFrom(`${shipped}january-2022/`)(path))) ?? {};
  expect(setup?.briefs['RU']?.temperament).toEqual({ usual: null, byVariant: { maximalist: 'unbending' } });
  expect(setup?.briefs['US']).not.toHaveProperty('temperament');
});

test('red lines become bounds, all and any', () => {
  expect(week?.briefs['RU']?.limits).toEqual([{ kind: 'bound', issue: 'troops', side: 'atMost', option: 'phased_return' }]);
  expect(week?.briefs['RU']?.linkages[0]?.then).toEqual({
    kind: 'all',
    of: [
      { kind: 'bound', issue: 'ukraine_forces', side: 'atLeast', option: 'no_missiles_no_bases' },
      {
        kind: 'any',
        of: [
          { kind: 'bound', issue: 'missiles', side: 'atLeast', option: 'moratorium' },
          { kind: 'bound', issue: 'aegis', side: 'atLeast', option: 'standing_inspections' },
        ],
      },
    ],
  });
});

test('a bound with two sides is two, and issues beside each other are all meant', () => {
  const { setup } = good('two-towns', (text) =>
    text.replace('then: {market: {at_least: two}}', 'then: {market: {at_least: two}, talks: {at_least: none, at_most: dated}}'),
  );
  const then = setup?.briefs['NORTH']?.linkages[0]?.then;
  expect(then).toMatchObject({ kind: 'all', of: [{ issue: 'market' }, { issue: 'talks', side: 'atLeast' }, { issue: 'talks', side: 'atMost' }] });
});

test('pairs are keyed in seat order, whichever way they were written', () => {
  const { setup } = good('two-towns');
  expect(setup?.face.start.trust).toEqual({ 'NORTH-SOUTH': 30, 'NORTH-HOST': 60, 'SOUTH-HOST': 60 });
  expect(good('weighted-council').setup?.sealed.drift).toEqual({ tension: 1, trust: { 'BIG-MID': -1 } });
});

test('acts are listed in the order of the rules, passing always among them', () => {
  expect(good('two-towns').setup?.face.acts.slice(-4)).toEqual(['message', 'consult', 'gesture', 'pass']);
  expect(good('weighted-council').setup?.face.acts).toEqual(VERBS);
});

test('effects override the defaults one by one', () => {
  expect(good('weighted-council').setup?.face.effects).toEqual({ ...EFFECT_DEFAULTS, 'gesture.tension': -2, 'threat.notKept.credibility': -4 });
});

test('a seat speaks its own phrases, then the shared ones', () => {
  expect(good('weighted-council').setup?.face.seats.map(({ voice }) => voice)).toEqual([
    { pass: ['We listen.'], 'state.firm': ['No.'], walkOut: ['We go.'] },
    { pass: ['We listen.'] },
    { pass: ['We listen.'] },
  ]);
});

test('rules of decision take their defaults from the venue', () => {
  expect(good('two-towns').setup?.face.venues.map(({ rule }) => rule)).toEqual([
    { kind: 'bilateral' },
    { kind: 'consensus', of: 3, silence: { setBy: 'chair', needs: 'nothing', rounds: 1 } },
  ]);
});

test('an ending without a test always fits', () => {
  expect(week?.face.outcomes.map(({ when }) => when.kind)).toEqual(['any', 'all', 'adoptedAnyOf', 'adoptedAnyOf', 'always']);
});

test('what is private stays out of the face', () => {
  expect(JSON.stringify(week?.face)).not.toMatch(/maximalist|act alone later|"fallback"/);
});

test('comments and layout do not change the digest, a number does', () => {
  const digest = (change?: (text: string) => string) => scenarioDigest(good('two-towns', change).setup ?? expect.fail('did not compile'));
  expect(digest((text) => `# new\n${text.replace('[propose, join', '[propose,   join')}`)).toBe(digest());
  expect(digest((text) => text.replace('tension: 40', 'tension: 41'))).not.toBe(digest());
});

test('texts lose what could command a terminal', () => {
  const { setup, diagnostics } = good('two-towns', (text) => text.replace('name: North Bank', 'name: "North\\tBank  "'));
  expect([setup?.face.seats[0]?.name, diagnostics]).toEqual(['North Bank', []]);
});

test('a misspelt field hides no other mistake', () => {
  const { diagnostics } = good('two-towns', (text) =>
    text.replace('rounds: 2', 'ruonds: 2').replace('chair: HOST', 'chair: HOTS').replace('own_value: 50', 'own_value: 5'),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['S-101', 'S-301', 'S-405']);
});

const lines = readFileSync(folder('fixtures/good/two-towns.yaml'), 'utf8').split('\n');

test('whichever line is missing, the file compiles or says why', () => {
  const silent = lines.filter((line) => {
    const { setup, diagnostics } = good('two-towns', (text) => text.replace(`${line}\n`, ''));
    return setup === undefined && diagnostics.length === 0;
  });
  expect(silent).toEqual([]);
});
