// NegMAS: an outcome space and one utility function per party, in YAML or JSON.
import type { ForeignFormat } from './format.ts';
import { isNegMas, readNegMas } from './negmas-read.ts';
import { writeNegMas } from './negmas-write.ts';

export const negmas: ForeignFormat = {
  id: 'negmas',
  title: 'NegMAS',
  looks: 'YAML or JSON files: a domain whose type is an OutcomeSpace, and a utility function (LinearAdditiveUtilityFunction) for every party',
  recognises: (files) => files.some(isNegMas),
  read: readNegMas,
  range: 'any',
  write: writeNegMas,
};
