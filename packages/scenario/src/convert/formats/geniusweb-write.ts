// Writes GeniusWeb JSON. It wants weights that add to exactly 1 and utilities within 0 and 1, and it knows reservations only as bids.
import { type Findings, quoted } from '../findings.ts';
import { fileStemsFor } from '../names.ts';
import { shortened } from '../points.ts';
import { bestOf, type ForeignIssue, type ForeignParty, type ForeignProblem } from '../problem.ts';
import { type JsonValue, jsonText } from '../syntax/json-text.ts';
import type { Written } from './format.ts';
import { findBid } from './reservation-bid.ts';
import { withoutConstant } from './without-constant.ts';

export function writeGeniusWeb({ name, issues, parties }: ForeignProblem, findings: Findings): Written {
  const values = new Map(issues.map((issue) => [issue.name, new Map([['values', issue.options]])]));
  const domain: JsonValue = new Map<string, JsonValue>([
    ['name', name],
    ['issuesValues', values],
  ]);
  const [domainStem = 'domain', ...stems] = fileStemsFor([`${name} domain`, ...parties.map((party) => party.name)]);
  const written = parties.map((party, index) => {
    const bid = reservationBid(party, issues, findings);
    const space = new Map<string, JsonValue>([
      ...additive(party, issues, findings),
      ['domain', domain],
      ['name', party.name],
      ['reservationBid', bid.bid],
    ]);
    return { file: { path: `${stems[index]}.json`, text: jsonText(new Map([['LinearAdditiveUtilitySpace', space]])) }, reservation: bid.utility };
  });
  return {
    files: [{ path: `${domainStem}.json`, text: jsonText(domain) }, ...written.map(({ file }) => file)],
    partyNames: parties.map((party) => party.name),
    reservations: written.map(({ reservation }) => reservation),
  };
}

/** Weights are counted in units of 10⁻¹² so that they add to 1 without rounding, and utilities make up for it. */
const UNITS = 1e12;

function additive(party: ForeignParty, issues: readonly ForeignIssue[], findings: Findings): readonly (readonly [string, JsonValue])[] {
  const worths = withoutConstant(party);
  const bests = worths.map((worth) => Math.max(0, ...worth));
  const weights = exactWeights(bests);
  const isWhole = Math.abs(bestOf(party) - 1) < 1e-9;
  if (!isWhole)
    findings.note(
      `GeniusWeb wants weights that add to 1; those of ${quoted(party.name)} do, and its values are smaller instead: its best deal keeps its utility.`,
    );
  const utilities = issues.map((issue, at) => {
    const weight = weights[at] ?? 0;
    const values = issue.options.map(
      (option, index) => [option, weight > 0 ? Math.min(1, shortened((worths[at]?.[index] ?? 0) / weight)) : 0] as const,
    );
    return [issue.name, new Map([['DiscreteValueSetUtilities', new Map([['valueUtilities', new Map(values)]])]])] as const;
  });
  return [
    ['issueUtilities', new Map(utilities)],
    ['issueWeights', new Map(issues.map((issue, at) => [issue.name, weights[at] ?? 0]))],
  ];
}

/** Shares of the bests, in decimals that add to exactly 1. */
function exactWeights(bests: readonly number[]): readonly number[] {
  const total = bests.reduce((sum, best) => sum + best, 0);
  const shares = bests.map((best) => (total > 0 ? Math.round((best / total) * UNITS) : 0));
  const largest = shares.indexOf(Math.max(...shares));
  const missing = UNITS - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === largest ? share + missing : share) / UNITS);
}

function reservationBid(
  party: ForeignParty,
  issues: readonly ForeignIssue[],
  findings: Findings,
): { readonly bid: JsonValue; readonly utility: number | null } {
  if (party.reservation === null || party.reservation <= 0) return { bid: null, utility: party.reservation === null ? null : 0 };
  const { options, utility } = findBid(withoutConstant(party), party.reservation);
  const chosen = options.flatMap((option, at) => (option === null ? [] : [[issues[at]?.name ?? '', issues[at]?.options[option] ?? ''] as const]));
  if (Math.abs(utility - party.reservation) > 1e-9)
    findings.lose(
      'reservation',
      `GeniusWeb knows a reservation only as a bid. The reservation of ${quoted(party.name)}, ${shortened(party.reservation)}, is no bid's utility; the nearest was written, of ${shortened(utility)}.`,
    );
  return { bid: new Map([['issuevalues', new Map(chosen)]]), utility };
}
