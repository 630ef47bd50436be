import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openCommandLine } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';

const shell = openCommandLine();
afterAll(shell.close);

const WELL = readFileSync(new URL('../../../../scenarios/ferry-timetable/scenario.yaml', import.meta.url), 'utf8');
for (const name of ['alder.md', 'birch.md']) {
  shell.write(name, readFileSync(new URL(`../../../../scenarios/ferry-timetable/briefs/${name}`, import.meta.url), 'utf8'));
}
shell.write('sources.md', 'None.');
const ferry = WELL.replaceAll('briefs/', '');
const broken = ferry.replace('    place: Ferry House', '    place:Ferry House').replace('kind: bilateral', 'kind: bilatral');
const contentOf = (path: string) => readFileSync(path, 'utf8');

test('parley fix mends the file in place, shows each line, and leaves nothing beside it', async () => {
  const path = shell.write('one.yaml', broken.replaceAll('\n', '\r\n'));
  const before = readdirSync(shell.folder);
  const { status, stdout } = await shell.parley(['fix', path]);
  expect(stdout).toContain('-     place:Ferry House\n+     place: Ferry House\n');
  expect(stdout).toMatch(/2 mistakes mended in 2 lines\.\nNo mistakes are left\.\n$/);
  expect([status, contentOf(path), readdirSync(shell.folder)]).toEqual([0, ferry.replaceAll('\n', '\r\n'), before]);
});

test('a second time there is nothing to do', async () => {
  const path = shell.write('two.yaml', broken);
  await shell.parley(['fix', path]);
  expect((await shell.parley(['fix', path])).stdout).toMatch(/nothing was changed\.\nNo mistakes are left\.\n$/);
});

test('a dry run writes nothing', async () => {
  const path = shell.write('three.yaml', broken);
  expect((await shell.parley(['fix', path, '--dry-run'])).stdout).toContain('2 mistakes would be mended in 2 lines.');
  expect(contentOf(path)).toBe(broken);
});

test('what is left is named with the next step, exit code 1', async () => {
  const path = shell.write('four.yaml', broken.replace('own_value: 50', 'own_value: 40'));
  const { status, stdout } = await shell.parley(['fix', path]);
  expect(stdout).toMatch(/1 mistake is left for you\. See: parley check .*four\.yaml\n$/);
  expect(status).toBe(1);
});

test('a file in another encoding is left alone, and nothing of it reaches the terminal as a command', async () => {
  const path = shell.path('five.yaml');
  const bytes = Buffer.concat([Buffer.from('# caf'), Buffer.from([0xe9]), Buffer.from(`\n# \u001b[2J\n${broken}`)]);
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = await shell.parley(['fix', path]);
  expect(status).toBe(2);
  expect(stderr).toContain('is not saved as UTF-8');
  expect(stdout + stderr).not.toContain('\u001b');
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
