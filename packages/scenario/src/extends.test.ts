// A scenario that extends another, from files to Setup.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioDigest } from '@parley/rules';
import { expect, test } from 'vitest';
import { compileScenario, loadScenario } from './compile.ts';
import type { ScenarioLibrary } from './patch/base-chain.ts';
import { type Reviewable, reviewScenario } from './review.ts';
import { readScenario } from './texts.ts';

const fixture = (path: string) => readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)), 'utf8');
const TOWNS: Readonly<Record<string, string>> = {
  'scenario.yaml': fixture('good/two-towns.yaml'),
  'north.md': 'North reads this.',
  'south.md': 'South reads this.',
  'host.md': 'The host reads this.',
  'sources.md': '- `p:charter` a charter',
};
const library: ScenarioLibrary = { ids: ['two-towns'], read: (id, path) => (id === 'two-towns' ? TOWNS[path] : undefined) };
const head = (extended: string, id = 'again') => `parley: 1\nextends: ${extended}\nid: ${id}\ntitle: Again\n`;

/** The scenario in a folder of files, with the two towns shipped. */
function load(files: Readonly<Record<string, string>>, name = 'scenario.yaml') {
  const loaded = loadScenario(name, (path) => (Object.hasOwn(files, path) ? files[path] : undefined), library);
  const places = loaded?.diagnostics.map(({ code, span }) => `${code} ${span.file}:${span.start.line}`) ?? [];
  return { ...loaded, places };
}
const alone = load(TOWNS);

test('a file that only names itself is the scenario it extends, under its own name', () => {
  const { setup, diagnostics } = load({ 'scenario.yaml': head('two-towns') });
  expect(diagnostics).toEqual([]);
  expect(setup).toEqual({ ...alone.setup, face: { ...alone.setup?.face, id: 'again', title: 'Again' } });
});

test('reading and compiling apart gives the same as both in one go', () => {
  const files: Readonly<Record<string, string>> = { 'scenario.yaml': `${head('two-towns')}private: {NORTH: {support: 20}}\n` };
  const texts = readScenario('scenario.yaml', (path) => files[path], library);
  expect(texts === undefined ? null : compileScenario(texts).setup).toEqual(load(files).setup);
});

test('its digest is that of the whole, so two patches with the same result are the same scenario', () => {
  const first = load({ 'scenario.yaml': `${head('two-towns')}start: {tension: 50}\n` });
  const second = load({ 'scenario.yaml': `${head('two-towns')}start: {tension: 50, credibility: {HOST: 60}}\n` });
  const other = load({ 'scenario.yaml': `${head('two-towns')}start: {tension: 51}\n` });
  const [a, b, c] = [first, second, other].map(({ setup }) => (setup === undefined ? null : scenarioDigest(setup)));
  expect([a === b, a === c]).toEqual([true, false]);
});

test('briefs and sources are inherited, and a brief of its own is read beside the patch', () => {
  const patch = `${head('two-towns')}sources: {file: more.md}\nprivate: {NORTH: {brief: north.md}}\nseats: {NORTH: {src: [p:letter]}}\n`;
  const { setup, diagnostics, texts } = load({ 'scenario.yaml': patch, 'north.md': 'Another north.', 'more.md': '- `p:letter` a letter' });
  expect(diagnostics).toEqual([]);
  expect([setup?.briefs['NORTH']?.text, setup?.briefs['SOUTH']?.text]).toEqual(['Another north.', 'South reads this.']);
  expect(texts?.sources).toContain('p:charter');
});

test.each(['base.yaml', 'base', 'old/towns', 'old/towns/scenario.yaml'])('a file or folder of its own folder can be extended: %s', (extended) => {
  const place = extended.startsWith('old') ? 'old/towns/' : '';
  const files = Object.entries(TOWNS).map(([path, text]) => [
    path === 'scenario.yaml' ? (place === '' ? 'base.yaml' : `${place}${path}`) : `${place}${path}`,
    text,
  ]);
  const { setup, diagnostics } = load({ ...Object.fromEntries(files), 'scenario.yaml': head(extended) });
  expect(diagnostics).toEqual([]);
  expect(setup?.briefs).toEqual(alone.setup?.briefs);
});

