// GENIUS: a domain and one utility space per party, in XML. Semantics as in GENIUS 10 (AdditiveUtilitySpace, EvaluatorDiscrete, -Integer, -Real).
import type { ForeignFormat } from './format.ts';
import { isDomain, isProfile, readGenius } from './genius-read.ts';
import { writeGenius } from './genius-write.ts';

export const genius: ForeignFormat = {
  id: 'genius',
  title: 'GENIUS XML',
  looks: 'XML files: a domain with <negotiation_template>, and a profile with <utility_space> for every party',
  recognises: (files) => files.some((file) => isDomain(file) || isProfile(file)),
  read: readGenius,
  range: 'unit',
  write: writeGenius,
};
