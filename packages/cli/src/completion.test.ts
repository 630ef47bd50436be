import { execFileSync } from 'node:child_process';
import { openCommandLine } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';

const line = openCommandLine();
afterAll(() => line.close());

test('bash completes commands, their options and scenarios', async () => {
  const { stdout } = await line.parley(['completion', 'bash']);
  const complete = (...words: readonly string[]): string =>
    execFileSync(
      'bash',
      [
        '-c',
        `${stdout}\nCOMP_WORDS=(parley ${words.join(' ')}); COMP_CWORD=${words.length}; COMP_LINE='parley ${words.join(' ')}'; _parley parley '${words.at(-1)}' x; echo "\${COMPREPLY[@]}"`,
      ],
      {
        encoding: 'utf8',
      },
    ).trim();
  expect([complete('rec'), complete('play', '--the'), complete('play', 'ferry')]).toEqual(['record', '--theme', 'ferry-timetable']);
});
test('an unknown shell is refused with those there are', async () => {
  const { status, stderr } = await line.parley(['completion', 'csh']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('Choose one of: bash, zsh, fish.')]);
});
