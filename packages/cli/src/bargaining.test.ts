import { readFileSync } from 'node:fs';
import { NEGOTIATORS } from '@parley/delegations';
import { openCommandLine } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const shell = openCommandLine();
afterAll(shell.close);
const parley = (...words: readonly string[]) => shell.parley(words);
async function json(...words: readonly string[]): Promise<unknown> {
  return JSON.parse((await parley(...words, '--format', 'json')).stdout);
}
function fileOf(name: string, content: unknown): string {
  return shell.write(name, typeof content === 'string' ? content : JSON.stringify(content));
}
function fixture(name: string): readonly Record<string, unknown>[] {
  const lines = readFileSync(new URL(`../../acceptance/fixtures/bargaining/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe('parley zone', () => {
  test('counts the flagship filter by filter and names its best deals', async () => {
    expect(await json('zone', 'january-2022')).toMatchObject({
      deals: 2_359_296,
      aboveFallback: 424_662,
      withinLimits: 36_810,
      withinLinkages: 5_687,
      withinDeclared: 0,
      efficient: 13,
      nash: { deal: { troops: 'phased_return', donbas: 'plus_roadmap' }, points: { RU: 37, US: 93, NATO: 91, UA: 90, OSCE: 97 } },
      best: { RU: 48, US: 94, NATO: 95, UA: 90, OSCE: 97 },
    });
  });
  test('takes another fallback', async () => {
    expect(await json('zone', 'january-2022', '--fallback', 'ru=50')).toMatchObject({ withinLinkages: 0, nash: null, best: null });
    expect(await json('zone', 'january-2022', '--fallback', 'RU=26', '--fallback', 'UA=0')).toMatchObject({ withinLinkages: 4_717 });
  });
  test('at one table, only what it decides varies and only its seats count', async () => {
    const geneva = await json('zone', 'january-2022', '--venue', 'geneva');
    expect(geneva).toMatchObject({ deals: 192, best: { RU: 27, US: 74 }, nash: { deal: { troops: 'stay', channels: 'closed' } } });
  });
  test('is read as lines, ties told', async () => {
    const { stdout } = await parley('zone', 'january-2022', '--venue', 'geneva');
    expect(stdout).toMatch(/at or above every fallback +96\n[\s\S]*Kalai-Smorodinsky \(the first of 2 that tie\): RU 26, US 73/);
    expect((await parley('zone', 'january-2022', '--fallback', 'RU=50')).stdout).toContain('There is no zone');
  });
});

describe('parley bargain', () => {
  const cases = fixture('cases') as readonly {
    readonly name: string;
    readonly input: object;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];

  test.each(cases)('$name', async ({ input, expected }) => {
    const { nash, ks, egalitarian, utilitarian, ...counts } = (await json('bargain', fileOf('problem.json', input))) as Readonly<
      Record<string, unknown>
    >;
    expect(counts).toMatchObject({
      deals: expected['n_outcomes'],
      zone: expected['zopa_size'],
      zoneStrict: expected['zopa_strict_size'],
      pareto: expected['pareto'],
      paretoRational: expected['pareto_rational'],
    });
    for (const [found, name] of [
      [nash, 'nash'] as const,
      [ks, 'ks'] as const,
      [egalitarian, 'egalitarian'] as const,
      [utilitarian, 'utilitarian'] as const,
    ]) {
      const solution = expected[name] as { readonly value: number; readonly outcomes: readonly number[] } | null; // written in this form
      expect(found).toEqual(solution && { value: expect.closeTo(solution.value, 9), deals: solution.outcomes });
    }
  });
  test('is read as lines, and names no more than three ties', async () => {
    const { stdout } = await parley('bargain', fileOf('ties.json', cases[11]?.input));
    expect(stdout).toMatch(
      /^360 deals over 4 issues, 3 parties\.\nZone: 268 deals[\s\S]*Nash: 45\.448\n(?: {2}deal .*\n){3} {2}and 1 deal that ties/,
    );
    expect((await parley('bargain', fileOf('empty.json', cases[4]?.input))).stdout).toContain('Zone: empty.');
  });
  test('a space too large to list has an exact frontier and an estimated zone that says so', async () => {
    const issues = new Array(12).fill([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const weights = [new Array(12).fill(1), Array.from({ length: 12 }, (_, issue) => -issue - 1)];
    const large = fileOf('large.json', { issues, utilities: [issues, issues], weights, reservations: [90, -620] });
    const found = await json('bargain', large);
    expect(found).toMatchObject({
      deals: 1e12,
      zone: null,
      pareto: null,
      zoneSample: { kind: 'sample', draws: 200_000 },
      nash: { deals: [expect.any(Number)] },
    });
    expect((await parley('bargain', large)).stdout).toContain('from a sample of 200,000 (between');
  });
});

describe('parley offers', () => {
  const runs = fixture('offers');
  const domains = new Map(fixture('domains').map((domain) => [domain['name'], domain]));

  test.each(runs.slice(0, 6))('$domain, $strategies in $steps rounds', async ({ domain, strategies, steps, ...run }) => {
    const file = fileOf('domain.json', domains.get(domain));
    expect(await json('offers', file, '--strategies', String(strategies), '--steps', String(steps))).toEqual(run);
  });
  test('is read as lines', async () => {
    const file = fileOf('domain.json', domains.get('3x5_2p_s1'));
    expect((await parley('offers', file, '--strategies', 'bc', '--steps', '20')).stdout).toMatch(
      /^Agreement in round 16: v0_2, v1_2, v2_2 \(p0 0\.799, p1 0\.361\)\n30 offers/,
    );
  });
  test('computers that listen are called by their names, and the letters have names too', async () => {
    const file = fileOf('domain.json', domains.get('3x5_2p_s1'));
    const named = await json('offers', file, '--strategies', 'boulware,conceder', '--steps', '20');
    expect(named).toEqual(await json('offers', file, '--strategies', 'BC', '--steps', '20'));
    const listening = await json('offers', file, '--strategies', 'closer, Agreeable', '--seed', '7');
    expect(listening).toMatchObject({ agreement: [expect.any(Number), expect.any(Number), expect.any(Number)] });
    expect(await json('offers', file, '--strategies', 'closer,agreeable', '--seed', '7')).toEqual(listening);
  });
  test('the page of help names every one of them', async () => {
    const { stdout } = await parley('help', 'offers');
    for (const id of Object.keys(NEGOTIATORS)) expect(stdout).toContain(id);
  });
});

describe('what cannot be worked out is a sentence and the next step', () => {
  const good = { issues: [['a', 'b']], utilities: [[[0, 1]]], weights: [[1]], reservations: [0] };
  const domain = { issues: [{ values: [1, 2] }], parties: [{ weights: [1], values: [[0, 1]], reservation: 0 }] };
  const problem = (change: object) => ['bargain', fileOf('bad.json', { ...good, ...change })];

  test.each([
    [() => ['zone', 'january-2022', '--fallback', 'RU'], '"RU" is no fallback.'],
    [() => ['zone', 'january-2022', '--fallback', 'RU=x'], '"RU=x" is no fallback.'],
    [() => ['zone', 'january-2022', '--fallback', 'FR=3'], 'There is no delegation "FR"'],
    [() => ['zone', 'january-2022', '--venue', 'paris'], 'There is no venue "paris"'],
    [() => ['zone', 'january-2022', '--format', 'xml'], 'There is no format "xml".'],
    [() => ['zone', 'nowhere'], 'There is no scenario "nowhere".'],
    [() => ['bargain'], 'Which problem?'],
    [() => ['bargain', shell.path('none.json')], 'There is no file'],
    [() => ['bargain', fileOf('bad.json', '{"issues": \u001b[31m')], 'is not JSON'],
    [() => ['bargain', fileOf('bad.json', '[]')], 'should be an object.'],
    [() => problem({ issues: [] }), 'issues should be a list that is not empty.'],
    [() => problem({ issues: 3 }), 'issues should be a list that is not empty.'],
    [() => problem({ utilities: [[[0, 'x']]] }), 'utilities[0][0][1] should be a number.'],
    [() => problem({ utilities: [[[0]]] }), 'utilities[0][0] has 1 elements where 2 are needed.'],
    [() => problem({ weights: undefined }), 'has no "weights".'],
    [() => problem({ reservations: [0, 0] }), 'utilities has 1 elements where 2 are needed.'],
    [() => ['offers', fileOf('bad.json', domain)], 'Which strategies?'],
    [() => ['offers', fileOf('bad.json', domain), '--strategies', 'BB'], '2 strategies for 1 party.'],
    [() => ['offers', fileOf('bad.json', domain), '--strategies', 'X'], 'There is no strategy "X".'],
    [() => ['offers', fileOf('bad.json', domain), '--strategies', 'closer,nobody'], 'There is no strategy "nobody".'],
    [() => ['offers', fileOf('bad.json', domain), '--strategies', 'closer,micro'], '2 strategies for 1 party.'],
    [() => ['offers', fileOf('bad.json', domain), '--strategies', 'B', '--steps', '1.5'], '"1.5" is no number of rounds.'],
    [() => ['offers', fileOf('bad.json', good), '--strategies', 'B'], 'issues[0] should be an object.'],
  ])('%s', async (words, sentence) => {
    const { status, stdout, stderr } = await parley(...words());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('\u001b');
  });
});
