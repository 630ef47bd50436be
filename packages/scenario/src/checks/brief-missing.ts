import { staysInFolder } from '../stays-in-folder.ts';
import { briefOf } from '../texts.ts';
import { type Check, entriesOf } from './check.ts';

/** A path that leaves the folder is S-603's to say. */
export const briefMissing: Check = {
  code: 'S-601',
  title: 'a brief was not found or is empty',
  fields: ['private.<seat>.brief'],
  run: ({ draft, texts }) =>
    entriesOf(draft.private)
      .filter(([seat, part]) => part?.brief !== undefined && staysInFolder(part.brief) && briefOf(texts, seat).trim() === '')
      .map(([seat, part]) => ({
        message: `there is no text in \`${part?.brief}\``,
        hint: 'write the brief of this delegation there, in Markdown',
        at: ['private', seat, 'brief'],
      })),
};