test('patches of patches add up, the nearest last', () => {
  const { setup } = load({
    'scenario.yaml': `${head('middle')}start: {tension: 61}\n`,
    'middle.yaml': `${head('two-towns', 'middle')}start: {tension: 55, breakdown_at: 80}\n`,
  });
  expect(setup?.face.start).toMatchObject({ tension: 61, collapseAt: 80, trust: alone.setup?.face.start.trust });
  expect(setup?.face.id).toBe('again');
});

test('a circle and a long chain are refused at the line that closes them', () => {
  const circle = { 'scenario.yaml': head('other'), 'other.yaml': head('scenario.yaml', 'other') };
  expect(load(circle).places).toEqual(['S-122 other.yaml:2']);
  const chain = Array.from({ length: 8 }, (_, index) => [`step${index}.yaml`, head(`step${index + 1}.yaml`, `step${index}`)]);
  expect(load(Object.fromEntries(chain), 'step0.yaml').places).toEqual(['S-122 step4.yaml:2']);
});

test.each(['../two-towns', '/etc/passwd', 'C:\\towns', '~/towns', './base.yaml'])('nothing outside of its folder is read: %s', (extended) => {
  const asked: string[] = [];
  const read = (path: string) => {
    asked.push(path);
    return path === 'scenario.yaml' ? head(JSON.stringify(extended)) : TOWNS['scenario.yaml'];
  };
  expect(loadScenario('scenario.yaml', read, library)?.diagnostics.map(({ code }) => code)).toEqual(['S-603']);
  expect(asked).toEqual(['scenario.yaml']);
});

test('a mistake of the patch is shown in the patch', () => {
  const patch = `${head('two-towns')}venues:\n  hall:\n    seats: [NORTH, SOUTH, HOTS]\nissues:\n  toll: {nmae: Toll}\n`;
  expect(load({ 'scenario.yaml': patch }).places).toEqual(['S-301 scenario.yaml:7', 'S-101 scenario.yaml:9']);
});

test('a mistake of what is extended is shown there, with the line that extends it', () => {
  const broken = (TOWNS['scenario.yaml'] ?? '').replace('seats: [NORTH, SOUTH, HOST]', 'seats: [NORTH, SOUTH, HOTS]');
  const { diagnostics } = load({ ...TOWNS, 'base.yaml': broken, 'scenario.yaml': head('base') });
  expect(diagnostics?.find(({ code }) => code === 'S-301')).toMatchObject({
    span: { file: 'base.yaml', start: { line: 37 } },
    related: [
      { message: expect.stringContaining('write `venues: {hall: {seats: …}}` in this file'), span: { file: 'scenario.yaml', start: { line: 2 } } },
    ],
  });
});

test('a file in another version is said where its version stands, whichever file that is', () => {
  const newer = (TOWNS['scenario.yaml'] ?? '').replace('parley: 1', 'parley: 9');
  const { diagnostics } = load({ 'base.yaml': newer, 'scenario.yaml': head('base') });
  expect(diagnostics).toMatchObject([{ code: 'S-107', span: { file: 'base.yaml', start: { line: 1 } }, related: [{ message: 'extended here' }] }]);
});

test.each(['', '[two-towns]', '{a: b}', 'null'])('`extends: %s` names nothing', (written) => {
  expect(load({ 'scenario.yaml': head(written) }).places).toEqual(['S-121 scenario.yaml:2']);
});

test('what is taken out and stays named is one mistake, with every place and what to write there', () => {
  const { diagnostics } = load({ 'scenario.yaml': `${head('two-towns')}venues: {bridge: null}\nevents: {fair: {after: bridge}}\n` });
  const [left] = diagnostics?.filter(({ code }) => code === 'S-125') ?? [];
  expect(left).toMatchObject({
    span: { file: 'scenario.yaml', start: { line: 5 } },
    hint: expect.stringContaining('`issues: {toll: {decide: …}}` without it'),
  });
  expect(left?.related.map(({ message }) => message)).toEqual([
    'named here; write `issues: {toll: {decide: …}}` without it',
    'named here; write `issues: {market: {discuss: …}}` without it',
    'named here; write `issues: {talks: {decide: …}}` without it',
    'named here; write `events: {flood: {after: …}}` without it',
    'named here',
  ]);
  expect(diagnostics?.filter(({ code }) => code === 'S-304')).toEqual([]);
});

