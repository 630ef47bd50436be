import { expect, test } from 'vitest';
import { overview } from './help.ts';
import { CLI_COMMANDS } from './index.ts';

const EXAMPLE = 'Example: parley ';

test('every command is explained with an example of itself', () => {
  const without = CLI_COMMANDS.filter(({ name, help }) => !help.some((line) => line.startsWith(`${EXAMPLE}${name}`)));
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('the overview lists every command once, under whom it is for', () => {
  const lines = overview(CLI_COMMANDS);
  const heading = (name: string): string | undefined =>
    lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith(`  ${name} `)),
      )
      .findLast((line) => /^[A-Z].*:$/.test(line));
  expect(CLI_COMMANDS.filter(({ name }) => lines.filter((line) => line.startsWith(`  ${name} `)).length !== 1)).toEqual([]);
  expect(['play', 'check', 'zone', 'info'].map(heading)).toEqual(['Play:', 'Write a scenario:', 'Study what could be agreed:', 'The rest:']);
});

test('examples of the overview name commands that there are', () => {
  const examples = overview(CLI_COMMANDS).flatMap((line) => (line.includes(EXAMPLE) ? [line.split(EXAMPLE)[1] ?? ''] : []));
  expect(examples.length).toBe(3);
  expect(examples.filter((example) => !CLI_COMMANDS.some(({ name }) => example.startsWith(name)))).toEqual([]);
});
