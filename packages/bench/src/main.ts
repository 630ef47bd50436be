// `npm run bench -- NAME …`: runs the benchmark in NAME.ts beside this file, or lists what there is.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const [name, ...rest] = process.argv.slice(2);
const folder = new URL('./', import.meta.url);

if (name === undefined) {
  list();
} else if (!existsSync(fileOf(name))) {
  process.stdout.write(`There is no benchmark "${name}".\n`);
  list();
  process.exitCode = 2;
} else {
  // A benchmark is an ordinary script: it reads its own arguments, prints its numbers and sets the exit code when a budget is broken.
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await import(fileOf(name).href);
}

function fileOf(benchmark: string): URL {
  return new URL(`${benchmark}.ts`, folder);
}

/** Each benchmark says in its first line what it measures. */
function list(): void {
  const names = readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'main.ts' && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  if (names.length === 0) process.stdout.write('There are no benchmarks yet: add packages/bench/src/NAME.ts.\n');
  for (const each of names) process.stdout.write(`npm run bench -- ${each.padEnd(14)} ${firstLineOf(each)}\n`);
}

function firstLineOf(benchmark: string): string {
  const [line = ''] = readFileSync(fileOf(benchmark), 'utf8').split('\n', 1);
  return line.replace(/^\/[/*]+\s*|\s*\*\/$/g, '');
}
