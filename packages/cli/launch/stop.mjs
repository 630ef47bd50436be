// How the launcher gives up: a sentence and the next step, never a stack.

/** Says what went wrong and what to do, and ends with exit code 2: the launcher's own failures, not the command's. */
export function stop(sentence, nextStep) {
  process.stderr.write(`${sentence}\n${nextStep}\n`);
  process.exit(2);
}
