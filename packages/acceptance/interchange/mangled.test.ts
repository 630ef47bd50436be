import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeImport, mangledFolders } from './mangled.ts';

test('a mangled folder is complained of, or becomes a scenario without errors; nothing is thrown', () => {
  fc.assert(
    fc.property(mangledFolders, (files) => {
      expect(judgeImport(files)).toEqual({ unclean: [], errors: [], isEither: true });
    }),
    { numRuns: 40 },
  );
});
