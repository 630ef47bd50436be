// Every kind of mistake, once: `fixtures/bad/S-nnn-….yaml` shows it, the `.txt` beside it is what the author reads. `vitest -u` rewrites those.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EVERY_CHECK } from './checks/index.ts';
import { loadScenario } from './compile.ts';
import { renderDiagnostic } from './render-diagnostic.ts';
import { reviewScenario } from './review.ts';
import { textOf } from './texts.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const filesIn = (folder: string) => readdirSync(`${FIXTURES}${folder}`).filter((name) => name.endsWith('.yaml'));
const bad = filesIn('bad');

/** The fixture itself, the briefs and sources that all of them share, and the good ones, for those that extend one. */
function read(folder: string, path: string): string | undefined {
  const place = [folder, 'beside', 'good'].map((each) => `${FIXTURES}${each}/${path}`).find((candidate) => existsSync(candidate));
  return place === undefined ? undefined : readFileSync(place, 'utf8');
}

function diagnose(folder: string, name: string) {
  const compiled = loadScenario(name, (path) => read(folder, path));
  const texts = compiled?.texts;
  const diagnostics = compiled === undefined ? [] : reviewScenario(compiled);
  const rendered = diagnostics.map((one) => renderDiagnostic(one, (file) => (texts === undefined ? undefined : textOf(texts, file))));
  return { setup: compiled?.setup, diagnostics, rendered: rendered.join('\n\n') };
}

test.each(filesIn('good'))('%s has no mistake', (name) => {
  const { setup, rendered } = diagnose('good', name);
  expect(rendered).toBe('');
  expect(setup).toBeDefined();
});

test.each(bad)('%s shows its mistake and no other', async (name) => {
  const { diagnostics, rendered } = diagnose('bad', name);
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual([name.slice(0, 5)]);
  await expect(`${rendered}\n`).toMatchFileSnapshot(`${FIXTURES}bad/${name.replace('.yaml', '.txt')}`);
});

test('every check has a bad file, and codes are never used twice', () => {
  const codes = EVERY_CHECK.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.filter((code) => !bad.some((name) => name.startsWith(code)))).toEqual([]);
});

test('an error leaves no Setup, a warning does', () => {
  expect(diagnose('bad', 'S-301-unknown-delegation.yaml').setup).toBeUndefined();
  expect(diagnose('bad', 'S-602-long-brief.yaml').setup).toBeDefined();
});
