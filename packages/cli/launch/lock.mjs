// One at a time, across processes: two commands started together on a fresh copy must not both install or both build.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';

const WAIT_MS = 100;

/** Runs `work` while no other launcher of this copy runs work of the same name; waits as long as that takes. */
export function withLock(name, work) {
  const file = join(tmpdir(), `parley-${name}-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** The file holds the process id of its owner; one left behind by a process that is gone counts for nothing. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') return true; // no place to write: better to go on without a lock than not at all
    if (!isRunning(readOwner(file))) rmSync(file, { force: true });
    return false;
  }
}

function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0); // signal 0 only asks whether it is there
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
