// GeniusWeb: a domain and one LinearAdditive profile per party, in JSON.
import { topKeys } from '../syntax/open-files.ts';
import type { ForeignFormat } from './format.ts';
import { isProfileKey, readGeniusWeb } from './geniusweb-read.ts';
import { writeGeniusWeb } from './geniusweb-write.ts';

export const geniusweb: ForeignFormat = {
  id: 'geniusweb',
  title: 'GeniusWeb JSON',
  looks: 'JSON files: a domain with "issuesValues", and a profile with "LinearAdditiveUtilitySpace" for every party',
  recognises: (files) => files.some((file) => topKeys(file).some((key) => key === 'issuesValues' || isProfileKey(key))),
  read: readGeniusWeb,
  range: 'unit',
  write: writeGeniusWeb,
};
