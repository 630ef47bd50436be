import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadScenario, shippedScenarios, sourceNow } from './load-scenario.ts';
import { ScenarioFileError } from './session-error.ts';

const shipped = fileURLToPath(new URL('../../../scenarios', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-scenario-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the shipped scenarios are listed by id', () => {
  expect(shippedScenarios(shipped)).toContain('january-2022');
  expect(shippedScenarios(join(folder, 'nowhere'))).toEqual([]);
});

test('a scenario is found by its id, its folder and its file, and all are the same', () => {
  const wanted = ['january-2022', join(shipped, 'january-2022'), join(shipped, 'january-2022', 'scenario.yaml')];
  const [byId, byFolder, byFile] = wanted.map((each) => loadScenario(each, shipped));
  expect([byFolder?.texts, byFile?.texts]).toEqual([byId?.texts, byId?.texts]);
  expect([byId, byFolder, byFile].map((each) => each?.source)).toEqual(['january-2022', 'january-2022', 'january-2022']);
});

test('a scenario of one’s own has its whole path for a source, even under the name of a shipped one', () => {
  const own = join(folder, 'january-2022');
  cpSync(join(shipped, 'january-2022'), own, { recursive: true });
  expect(loadScenario(own, shipped)).toMatchObject({ source: join(own, 'scenario.yaml'), path: join(own, 'scenario.yaml') });
});

test('a transcript from another machine leads to the shipped scenario of its id, and else to where it says', () => {
  const gone = join(folder, 'scenario.yaml');
  expect(sourceNow({ id: 'january-2022', source: gone }, shipped)).toBe('january-2022');
  expect(sourceNow({ id: 'my-week', source: gone }, shipped)).toBe(gone);
  writeFileSync(gone, '');
  expect(sourceNow({ id: 'january-2022', source: gone }, shipped)).toBe(gone);
});

test('a loaded scenario has its setup and its briefs', () => {
  const { setup } = loadScenario('january-2022', shipped);
  expect(setup?.face.venues.length).toBeGreaterThan(0);
  expect(Object.values(setup?.briefs ?? {}).every(({ text }) => text.length > 0)).toBe(true);
});

test('a file with mistakes is loaded with its diagnostics', () => {
  mkdirSync(join(folder, 'week'));
  writeFileSync(join(folder, 'week', 'scenario.yaml'), 'parley: 1\n');
  const { setup, diagnostics } = loadScenario(join(folder, 'week'), shipped);
  expect([setup, diagnostics.length > 0]).toEqual([null, true]);
});

test('what does not exist is one sentence, with what there is', () => {
  expect(() => loadScenario('january-2033', shipped)).toThrow(ScenarioFileError);
  expect(() => loadScenario('january-2033', shipped)).toThrow('There is no scenario "january-2033".');
  expect(() => loadScenario(folder, shipped)).toThrow(`The folder "${folder}" has no scenario.yaml in it.`);
});

test('a scenario may extend a shipped one, with its briefs, and another file of its folder', () => {
  writeFileSync(join(folder, 'mine.yaml'), 'parley: 1\nextends: january-2022\nid: mine\ntitle: Mine\nstart: {tension: 50}\n');
  writeFileSync(join(folder, 'yours.yaml'), 'parley: 1\nextends: mine.yaml\nid: yours\ntitle: Yours\n');
  const week = loadScenario('january-2022', shipped).setup;
  for (const name of ['mine.yaml', 'yours.yaml']) {
    const { setup, diagnostics, texts } = loadScenario(join(folder, name), shipped);
    expect(diagnostics).toEqual([]);
    expect([setup?.face.start.tension, setup?.briefs]).toEqual([50, week?.briefs]);
    expect(texts.bases?.at(-1)?.name).toBe('january-2022/scenario.yaml');
  }
});

test('a scenario cannot extend what lies outside its folder', () => {
  mkdirSync(join(folder, 'week'));
  writeFileSync(join(folder, 'other.yaml'), 'parley: 1\n');
  writeFileSync(join(folder, 'week', 'scenario.yaml'), 'parley: 1\nextends: ../other.yaml\nid: mine\ntitle: Mine\n');
  expect(loadScenario(join(folder, 'week'), shipped).diagnostics.map(({ code }) => code)).toEqual(['S-603']);
});
