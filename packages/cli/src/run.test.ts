import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { BugError } from '@parley/base';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from './cli-error.ts';
import { crashReport, renderCrash, renderKnownError } from './render-error.ts';
import { writeCrashFile } from './services/crash-file.ts';
import { settingsFolder, stateFolder } from './services/folders.ts';
import { hasColours, isAscii, isPlain, type Surroundings } from './surroundings.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function surroundings(variables: Surroundings['variables'], isTTY = true): Surroundings {
  const stream = () => Object.assign(new PassThrough(), { isTTY });
  return {
    words: ['play'],
    variables: { XDG_STATE_HOME: folder, ...variables },
    input: stream(),
    output: stream(),
    errors: stream(),
    shippedFolder: folder,
    pagesFolder: folder,
    version: '0.0.0',
    platform: 'Node, test',
    processId: 7,
    onInterrupt: () => () => undefined,
    leave: () => undefined,
  };
}

describe('errors', () => {
  test('a known one is its sentence and the next step', () => {
    const error = new UsageError('That is wrong.', { code: 'cli/wrong', hint: 'Do this.' });
    expect(renderKnownError(error)).toEqual({ lines: ['That is wrong.', 'Do this.'], exitCode: 2 });
  });
  test('a mistake of ours names its crash file, which alone holds the stack', () => {
    const error = new BugError('the floor has no holder', { seed: '7' });
    const path = writeCrashFile(error, surroundings({})) ?? '';
    expect(renderCrash(error, path).lines.join(' ')).toContain(path);
    expect(renderCrash(error, path).lines.join(' ')).not.toMatch(/ at .*run\.test/);
    expect(readFileSync(path, 'utf8')).toMatch(/details: {"seed":"7"}[\s\S]*the floor has no holder[\s\S]*at /);
  });
  test('a second crash file does not overwrite the first', () => {
    const paths = [1, 2].map((n) => writeCrashFile(new BugError(`mistake ${n}`), surroundings({})));
    expect(new Set(paths).size).toBe(2);
  });
  test('a crash that cannot be written down is still told', () => {
    expect(writeCrashFile('x', surroundings({ XDG_STATE_HOME: '/dev/null' }))).toBeNull();
    expect(renderCrash('x', null).lines.join(' ')).toContain('could not be written');
    expect(crashReport('x', ['a'])).toBe('a\nx\n');
  });
});

describe('surroundings', () => {
  test('lines are plain where asked, without a terminal, on a dumb one, and for a screen reader', () => {
    expect(isPlain(surroundings({ TERM: 'xterm' }), false)).toBe(false);
    expect(isPlain(surroundings({ TERM: 'xterm' }), true)).toBe(true);
    expect(isPlain(surroundings({ TERM: 'xterm' }, false), false)).toBe(true);
    expect(isPlain(surroundings({ TERM: 'dumb' }), false)).toBe(true);
    expect(isPlain(surroundings({ TERM: 'xterm', PARLEY_SR: '1' }), false)).toBe(true);
  });
  test('letters are ASCII on the Linux console and outside UTF-8', () => {
    expect(isAscii(surroundings({ TERM: 'linux' }), false)).toBe(true);
    expect(isAscii(surroundings({ LANG: 'de_DE.ISO-8859-1' }), false)).toBe(true);
    expect(isAscii(surroundings({ LANG: 'de_DE.UTF-8' }), false)).toBe(false);
    expect(isAscii(surroundings({}), false)).toBe(false);
    // As the full screen decides.
    expect(isAscii(surroundings({ LC_ALL: 'C', LANG: 'en_US.UTF-8' }), false)).toBe(true);
    expect(hasColours(surroundings({ FORCE_COLOR: '1' }))).toBe(true);
    expect(hasColours(surroundings({ FORCE_COLOR: '1', PARLEY_THEME: 'mono' }))).toBe(false);
  });
  test('folders follow XDG, and a relative one is ignored', () => {
    expect(stateFolder(surroundings({}))).toBe(join(folder, 'parley'));
    expect(stateFolder({ variables: { XDG_STATE_HOME: 'here', HOME: '/home/ada' } })).toBe('/home/ada/.local/state/parley');
    expect(settingsFolder({ variables: { HOME: '/home/ada' } })).toBe('/home/ada/.config/parley');
  });
});
