/** The player's own editor, on the whole terminal, for a line of words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Written } from '@parley/terminal';
import type { Surroundings } from '../surroundings.ts';

/** A file beyond this is no line of words; in bytes. */
const FILE_MAX = 1_000_000;
/** What a shell says of a command that it does not find. */
const NOT_FOUND = 127;

/** The text as it was saved, or why there is none. The editor may have options: "code --wait". */
export function editWords({ variables }: Pick<Surroundings, 'variables'>, text: string): Written {
  const editor = [variables['VISUAL'], variables['EDITOR']].find((one) => one !== undefined && one.trim() !== '');
  if (editor === undefined) return { why: 'No editor is named. Set VISUAL or EDITOR, as in EDITOR=nano, and start Parley again.' };
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), 'parley-words-'));
    const path = join(folder, 'words.txt');
    writeFileSync(path, text === '' ? '' : `${text}\n`, { mode: 0o600 });
    return failureOf(editor, run(editor, path)) ?? textOf(path);
  } catch {
    return { why: 'The words could not be handed to the editor and back. They are as they were.' };
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** The editor is a line for the shell, as it is for git: it may have options and quotes. */
function run(editor: string, path: string): { readonly status: number | null; readonly signal: string | null } {
  if (process.platform === 'win32') return spawnSync(`${editor} "${path}"`, { shell: true, stdio: 'inherit' });
  return spawnSync('/bin/sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit' });
}
function failureOf(editor: string, { status, signal }: { readonly status: number | null; readonly signal: string | null }): Written | undefined {
  if (status === 0) return undefined;
  const shown = editor.slice(0, 60);
  if (status === NOT_FOUND)
    return { why: `The editor "${shown}" was not found. Set VISUAL or EDITOR to one that is there. The words are as they were.` };
  const how = status === null ? `was ended by ${signal ?? 'something'}` : `ended with ${status}`;
  return { why: `The editor "${shown}" ${how}. The words are as they were.` };
}
function textOf(path: string): Written {
  if (statSync(path).size > FILE_MAX) return { why: 'That is too long for a line of words. They are as they were.' };
  return { text: readFileSync(path, 'utf8') };
}
