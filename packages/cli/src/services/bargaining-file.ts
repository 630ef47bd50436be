/** Problems of plain numbers, read from files in the two forms that other programs write. */

import { type AdditiveProblem, createSpace } from '@parley/bargaining';
import { cleanText } from '@parley/base';
import { elements, field, labelIn, misshapen, numberIn, type Place, readJsonFile } from './json-file.ts';

/** A problem with the words that its file has for things, clean enough for a screen. */
export interface NamedProblem extends AdditiveProblem {
  /** By issue. */
  readonly valueNames: readonly (readonly string[])[];
  readonly partyNames: readonly string[];
}

/** Totals of deals that fit into memory: deals times parties. */
export const TOTALS_MAX = 40_000_000;
const VALUES_MAX = 65_536;
const LABEL_LENGTH_MAX = 40;

/** "issues", "utilities", "weights" and "reservations", each a list. Throws FileError. */
export function readProblemFile(path: string): NamedProblem {
  const file = readJsonFile(path, 'parley help bargain');
  const issues = elements(field(file, 'issues'));
  const valueNames = issues.map(namesIn);
  const reservations = elements(field(file, 'reservations')).map(numberIn);
  const utilities = elements(field(file, 'utilities'), reservations.length);
  const weights = elements(field(file, 'weights'), reservations.length);
  const tables = utilities.map((values, party) => tableFrom({ values, weights: weights[party] ?? values }, valueNames));
  return named(file, { valueNames, tables, reservations, partyNames: reservations.map((_, party) => `party ${party + 1}`) });
}

/** "issues" with "values", and "parties" with "weights", "values" and "reservation". Throws FileError. */
export function readDomainFile(path: string): NamedProblem {
  const file = readJsonFile(path, 'parley help offers');
  const valueNames = elements(field(file, 'issues')).map((issue) => namesIn(field(issue, 'values')));
  const parties = elements(field(file, 'parties'));
  return named(file, {
    valueNames,
    tables: parties.map((party) => tableFrom({ values: field(party, 'values'), weights: field(party, 'weights') }, valueNames)),
    reservations: parties.map((party) => numberIn(field(party, 'reservation'))),
    partyNames: parties.map(nameOf),
  });
}

/** A party need not have a name. */
function nameOf(party: Place, index: number): string {
  const hasName = typeof party.value === 'object' && party.value !== null && Object.hasOwn(party.value, 'name');
  return hasName ? shown(labelIn(field(party, 'name'))) : `party ${index + 1}`;
}

function namesIn(place: Place): readonly string[] {
  const names = elements(place).map((label) => shown(labelIn(label)));
  if (names.length > VALUES_MAX) throw misshapen(place, `${place.path} has more than ${VALUES_MAX} values`);
  return names;
}

function tableFrom(
  { values, weights }: { readonly values: Place; readonly weights: Place },
  valueNames: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const factors = elements(weights, valueNames.length).map(numberIn);
  const rows = elements(values, valueNames.length);
  return rows.map((row, issue) => elements(row, valueNames[issue]?.length).map((value) => numberIn(value) * (factors[issue] ?? 0)));
}

function named(file: Place, parts: Omit<NamedProblem, 'space'>): NamedProblem {
  const space = createSpace(parts.valueNames.map((names) => names.length));
  if (space.size > Number.MAX_SAFE_INTEGER) throw misshapen(file, `${file.path} has more deals than can be numbered (2^53)`);
  return { space, ...parts };
}

function shown(label: string): string {
  return cleanText(label, LABEL_LENGTH_MAX);
}
