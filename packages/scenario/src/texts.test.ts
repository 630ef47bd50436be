import { expect, test } from 'vitest';
import { readScenario, scenarioFilesNeeded } from './texts.ts';

const file = 'sources: {file: sources.md, paragraphs: 0}\nprivate:\n  A: {brief: briefs/a.md}\n  B: {brief: ../b.md}\n  C: {brief: 3}\n';

test('a scenario needs its sources and the briefs inside its folder', () => {
  expect(scenarioFilesNeeded(file)).toEqual([
    { use: { kind: 'sources' }, path: 'sources.md' },
    { use: { kind: 'brief', seat: 'A' }, path: 'briefs/a.md' },
  ]);
});

test('texts are read through the given function, and what is not there is left out', () => {
  const folder: Readonly<Record<string, string>> = { 'week.yaml': file, 'briefs/a.md': 'Your brief.' };
  expect(readScenario('week.yaml', (path) => folder[path])).toEqual({
    file: { name: 'week.yaml', text: file },
    briefs: { A: 'Your brief.' },
    briefPaths: { A: 'briefs/a.md' },
    sources: undefined,
  });
  expect(readScenario('other.yaml', (path) => folder[path])).toBeUndefined();
});
