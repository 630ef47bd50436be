import { staysInFolder } from '../stays-in-folder.ts';
import type { WarningCheck } from './check.ts';

export const sourcesMissing: WarningCheck = {
  code: 'S-604',
  title: 'the sources file was not found',
  severity: 'warning',
  fields: ['sources.file'],
  run: ({ draft, texts }) => {
    const file = draft.sources?.file;
    if (file === undefined || !staysInFolder(file) || texts.sources !== undefined) return [];
    return [
      {
        message: `there is no file \`${file}\``,
        hint: 'list there what every `a:` and `p:` refers to',
        at: ['sources', 'file'],
        subject: file,
      },
    ];
  },
};