test('slips of YAML in either file are shown where they stand, and nothing else is said', () => {
  expect(load({ 'scenario.yaml': `${head('two-towns')}start: {tension: 50\n` }).places).toEqual(['S-004 scenario.yaml:5']);
  const slip = (TOWNS['scenario.yaml'] ?? '').replace('title: Two Towns', 'title: "Two Towns');
  expect(load({ 'base.yaml': slip, 'scenario.yaml': head('base') }).places[0]).toBe('S-004 base.yaml:3');
});

test('an option that the patch adds wants points of everybody, shown where the points are', () => {
  const patch = `${head('two-towns')}issues: {toll: {options: {free: Nothing at all}}}\nprivate: {NORTH: {points: {toll: {free: 0}}}}\n`;
  const { diagnostics, places } = load({ 'scenario.yaml': patch });
  expect(places).toEqual(['S-401 two-towns/scenario.yaml:84', 'S-401 two-towns/scenario.yaml:90']);
  expect(diagnostics?.[0]?.related.map(({ span }) => `${span.file}:${span.start.line}`)).toEqual(['scenario.yaml:5', 'scenario.yaml:2']);
});

test('whoever misspells `extends` hears of nothing else', () => {
  expect(load({ 'scenario.yaml': head('two-towns').replace('extends', 'extend') }).places).toEqual(['S-101 scenario.yaml:2']);
});

test('a patch says its own version, id and title', () => {
  expect(load({ 'scenario.yaml': 'extends: two-towns\n' }).places).toEqual([
    'S-107 scenario.yaml:1',
    'S-102 scenario.yaml:1',
    'S-102 scenario.yaml:1',
  ]);
});

test('a delegation that loses its seat may stay as an absent voice', () => {
  const affected = (TOWNS['scenario.yaml'] ?? '').replace('affects: [fishers]', 'affects: [fishers, HOST]');
  const left = (absent: string) =>
    load({ ...TOWNS, 'base.yaml': affected, 'scenario.yaml': `${head('base')}seats: {HOST: null}\n${absent}` })
      .diagnostics?.find(({ code }) => code === 'S-125')
      ?.related.map(({ message }) => message);
  expect(left('')).toContain('named here; write `issues: {toll: {affects: …}}` without it');
  expect(left('absent: [fishers, HOST]\n')).not.toContain('named here; write `issues: {toll: {affects: …}}` without it');
});

test('what one patch takes out, a nearer one can put back', () => {
  const middle = `${head('two-towns', 'middle')}events: null\nsurprises: {fishers: null}\nprivate: {NORTH: {limits: null}}\nvenues: {bridge: null}\n`;
  const bridge = '{name: B, place: B, day: Monday, date: 2024-05-06, form: f, seats: [NORTH, SOUTH], rule: {kind: bilateral}, rounds: 1, src: [d]}';
  const { places } = load({ 'scenario.yaml': `${head('middle')}venues:\n  bridge: ${bridge}\n  hall:\n`, 'middle.yaml': middle });
  expect(places).toEqual([]);
});

test('acknowledgements add up, and one that no longer answers to anything is not held against the patch', () => {
  const long = Array.from({ length: 251 }, () => 'word').join(' ');
  const meant = (seat: string) => `by_design: [{code: S-602, at: ${seat}, why: It is long}]\n`;
  const base = `${TOWNS['scenario.yaml']}${meant('NORTH')}`;
  const files = { ...TOWNS, 'base.yaml': base, 'north.md': long, 'south.md': long, 'short.md': 'Short.' };
  const both = load({ ...files, 'scenario.yaml': `${head('base')}${meant('SOUTH')}` });
  expect(both.places).toEqual([]);
  const one = load({ ...files, 'scenario.yaml': `${head('base')}${meant('SOUTH')}private: {NORTH: {brief: short.md}}\n` });
  expect(reviewScenario(one as Reviewable)).toEqual([]);
});
