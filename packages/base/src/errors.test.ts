import { expect, test } from 'vitest';
import { ParleyError } from './errors.ts';

class FileError extends ParleyError {}

test('an error carries a sentence, a code, the next step and the cause', () => {
  const cause = new FileError('The disk is full.', { code: 'file/disk-full', hint: 'Make room.' });
  const error = new FileError('The game was not saved.', { code: 'file/not-saved', hint: 'Save it elsewhere.', cause });
  expect(error).toMatchObject({ message: 'The game was not saved.', code: 'file/not-saved', hint: 'Save it elsewhere.', cause, name: 'FileError' });
  expect(error).toBeInstanceOf(ParleyError);
});

test('an error without a cause has none', () => {
  expect('cause' in new FileError('Gone.', { code: 'file/gone', hint: 'Look elsewhere.' })).toBe(false);
});
