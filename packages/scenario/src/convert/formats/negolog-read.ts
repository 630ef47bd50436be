// Reads NegoLog JSON. A utility is the sum over issues of weight × value; the profiles themselves say what the issues are.
import { type Findings, quoted } from '../findings.ts';
import { type ForeignIssue, type ForeignParty, type ForeignProblem, stemOf } from '../problem.ts';
import { complainAt, entriesIn, type Field, fieldNamed, fieldOf, neededField, numberIn, textOf } from '../syntax/fields.ts';
import { complainOfBroken, fieldFrom, type OpenFile, topKeys } from '../syntax/open-files.ts';
import { numbersFor } from '../syntax/tables.ts';

export function isNegoLogProfile(keys: readonly string[]): boolean {
  return keys.includes('issueWeights') && keys.includes('issues');
}

export function readNegoLog(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  complainOfBroken(
    files.filter(({ path }) => /\.json$/i.test(path)),
    findings,
  );
  const profiles = files.flatMap((file) => (isNegoLogProfile(topKeys(file)) ? (fieldFrom(file, findings) ?? []) : []));
  const [first] = profiles;
  if (first === undefined) {
    findings.complain({
      path: '',
      line: null,
      message: 'There is no profile here.',
      hint: 'A profile has "issueWeights", "issues" and "reservationValue".',
    });
    return null;
  }
  const issues = issuesIn(first);
  return {
    name: domainName(files, findings),
    summary: '',
    background: '',
    issues,
    parties: profiles.map((profile) => readProfile(profile, { issues, from: first.path })),
    rule: { kind: 'all' },
  };
}

function domainName(files: readonly OpenFile[], findings: Findings): string {
  const about = files.filter(({ path }) => /(?:^|\/)(?:specs|domain)\.json$/i.test(path)).flatMap((file) => fieldFrom(file, findings) ?? []);
  const names = about.map((field) => textOf(fieldNamed(field, ['Name', 'name', 'DomainName', 'domainName'])));
  return names.find((name) => name !== '') ?? '';
}

/** The order of the issues is that of the weights, as in NegoLog. */
function issuesIn(profile: Field): readonly ForeignIssue[] {
  const values = fieldOf(profile, 'issues');
  const weights = fieldOf(profile, 'issueWeights');
  if (values === undefined || weights === undefined) return [];
  const named = entriesIn(values);
  const order = entriesIn(weights).map(([name]) => name);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return named
    .map(([name, options]) => ({ name, options: entriesIn(options).map(([option]) => option) }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

interface Domain {
  readonly issues: readonly ForeignIssue[];
  /** The profile that says what the issues are. */
  readonly from: string;
}

function readProfile(profile: Field, domain: Domain): ForeignParty {
  const [weights, values] = [neededField(profile, 'issueWeights'), neededField(profile, 'issues')];
  for (const field of [weights, values]) if (field !== undefined) complainOfUnknown(field, domain);
  const worths = domain.issues.map((issue) => {
    const weight = weightOf(weights, issue);
    return valuesOf(values, issue, domain.from).map((value) => weight * value);
  });
  const sum =
    weights === undefined
      ? 1
      : entriesIn(weights).reduce((total, [, field]) => total + (field.node.kind === 'value' ? Number(field.node.value) : 0), 0);
  const name = stemOf(profile.path);
  if (weights !== undefined && sum === 0)
    complainAt(weights, 'All weights are 0, so every deal is worth the same.', 'Give at least one issue a weight.');
  else if (Math.abs(sum - 1) > 1e-6)
    profile.findings.note(
      `The weights of ${quoted(name)} add to ${Number(sum.toPrecision(10))}, not 1; they are taken as they stand, as NegoLog does.`,
    );
  const reservation = fieldOf(profile, 'reservationValue');
  return { name, worths, constant: 0, reservation: reservation === undefined ? 0 : numberIn(reservation), discount: null, brief: '' };
}

function complainOfUnknown(field: Field, { issues, from }: Domain): void {
  for (const [name, value] of entriesIn(field)) {
    if (!issues.some((issue) => issue.name === name))
      complainAt(value, `The issue ${quoted(name)} is not in ${quoted(from)}.`, 'All profiles of a domain have the same issues.');
  }
}

function weightOf(weights: Field | undefined, { name }: ForeignIssue): number {
  if (weights === undefined) return 0;
  const found = fieldOf(weights, name);
  if (found !== undefined) return numberIn(found);
  complainAt(weights, `The issue ${quoted(name)} has no weight.`, 'Add it to "issueWeights".');
  return 0;
}

function valuesOf(values: Field | undefined, { name, options }: ForeignIssue, from: string): readonly number[] {
  const table = values === undefined ? undefined : fieldOf(values, name);
  if (table === undefined) {
    if (values !== undefined)
      complainAt(values, `The issue ${quoted(name)} has no values here.`, `${quoted(from)} has it: add it, or take it out there.`);
    return options.map(() => 0);
  }
  return numbersFor(table, { name, options }, quoted(from));
}
