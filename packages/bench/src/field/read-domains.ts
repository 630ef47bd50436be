// Domains from files, in the form that `parley offers` reads; totals are stretched over 0 to 1.
import { readFileSync } from 'node:fs';
import { createSpace } from '@parley/bargaining';
import { assert } from '@parley/base';
import type { FieldDomain } from './domains.ts';

/** "issues" with "values", and "parties" with "weights" and "values" by issue; reservations are left aside, the field sets its own. */
interface DomainFile {
  readonly name?: string;
  readonly issues: readonly { readonly values: readonly unknown[] }[];
  readonly parties: readonly { readonly weights: readonly number[]; readonly values: readonly (readonly number[])[] }[];
}

/** One domain a file. */
export function readDomains(paths: readonly string[]): readonly FieldDomain[] {
  return paths.map((path) => {
    const file = JSON.parse(readFileSync(path, 'utf8')) as Partial<DomainFile>; // an author's own file; both lists are looked for below
    const { issues, parties } = file;
    assert(issues !== undefined && parties !== undefined, `${path} has no "issues" and "parties"`);
    const tables = parties.map(({ weights, values }) => stretched(values.map((row, issue) => row.map((value) => value * (weights[issue] ?? 0)))));
    return { name: file.name ?? path, space: createSpace(issues.map(({ values }) => values.length)), tables };
  });
}

/** The worst deal is worth 0, the best 1; what an issue adds keeps its proportion. */
function stretched(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const range = table.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0);
  return table.map((row) => row.map((value) => (range > 0 ? (value - Math.min(...row)) / range : 0)));
}
