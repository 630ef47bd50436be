// NegoLog: profileA.json and profileB.json with weights, values and a reservation; specs.json only describes.
import { topKeys } from '../syntax/open-files.ts';
import type { ForeignFormat } from './format.ts';
import { isNegoLogProfile, readNegoLog } from './negolog-read.ts';
import { writeNegoLog } from './negolog-write.ts';

export const negolog: ForeignFormat = {
  id: 'negolog',
  title: 'NegoLog JSON',
  looks: 'JSON files: profileA.json and profileB.json with "issueWeights" and "issues"',
  recognises: (files) => files.some((file) => isNegoLogProfile(topKeys(file))),
  read: readNegoLog,
  range: 'unit',
  write: writeNegoLog,
};
