// Folders that hold more than one negotiation: the file that was named says which is meant.
import { foreignFolder } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importForeign } from './import.ts';
import type { TextFile } from './problem.ts';

const replaced = (files: readonly TextFile[], from: RegExp, to: string, rename: (path: string) => string = (path) => path): readonly TextFile[] =>
  files.map(({ path, text }) => ({ path: rename(path), text: text.replaceAll(from, to) }));
const renamed = (path: string) => `other-${path}`;

function read(files: readonly TextFile[], options: ImportOptions = {}) {
  const { complaints, notes, size, files: made } = importForeign(files, options);
  const issues = made.find(({ path }) => path === 'scenario.yaml')?.text ?? '';
  return { complaints: complaints.map(({ message }) => message), notes: notes.join(' '), parties: size.parties, issues };
}

describe('two domains in a folder', () => {
  test.each([
    ['genius', /Fence|utility_space="[^"]*"/g, 'Hedge', 'orchard_domain.xml', 'Fence'],
    ['geniusweb', /lease car/g, 'free seat', 'jobs.json', 'lease car'],
  ])('%s: the one whose file is named, with its profiles', (name, from, to, domain, own) => {
    const files = [...foreignFolder(name), ...replaced(foreignFolder(name), from, to, renamed)];
    expect(read(files).complaints).toEqual([expect.stringContaining('There are several domains here')]);
    const first = read(files, { named: domain });
    expect(first).toMatchObject({
      complaints: [],
      parties: 2,
      notes: expect.stringContaining('for another domain of the folder and were left aside'),
    });
    expect(first.issues).toContain(own);
    const second = read(files, { named: renamed(domain) });
    expect(second).toMatchObject({ complaints: [], parties: 2 });
    expect(second.issues).toContain(to);
  });
});

describe('a GENIUS folder with more profiles than its domain names', () => {
  const third = replaced(
    foreignFolder('genius').filter(({ path }) => path === 'seller.xml'),
    /0\.6/g,
    '0.5',
    () => 'an-heir.xml',
  );
  const files = [...third, ...foreignFolder('genius')];
  test('as a folder: all, the named ones first', () => {
    const { parties, issues, notes } = read(files);
    expect(parties).toBe(3);
    expect(['buyer', 'seller', 'an-heir'].map((name) => issues.indexOf(name))).toEqual(
      [...['buyer', 'seller', 'an-heir'].map((name) => issues.indexOf(name))].sort((a, b) => a - b),
    );
    expect(notes).toContain('add to 0.9, not 1');
  });
  test('as the file of the domain: those it names', () => {
    expect(read(files, { named: 'orchard_domain.xml' })).toMatchObject({
      parties: 2,
      notes: expect.stringContaining('"an-heir.xml" is not among them and was left aside'),
    });
  });
});

test('issues of a GENIUS profile go by name, whatever their index', () => {
  const files = foreignFolder('genius');
  const swap = (text: string) => text.replaceAll(/(<(?:issue|weight) index=)"([35])"/g, (_, start, index) => `${start}"${index === '3' ? 5 : 3}"`);
  const swapped = files.map((file) => (file.path === 'seller.xml' ? { ...file, text: swap(file.text) } : file));
  expect(swapped).not.toEqual(files);
  expect(importForeign(swapped, {}).files.length).toBeGreaterThan(0);
  expect(importForeign(swapped, {}).files).toEqual(importForeign(files, {}).files);
});
