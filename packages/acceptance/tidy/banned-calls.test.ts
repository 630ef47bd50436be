import { expect, test } from 'vitest';
import { BANNED_RULES, checkBannedCalls } from './banned-calls.ts';
import { expectTidy } from './finding.ts';
import { readRepository, repositoryOf } from './repository.ts';

test('no package reaches for a clock, chance, the process or files that it may not have', () => {
  expectTidy(checkBannedCalls(readRepository()), BANNED_RULES);
});

function found(path: string, text: string): string[] {
  return checkBannedCalls(repositoryOf({ [path]: text })).map(({ rule, subject }) => `${rule} ${subject}`);
}

test.each([
  ['const r = Math.random();', 'random Math.random'],
  ["const r = Math['random']();", 'random Math.random'],
  ['const now = Date.now();', 'banned-global Date'],
  ['type Stamp = { at: Date };', 'banned-global Date'],
  ['const t = performance.now();', 'banned-global performance'],
  ['setTimeout(() => 0, 1);', 'banned-global setTimeout'],
  ['const later = setInterval;', 'banned-global setInterval'],
  ['const home = process.env.HOME;', 'banned-global process'],
  ['const own = { process };', 'banned-global process'],
  ["console.log('x');", 'banned-global console'],
  ["const f = globalThis['Date'];", 'banned-global globalThis'],
  ['crypto.randomUUID();', 'banned-global crypto'],
  ["import { readFileSync } from 'node:fs';", 'banned-import node:fs'],
  ["const fs = await import('node:fs');", 'banned-import node:fs'],
  ['names.sort((a, b) => a.localeCompare(b));', 'local-language localeCompare'],
])('in a pure package, %s is found', (text, expected) => {
  for (const name of ['base', 'bargaining', 'rules', 'scenario', 'engine', 'delegations', 'screens']) {
    expect(found(`packages/${name}/src/a.ts`, text)).toEqual([expected]);
  }
});

test.each([
  ['const { performance } = game; use(performance);'],
  ['const view = { process: 1 }; view.process;'],
  ['type Act = { performance: number };'],
  ['function judge(performance: number) { return performance; }'],
  ['import { process } from "./process.ts"; process();'],
  ['const words = "Date.now()"; // setTimeout'],
  ['Math.floor(1.5);'],
])('in a pure package, %s is fine', (text) => {
  expect(found('packages/rules/src/a.ts', text)).toEqual([]);
});

test('hashing is open to canonical-json.ts alone', () => {
  expect(found('packages/base/src/canonical-json.ts', "import { hash } from 'node:crypto';")).toEqual([]);
  expect(found('packages/base/src/random.ts', "import { randomInt } from 'node:crypto';")).toEqual(['banned-import node:crypto']);
});

test('from layer 3 up, the clock is the runner alone, the process is cli alone, and chance is nobody', () => {
  const text = 'Date.now(); process.exit(1); Math.random(); console.log(1);';
  expect(found('packages/session/src/host.ts', text)).toEqual(['random Math.random', 'clock Date', 'process process.exit']);
  expect(found('packages/session/src/runner.ts', 'Date.now(); setTimeout(f, 1);')).toEqual([]);
  expect(found('packages/cli/src/main.ts', 'process.exit(Number(process.argv[2]));')).toEqual([]);
});

test('tests draw from a seed too', () => {
  expect(found('packages/rules/src/a.test.ts', 'Date.now(); Math.random();')).toEqual(['random Math.random']);
});
