// Exact answers to problems of bargaining theory and whole traces of talks, found apart from this project: the cases by a brute force in exact rationals,
// the traces by the reference implementation. One JSON object a line.
import { readFileSync } from 'node:fs';

/** A solution as the oracle writes it. */
export interface ExpectedSolution {
  readonly value: number | readonly number[];
  readonly outcomes: readonly number[];
}
/** A problem with its exact answers. */
export interface OracleCase {
  readonly name: string;
  readonly input: {
    readonly issues: readonly (readonly string[])[];
    /** By party, issue and value. */
    readonly utilities: readonly (readonly (readonly number[])[])[];
    readonly weights: readonly (readonly number[])[];
    readonly reservations: readonly number[];
  };
  readonly expected: {
    readonly n_outcomes: number;
    readonly zopa_size: number;
    readonly zopa_strict_size: number;
    readonly pareto: readonly number[];
    readonly pareto_rational: readonly number[];
    readonly ideal: readonly number[] | null;
  } & Readonly<Record<'nash' | 'ks' | 'egalitarian' | 'leximin' | 'utilitarian', ExpectedSolution | null>>;
}
/** What the talks of a trace are about. */
export interface OracleDomain {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly parties: readonly { readonly weights: readonly number[]; readonly values: readonly (readonly number[])[]; readonly reservation: number }[];
}
/** One run of alternating offers. */
export interface OracleRun {
  readonly domain: string;
  /** One letter a party: B, L or C. */
  readonly strategies: string;
  readonly steps: number;
  readonly agreement: readonly number[] | null;
  readonly step: number;
  readonly trace: readonly (readonly number[])[];
}

/** The twenty problems. */
export function oracleCases(): readonly OracleCase[] {
  return read('cases') as readonly OracleCase[]; // written in this form
}
/** The domains of the runs. */
export function oracleDomains(): readonly OracleDomain[] {
  return read('domains') as readonly OracleDomain[]; // written in this form
}
/** The eighty-four runs. */
export function oracleRuns(): readonly OracleRun[] {
  return read('offers') as readonly OracleRun[]; // written in this form
}

function read(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`../fixtures/bargaining/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
