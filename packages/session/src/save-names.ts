/** How saves are named: the scenario and a number, so that no clock and no chance is needed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SaveError } from './session-error.ts';

/** The ending of a save's file: JSON lines. */
export const SAVE_ENDING = '.jsonl';

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,119}$/;
const NUMBER_DIGITS = 4;

/** The ids of the files in a folder that are named like saves, in alphabetical order; empty when there is no such folder. */
export function saveIds(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(SAVE_ENDING))
    .map((name) => name.slice(0, -SAVE_ENDING.length))
    .filter((id) => ID.test(id))
    .sort();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The first free id for a game of a scenario: one above the highest in use. `attempt` skips ids that others have just taken. */
export function freshSaveId(folder: string, scenario: string, attempt: number): string {
  const stem = scenario.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 100) || 'game';
  const numbers = saveIds(folder).map((id) => (id.startsWith(`${stem}-`) ? Number(id.slice(stem.length + 1)) : 0));
  const highest = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${stem}-${String(highest + 1 + attempt).padStart(NUMBER_DIGITS, '0')}`;
}

/** The file of a save. Throws SaveError `save/bad-name` for an id that would lead out of the folder. */
export function pathOfSave(folder: string, id: string): string {
  if (ID.test(id)) return join(folder, `${id}${SAVE_ENDING}`);
  throw new SaveError(`"${id}" is not the name of a save.`, { code: 'save/bad-name', hint: 'List the saves with `parley saves`.' });
}
