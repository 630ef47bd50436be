// Every code has a page in docs/diagnostics, and every page is true: its right snippet stands in a good fixture, and its wrong one in the same place brings
// out this code and no other. `…` stands for whatever is there, within a line or, alone on a line, for lines.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DIAGNOSTIC_KINDS } from './codes.ts';
import { loadScenario } from './compile.ts';
import { reviewScenario } from './review.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../docs/diagnostics/', import.meta.url));
const HEADINGS = ['Why it matters at the table', 'Wrong', 'Right', 'What else may cause it'];

/** Mistakes too large for a snippet, and what shows them instead of one. Their pages have plain `text` snippets. */
const SHOWN_WHOLE: Readonly<Record<string, () => string>> = {
  'S-001': () => `parley: 1\n# ${'x'.repeat(256 * 1024)}\n`,
  'S-002': () => `seats: ${'['.repeat(65)}`,
  'S-003': () => `issues:\n${Array.from({ length: 2001 }, (_, index) => `  i${index}: 1`).join('\n')}\n`,
  'S-308': () => fixture('bad/S-308-stale.yaml'),
  'S-407': () => fixture('bad/S-407-too-few-options.yaml'),
  'S-503': () => fixture('bad/S-503-no-place.yaml'),
  'S-707': () => fixture('bad/S-707-best-for-all.yaml'),
  'S-709': () => fixture('bad/S-709-dictator.yaml'),
  'S-905': () => fixture('bad/S-905-one-sided.yaml'),
};

const codes = DIAGNOSTIC_KINDS.map(({ code }) => code);
const pageOf = (code: string) => readFileSync(`${PAGES}${code}.md`, 'utf8');
const good = readdirSync(`${FIXTURES}good`).map((name) => fixture(`good/${name}`));

function fixture(path: string): string {
  return readFileSync(`${FIXTURES}${path}`, 'utf8');
}

function codesIn(text: string): readonly string[] {
  const read = (path: string) => {
    if (path === 'week.yaml') return text;
    const place = ['beside', 'good'].find((folder) => existsSync(`${FIXTURES}${folder}/${path}`));
    return place === undefined ? undefined : fixture(`${place}/${path}`);
  };
  const compiled = loadScenario('week.yaml', read);
  return compiled === undefined ? [] : [...new Set(reviewScenario(compiled).map(({ code }) => code))];
}

function snippet(page: string, heading: string): string | undefined {
  return new RegExp(`\n## ${heading}\n\n\`\`\`yaml\n([\\s\\S]*?)\n\`\`\`\n`).exec(page)?.[1];
}

/** The snippet as a pattern for whole lines of a file; each `…` is a group. */
function patternOf(right: string): RegExp {
  const lines = right.split('\n').map((line) => {
    if (line.trim() === '…') return '((?:.*\n)*?.*)';
    return line
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('(.*?)');
  });
  return new RegExp(`^${lines.join('\n')}$`, 'gm');
}

/** The good fixtures in which the page's right snippet stands, with the wrong one in its place. */
function brokenBy(page: string): readonly string[] {
  const wrong = snippet(page, 'Wrong') ?? '';
  const right = snippet(page, 'Right') ?? '';
  return good.flatMap((text) => {
    const places = [...text.matchAll(patternOf(right))];
    if (places.length !== 1) return [];
    return [
      text.replace(patternOf(right), (_, ...groups) => {
        const kept = groups.filter((group) => typeof group === 'string');
        return wrong.split('…').reduce((before, after, index) => `${before}${kept[index - 1] ?? ''}${after}`);
      }),
    ];
  });
}

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(PAGES).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

test('the index lists every page by its title', () => {
  const listed = [...readFileSync(`${PAGES}README.md`, 'utf8').matchAll(/^- \[(S-\d{3})\]\(\1\.md\): (.*)$/gm)].map(([, code, title]) => ({
    code,
    title,
  }));
  expect(listed).toEqual(DIAGNOSTIC_KINDS);
});

test.each(DIAGNOSTIC_KINDS)('the page of $code has its title and its parts', ({ code, title }) => {
  const page = pageOf(code);
  expect(page.split('\n')[0]).toBe(`# ${code}: ${title}`);
  expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
});

test.each(codes.filter((code) => !Object.hasOwn(SHOWN_WHOLE, code)))(
  '%s: right stands in a good fixture, wrong brings out the code alone',
  (code) => {
    const broken = brokenBy(pageOf(code));
    expect(broken.length, 'good fixtures with the right snippet, once each').toBeGreaterThan(0);
    for (const text of broken) expect(codesIn(text)).toEqual([code]);
  },
);

test.each(Object.entries(SHOWN_WHOLE))('%s is found in a whole file', (code, text) => {
  expect(codesIn(text())).toContain(code);
  expect(snippet(pageOf(code), 'Wrong')).toBeUndefined();
});
