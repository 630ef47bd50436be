// What every foreign format has in common: issues with options, parties with additive utilities. The way in and the way out both go through it.

/** One issue: its options in the order of the file. */
export interface ForeignIssue {
  readonly name: string;
  readonly options: readonly string[];
}

/** How utilities shrink with time: by `factor` over a whole negotiation (GENIUS), or at every step of it (NegMAS). */
export interface Discount {
  readonly factor: number;
  readonly per: 'negotiation' | 'step';
}

/** One side. The utility of a deal is `constant` plus, for every issue, the worth of its option. */
export interface ForeignParty {
  readonly name: string;
  /** By issue and option, in the order of the issues. */
  readonly worths: readonly (readonly number[])[];
  readonly constant: number;
  /** The utility of no agreement; null where any agreement is better than none. */
  readonly reservation: number | null;
  readonly discount: Discount | null;
  /** What this party alone may read; empty where the format has no texts. */
  readonly brief: string;
}

export interface ForeignProblem {
  readonly name: string;
  /** Public text: what the talks are about; empty where the format has none. */
  readonly summary: string;
  /** Public text that a scenario has no field for. */
  readonly background: string;
  readonly issues: readonly ForeignIssue[];
  readonly parties: readonly ForeignParty[];
  readonly rule: ForeignRule;
}

/** All must agree; or one may be left out, but never a party with a veto. */
export type ForeignRule = { readonly kind: 'all' } | { readonly kind: 'allButOne'; readonly vetoes: readonly number[] };

/** A text file: its path with forward slashes, relative to the folder it lies in. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The name of a file without its folder and ending. */
export function stemOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name.replace(/\.[^.]*$/, '') || name;
}

/** The utility of a deal, given as an option for every issue. */
export function utilityOf({ worths, constant }: ForeignParty, deal: readonly number[]): number {
  return worths.reduce((sum, worth, issue) => sum + (worth[deal[issue] ?? 0] ?? 0), constant);
}

/** The utility of the best deal. */
export function bestOf({ worths, constant }: ForeignParty): number {
  return worths.reduce((sum, worth) => sum + Math.max(...worth), constant);
}

/** The utility of the worst deal. */
export function worstOf({ worths, constant }: ForeignParty): number {
  return worths.reduce((sum, worth) => sum + Math.min(...worth), constant);
}
