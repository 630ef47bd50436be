// Writes NegoLog JSON: profileA.json, profileB.json and so on, and specs.json with what NegoLog shows of a domain.
import { type Findings, quotedList } from '../findings.ts';
import { shortened } from '../points.ts';
import type { ForeignIssue, ForeignParty, ForeignProblem } from '../problem.ts';
import { type JsonValue, jsonText } from '../syntax/json-text.ts';
import type { Written } from './format.ts';
import { withoutConstant } from './without-constant.ts';

export function writeNegoLog({ name, issues, parties }: ForeignProblem, findings: Findings): Written {
  const stems = parties.map((_, at) => `profile${letters(at)}`);
  if (parties.length > 2) {
    const rest = parties.slice(2).map((party) => party.name);
    findings.lose(
      'parties',
      `NegoLog is for two parties and reads profileA and profileB only; ${quotedList(rest)} ${rest.length === 1 ? 'is' : 'are'} in the files that follow.`,
    );
  }
  findings.lose(
    'names',
    `NegoLog's profiles have no names: ${parties.map((party, at) => `${stems[at]} is ${quotedList([party.name])}`).join(', ')}.`,
  );
  const specs = new Map<string, JsonValue>([
    ['Name', name],
    ['NumberOfBids', issues.reduce((product, { options }) => product * options.length, 1)],
    ['NumberOfIssues', issues.length],
    ['IssueValues', issues.map(({ options }) => options.length)],
  ]);
  return {
    files: [
      ...parties.map((party, at) => ({ path: `${stems[at]}.json`, text: jsonText(profile(party, issues)) })),
      { path: 'specs.json', text: jsonText(specs) },
    ],
    partyNames: stems,
    reservations: parties.map(({ reservation }) => reservation ?? 0),
  };
}

/** A, B … Z, AA: as many as there are parties. */
function letters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letters(Math.floor(at / 26) - 1)}${letter}`;
}

/** The weight of an issue is the worth of its best option; values are shares of it. */
function profile(party: ForeignParty, issues: readonly ForeignIssue[]): JsonValue {
  const worths = withoutConstant(party);
  const bests = worths.map((worth) => Math.max(0, ...worth));
  const values = issues.map(({ name, options }, at): readonly [string, JsonValue] => {
    const best = bests[at] ?? 0;
    return [name, new Map(options.map((option, index) => [option, best > 0 ? shortened((worths[at]?.[index] ?? 0) / best) : 0]))];
  });
  return new Map<string, JsonValue>([
    ['reservationValue', shortened(party.reservation ?? 0)],
    ['issueWeights', new Map(issues.map(({ name }, at) => [name, shortened(bests[at] ?? 0)]))],
    ['issues', new Map(values)],
  ]);
}
