import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadScenario } from './compile.ts';
import { reviewScenario } from './review.ts';
import { createReviewMemory } from './review-memory.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const good = readFileSync(`${FIXTURES}good/two-towns.yaml`, 'utf8');
const LONG = good.replace('brief: north.md', 'brief: long.md');

/** What a review says of a file: code and subject, or the message where there is no subject. */
function said(text: string): readonly string[] {
  const read = (path: string) => {
    if (path === 'week.yaml') return text;
    return existsSync(`${FIXTURES}beside/${path}`) ? readFileSync(`${FIXTURES}beside/${path}`, 'utf8') : undefined;
  };
  const compiled = loadScenario('week.yaml', read);
  return compiled === undefined ? [] : reviewScenario(compiled).map(({ code, subject, message }) => `${code} ${subject ?? message}`);
}
const meant = (code: string, at: string) => `by_design: [{code: ${code}, at: ${at}, why: It is meant}]\n`;

test('a warning is left out once the file says that it is meant', () => {
  expect(said(LONG)).toEqual(['S-602 NORTH']);
  expect(said(LONG + meant('S-602', 'NORTH'))).toEqual([]);
});

test('an acknowledgement may write out the structure of the file', () => {
  expect(said(LONG + meant('S-602', 'private.NORTH'))).toEqual([]);
});

test('it acknowledges one warning by its code and subject, never a whole code', () => {
  expect(said(LONG.replace('brief: south.md', 'brief: long.md') + meant('S-602', 'NORTH'))).toEqual(['S-602 SOUTH']);
});

test('one that no warning answers to is a warning itself, and names those it may have meant', () => {
  expect(said(LONG + meant('S-602', 'NORHT'))).toEqual(['S-602 NORTH', 'S-308 there is no warning S-602 at `NORHT` to acknowledge']);
  expect(said(good + meant('S-602', 'NORTH'))).toEqual(['S-308 there is no warning S-602 at `NORTH` to acknowledge']);
});

test('mistakes cannot be acknowledged', () => {
  const wrong = good.replace('{keep: 60, halve: 20, drop: 0}', '{keep: 61, halve: 20, drop: 0}');
  expect(said(wrong + meant('S-402', 'NORTH'))).toEqual([
    'S-402 the best options of `NORTH` add to 101, not 100',
    'S-308 S-402 is a mistake, and a mistake cannot be acknowledged',
  ]);
});

const SCENARIOS = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const ids = readdirSync(SCENARIOS).filter((id) => existsSync(`${SCENARIOS}${id}/scenario.yaml`));
const shipped = (id: string, path: string) =>
  existsSync(`${SCENARIOS}${id}/${path}`) ? readFileSync(`${SCENARIOS}${id}/${path}`, 'utf8') : undefined;

test.each(ids)('the shipped scenario %s has nothing to be said against it', (id) => {
  const compiled = loadScenario('scenario.yaml', (path) => shipped(id, path), { ids, read: shipped });
  expect(compiled?.setup).toBeDefined();
  expect(compiled === undefined ? [] : reviewScenario(compiled)).toEqual([]);
});

test('a review with the memory of the one before says the same as one without', () => {
  const memory = createReviewMemory();
  const harbour = readFileSync(`${FIXTURES}good/harbour.yaml`, 'utf8');
  const edits = [
    harbour,
    harbour.replace('It grows by 40 metres', 'It grows'),
    harbour.replace('noise: {at_most: evening}}', 'noise: {at_most: free}}'),
    harbour.replace('fallback: {points: 48', 'fallback: {points: 90'),
    harbour.replace('{adopted: {at_least: 3}}', '{adopted: {at_least: 5}}'),
    harbour,
  ];
  for (const text of edits) {
    const read = (path: string) => {
      if (path === 'week.yaml') return text;
      return existsSync(`${FIXTURES}beside/${path}`) ? readFileSync(`${FIXTURES}beside/${path}`, 'utf8') : undefined;
    };
    const compiled = loadScenario('week.yaml', read);
    expect(compiled === undefined ? null : reviewScenario(compiled, memory)).toEqual(compiled === undefined ? null : reviewScenario(compiled));
  }
});
