import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCommandLine } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const line = openCommandLine();
afterAll(() => line.close());
/** Settings with this keys file. */
function settings(name: string, text: string): Readonly<Record<string, string>> {
  const folder = join(line.folder, name);
  mkdirSync(join(folder, 'parley'), { recursive: true });
  writeFileSync(join(folder, 'parley', 'keys.yaml'), text);
  return { XDG_CONFIG_HOME: folder };
}

describe('parley keys', () => {
  test('shows one’s own keys in the place of the usual ones', async () => {
    const { status, stdout } = await line.parley(['keys'], '', settings('own', 'join: ctrl-t\n'));
    expect([status, /Ctrl-T\s+Join a text \[join\]/.test(stdout)]).toEqual([0, true]);
  });
  test('refuses mistakes by line, with exit code 2', async () => {
    const { status, stderr } = await line.parley(['keys', '--check'], '', settings('bad', '# mine\njoyn: ctrl-t\nobject: a\n'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/keys\.yaml:2: There is no command "joyn": did you mean `join`\?\n.*keys\.yaml:3: "a" is the key of "join" already\./);
  });
  test('the plain mode says that a file does not hold, and plays with the usual keys', async () => {
    const { status, stdout } = await line.parley(
      ['play', 'ferry-timetable', '--plain', '--seed', '1', '--seat', 'A'],
      'quit\n',
      settings('worse', 'join: enter\n'),
    );
    expect([status, stdout.includes('keys.yaml has mistakes, so the usual keys hold.')]).toEqual([0, true]);
  });
  test.each(['markdown', 'man', 'json'])('is written as %s', async (format) => {
    const { status, stdout } = await line.parley(['keys', '--format', format], '', settings('none', ''));
    expect([status, stdout.includes('Join a text')]).toEqual([0, true]);
  });
});
