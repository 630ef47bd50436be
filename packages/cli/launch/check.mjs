// `npm run check`: types, lint and format, and the tests of style, side by side. All of them report, whichever fails.

import { spawn } from 'node:child_process';
import { findNode, root, toolScript } from './places.mjs';

const STEPS = [
  { name: 'types', args: [toolScript('typescript/bin/tsc'), '-b'], advice: 'Mend the types named above.' },
  {
    name: 'lint and format',
    args: [toolScript('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
    advice: 'Run "npx biome check --write" for what can be mended by itself.',
  },
  {
    name: 'tests of style',
    args: [toolScript('vitest/vitest.mjs'), 'run', 'packages/acceptance/tidy'],
    advice: 'Each line above says what to do instead.',
  },
];

/** Sets the exit code: 0 when every step passed, 1 when one did not. */
export async function check() {
  const results = await Promise.all(STEPS.map(runStep));
  for (const { name, advice, output, code, seconds } of results) {
    if (code !== 0) process.stdout.write(`\n${output.trimEnd()}\n\n`);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)${code === 0 ? '' : `. ${advice}`}\n`);
  }
  process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
}

function runStep({ name, args, advice }) {
  const started = Date.now();
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const child = spawn(findNode(), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const finish = (code) => resolve({ name, advice, output, code, seconds: (Date.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
