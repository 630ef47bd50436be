import type { Finding, Path } from '../diagnostic.ts';
import { staysInFolder } from '../stays-in-folder.ts';
import { type Check, entriesOf } from './check.ts';

export const pathOutside: Check = {
  code: 'S-603',
  title: "a path leaves the scenario's folder",
  fields: ['extends', 'sources.file', 'private.<seat>.brief'],
  run: ({ draft }) => [
    ...judge(draft.sources?.file, ['sources', 'file']),
    ...entriesOf(draft.private).flatMap(([seat, part]) => judge(part?.brief, ['private', seat, 'brief'])),
  ],
};

function judge(path: string | undefined, at: Path): readonly Finding[] {
  if (path === undefined || staysInFolder(path)) return [];
  return [{ message: `\`${path}\` leaves the folder of the scenario`, hint: 'write a path below it with forward slashes: `briefs/ru.md`', at }];
}
