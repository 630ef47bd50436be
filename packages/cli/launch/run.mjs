// Runs a program under our Node as if it had been started directly.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { findNode, root } from './places.mjs';

/** Sent to this process alone, so it must be passed on. */
const FORWARDED = ['SIGTERM', 'SIGHUP'];

/** Sent by the terminal to the program as well: the program decides, and this process waits for it. */
const LEFT_TO_THE_PROGRAM = ['SIGINT', 'SIGQUIT'];

/**
 * Hands over to a program, with this terminal and its exit code or signal as ours.
 *
 * @param {readonly string[]} args script and arguments for Node
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is added to the present one
 */
export function handOver(args, { cwd = root, env = {} } = {}) {
  const child = spawn(findNode(), args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  for (const signal of LEFT_TO_THE_PROGRAM) process.on(signal, () => {});
  child.on('error', (error) => {
    process.stderr.write(`Node could not be started: ${error.message}\nRemove the folder node_modules and try again.\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => (signal === null ? process.exit(code) : dieOf(signal)));
}

/** Ends as the program ended, so that a shell sees the same; where that is not possible, with the number a shell would show. */
function dieOf(signal) {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 1_000);
}
