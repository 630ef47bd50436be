// Single slips over our own scenarios: each must be found, on its line, with advice that says what to type. The figures are printed.
import { existsSync, readFileSync } from 'node:fs';
import { createReviewMemory, type Diagnostic, loadScenario, reviewScenario } from '@parley/scenario';
import { SCENARIOS } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import type { Mistake } from './mistake.ts';
import { NAME_MISTAKES } from './name-mistakes.ts';
import { NUMBER_MISTAKES } from './number-mistakes.ts';
import { SHAPE_MISTAKES } from './shape-mistakes.ts';
import { WEEK_MISTAKES } from './week-mistakes.ts';

const MISTAKES = [...NAME_MISTAKES, ...SHAPE_MISTAKES, ...NUMBER_MISTAKES, ...WEEK_MISTAKES];

interface Judged {
  readonly mistake: Mistake;
  readonly line: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly isExact: boolean;
  /** Null where there is nothing to be typed. */
  readonly isUseful: boolean | null;
}

const read = (scenario: string, path: string): string | undefined =>
  existsSync(`${SCENARIOS}${scenario}/${path}`) ? readFileSync(`${SCENARIOS}${scenario}/${path}`, 'utf8') : undefined;
const memory = createReviewMemory();

function judge(mistake: Mistake): Judged {
  const text = read(mistake.scenario, 'scenario.yaml') ?? '';
  const slipped = text.replace(mistake.find, () => mistake.replace);
  const line = text.slice(0, text.indexOf(mistake.find)).split('\n').length + mistake.below;
  const loaded = loadScenario('scenario.yaml', (path) => (path === 'scenario.yaml' ? slipped : read(mistake.scenario, path)));
  const diagnostics = loaded === undefined ? [] : reviewScenario(loaded, memory);
  const there = diagnostics.filter(({ span }) => span.start.line === line);
  return { mistake, line, diagnostics, isExact: there.length > 0, isUseful: there.length === 0 ? false : isAdvised(mistake, there) };
}

function isAdvised({ type }: Mistake, there: readonly Diagnostic[]): boolean | null {
  if (type === null) return null;
  return there.some(({ hint }) => hint !== null && (typeof type === 'string' ? hint.includes(type) : type.test(hint)));
}

function told({ mistake, line, diagnostics }: Judged): string {
  const found = diagnostics.map(({ code, span, message, hint }) => `    ${code} line ${span.start.line}: ${message} (${hint ?? 'no hint'})`);
  return [`${mistake.scenario} ${line}: ${mistake.title}`, ...found].join('\n');
}

test('every mistake has one place in its scenario', () => {
  const places = MISTAKES.map(({ title, scenario, find }) => [title, (read(scenario, 'scenario.yaml') ?? '').split(find).length - 1]);
  expect(places.filter(([, count]) => count !== 1)).toEqual([]);
});

describe('single mistakes of authors', () => {
  const judged = MISTAKES.map(judge);
  const missed = judged.filter(({ diagnostics }) => diagnostics.length === 0);
  const astray = judged.filter(({ isExact }) => !isExact);
  const advised = judged.filter(({ isUseful }) => isUseful !== null);
  const unhelpful = advised.filter(({ isUseful }) => !isUseful);
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.info(
    [
      `authors' mistakes: ${judged.length}, found ${judged.length - missed.length}`,
      `on the exact line ${judged.length - astray.length} (${percent(judged.length - astray.length, judged.length)})`,
      `with a hint that says what to type ${advised.length - unhelpful.length} of ${advised.length} (${percent(advised.length - unhelpful.length, advised.length)})`,
      ...astray.map((one) => `astray: ${told(one)}`),
      ...unhelpful.filter(({ isExact }) => isExact).map((one) => `no help: ${told(one)}`),
    ].join('\n'),
  );
  test('there are more than a hundred of them', () => {
    expect(judged.length).toBeGreaterThan(100);
  });
  test('every one is found', () => {
    expect(missed.map(told)).toEqual([]);
  });
  test('at least 95 % are reported on their line', () => {
    expect((judged.length - astray.length) / judged.length).toBeGreaterThanOrEqual(0.95);
  });
  test('at least 90 % of those with something to type have a hint that says it', () => {
    expect((advised.length - unhelpful.length) / advised.length).toBeGreaterThanOrEqual(0.9);
  });
});
