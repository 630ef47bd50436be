import { readFileSync } from 'node:fs';
import { openCommandLine } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const shell = openCommandLine();
afterAll(shell.close);

const WELL = readFileSync(new URL('../../../../scenario/fixtures/good/two-towns.yaml', import.meta.url), 'utf8');
const broken = shell.write('bro,ken: %.yaml', WELL.replace('chair: HOST', 'chair: HOTS').replace('Half, drop: None', 'Half, drop: "Toll, none"'));
const line = 1 + WELL.split('\n').findIndex((text) => text.includes('chair: HOST'));

async function checked(...words: readonly string[]) {
  return shell.parley(['check', ...words]);
}

describe('parley check', () => {
  test('as text ends with what to do next', async () => {
    const { status, stdout } = await checked(broken);
    expect(status).toBe(1);
    expect(stdout).toContain(`error[S-301]: no delegation is called \`HOTS\``);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^What a code means: parley explain S-\d{3}$/);
    expect(stdout).not.toContain('\u001b');
  });
  test('as JSON each diagnostic says its place in numbers', async () => {
    const report = JSON.parse((await checked(broken, '--format', 'json')).stdout);
    const found = report.diagnostics.find(({ code }: { code: string }) => code === 'S-301');
    expect(found).toMatchObject({
      severity: 'error',
      path: broken,
      line,
      column: 12,
      endLine: line,
      endColumn: 16,
      hint: expect.stringContaining('HOST'),
    });
    expect(report.errors).toBe(report.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error').length);
  });
  test('several scenarios are a list', async () => {
    const report = JSON.parse((await checked(broken, 'ferry-timetable', '--format', 'json')).stdout);
    expect(report.map(({ errors }: { errors: number }) => errors > 0)).toEqual([true, false]);
  });
  test('for GitHub nothing of a name or a message can end a command', async () => {
    const { stdout } = await checked(broken, '--format', 'github');
    const lines = stdout.trimEnd().split('\n');
    const first = lines.find((text) => text.includes('title=S-301'));
    expect(first).toMatch(/^::error title=S-301,file=[^,:]*bro%2Cken%3A %25\.yaml,line=\d+,endLine=\d+,col=12,endColumn=15::no delegation/);
    expect(lines.every((text) => /^::(error|warning) /.test(text))).toBe(true);
  });
  test('for code scanning it is SARIF 2.1.0', async () => {
    const log = JSON.parse((await checked(broken, '--format', 'sarif')).stdout);
    const [{ tool, results, columnKind }] = log.runs;
    expect([log.version, columnKind, tool.driver.name]).toEqual(['2.1.0', 'unicodeCodePoints', 'parley']);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning']).toContain(level);
      expect(message.text).toMatch(/\.$|Help: /);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/bro%2Cken%3A%20%25\.yaml$/);
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.endLine > region.startLine || region.endColumn > region.startColumn).toBe(true);
    }
    const misnamed = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'S-301');
    expect(misnamed.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: misnamed.locations[0].physicalLocation.region, insertedContent: { text: 'HOST' } },
    ]);
  });
  test('of a clean scenario GitHub hears nothing, and the log is empty', async () => {
    expect((await checked('ferry-timetable', '--format', 'github')).stdout).toBe('');
    expect(JSON.parse((await checked('ferry-timetable', '--format', 'sarif')).stdout).runs[0].results).toEqual([]);
  });
  test('another format is refused', async () => {
    const { status, stderr } = await checked('ferry-timetable', '--format', 'xml');
    expect(status).toBe(2);
    expect(stderr).toContain('The formats are text, json, github, sarif.');
  });
});
