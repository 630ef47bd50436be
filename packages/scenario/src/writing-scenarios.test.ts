// docs/writing-scenarios.md is true: its scenario checks clean, each further block is a change of it that checks clean or finds what it says, and the table of
// slips says what is read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadScenario } from './compile.ts';
import { renderDiagnostic } from './render-diagnostic.ts';
import { reviewScenario } from './review.ts';
import { dataOf, readDocument } from './yaml-reader.ts';

const text = readFileSync(fileURLToPath(new URL('../../../docs/writing-scenarios.md', import.meta.url)), 'utf8');
const blocks = [...text.matchAll(/(?:<!-- (\w+): (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/g)].map(
  ([, mark = '', word = '', language = '', code = '']) => ({
    mark,
    word,
    language,
    code,
  }),
);
const yaml = blocks.filter(({ language }) => language === 'yaml');
const whole = yaml.find(({ code }) => code.startsWith('parley: 1') && !code.includes('extends:'))?.code ?? '';
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(blocks.filter(({ mark }) => mark === 'file').map(({ word, code }) => [word, code])),
  'scenario.yaml': whole,
};
const library = { ids: ['the-well'], read: (_: string, path: string) => files[path] };

/** A block as a file: one that is no whole scenario changes the one of the page. */
function asFile(code: string): string {
  const head = { parley: '1', extends: 'the-well', id: 'again', title: 'Again' };
  const missing = Object.entries(head).filter(([name]) => !new RegExp(`^${name}:`, 'm').test(code));
  return code === whole ? code : `${missing.map(([name, value]) => `${name}: ${value}\n`).join('')}${code}`;
}

function review(file: string) {
  const loaded = loadScenario('scenario.yaml', (path) => (path === 'scenario.yaml' ? file : files[path]), library);
  return { setup: loaded?.setup, diagnostics: loaded === undefined ? [] : reviewScenario(loaded) };
}

test('the page has a whole scenario, and everything it needs', () => {
  expect(Object.keys(files)).toEqual(['briefs/upper.md', 'briefs/lower.md', 'sources.md', 'scenario.yaml']);
  expect(review(whole)).toMatchObject({ setup: { face: { id: 'the-well' } }, diagnostics: [] });
});

test.each(yaml.filter(({ mark }) => mark !== 'finds').map(({ code }) => [code]))('a block checks clean: %#', (code) => {
  expect(review(asFile(code)).diagnostics.map(({ code: found, message }) => `${found} ${message}`)).toEqual([]);
});

/** What a deal, as steps of the issues in their order, is worth to both villages. */
function worth(deal: readonly number[]): readonly number[] {
  const { setup } = review(whole);
  return ['UPPER', 'LOWER'].map((seat) =>
    Object.values(setup?.briefs[seat]?.points ?? {}).reduce((sum, points, issue) => sum + (points[deal[issue] ?? 0] ?? 0), 0),
  );
}

test('the numbers that the page tells of its scenario are true', () => {
  const rows = [...text.matchAll(/^\| .* \| (\d+) \| (\d+) \| .* \|$/gm)].map(([, upper, lower]) => [Number(upper), Number(lower)]);
  expect(rows).toEqual([worth([0, 0, 0]), worth([1, 1, 1]), worth([2, 2, 1])]);
  const steps = [0, 1, 2];
  const deals = steps.flatMap((hours) => steps.flatMap((pump) => steps.map((path) => worth([hours, pump, path]))));
  const acceptable = deals.filter((points) => points.every((one) => one >= 45)).length;
  expect(text).toContain(`Here they are ${acceptable} of ${deals.length}.`);
});

test.each(blocks.filter(({ mark }) => mark === 'finds').map(({ word, code }) => [word, code]))(
  'a block finds %s, and its message is the one of the page',
  (wanted, code) => {
    const added = code.split('\n').at(-2) ?? '';
    const lines = whole.split('\n');
    const after = lines.findIndex((line) => line.startsWith('    fallback: {points: 45, text: Bring water'));
    const file = [...lines.slice(0, after + 1), added, ...lines.slice(after + 1)].join('\n');
    const { diagnostics } = review(file);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([wanted]);
    const shown = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, file)).join('\n');
    expect(blocks.find(({ language, code: message }) => language === 'text' && message.startsWith('error'))?.code).toBe(`${shown}\n`);
  },
);

const slips = [...text.matchAll(/^\| `(\w.*)` \| (.*) \| `(\w.*)` \|$/gm)].map(
  ([, written = '', read = '', right = '']) => [written, read, right] as const,
);

/** What YAML by itself reads a line as, in the words of the table; Parley says that something was lost. */
function readAs(line: string): string {
  const document = readDocument(line);
  const value = dataOf(document);
  if (document.errors.length > 0) return 'nothing';
  if (typeof value !== 'object' || value === null) return 'no field';
  const [name, entry]: readonly [string, unknown] = Object.entries(value)[0] ?? ['', null];
  if (typeof entry === 'number') return 'a number';
  if (typeof entry === 'boolean') return 'true or false';
  if (typeof entry === 'string') return `\`${name}: ${entry}\``;
  const [first]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  if (typeof first === 'object') return 'a map';
  return String(first).includes(' ') && name === 'seats' ? `\`${name}: [${String(first)}]\`, one name` : 'a list';
}

test('the table of slips is read', () => {
  expect(slips.length).toBe(9);
});

test.each(slips)('%s is read as %s; %s is right', (written, read, right) => {
  expect(readAs(written)).toBe(read);
  expect(readAs(right)).toMatch(/^`title: |^a list$/);
});
