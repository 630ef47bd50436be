// Reads GeniusWeb JSON. A utility is the sum over issues of weight × utility of the value; the reservation is the utility of a bid.
import { type Findings, quoted, quotedList } from '../findings.ts';
import { type ForeignIssue, type ForeignParty, type ForeignProblem, stemOf } from '../problem.ts';
import {
  complainAt,
  entriesIn,
  type Field,
  fieldNamed,
  fieldOf,
  itemsIn,
  labelIn,
  neededField,
  numberFrom,
  numberIn,
  textOf,
} from '../syntax/fields.ts';
import { complainOfBroken, fieldFrom, type OpenFile, topKeys } from '../syntax/open-files.ts';
import { wholeSteps } from '../syntax/ranges.ts';
import { numbersFor } from '../syntax/tables.ts';
import { chooseDomain, isOneOfSeveral, ownProfiles } from './choose-domain.ts';

/** Every kind of profile that GeniusWeb has; of these only the additive one can be read. */
export function isProfileKey(key: string): boolean {
  return /^(?:LinearAdditive|\w*UtilitySpace|\w*PartialOrdering)$/.test(key);
}

export function readGeniusWeb(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  complainOfBroken(
    files.filter(({ path }) => /\.json$/i.test(path)),
    findings,
  );
  const profiles = files.flatMap((file) => profileIn(file, findings) ?? []);
  const domains = files.filter((file) => topKeys(file).includes('issuesValues'));
  const file = chooseDomain(domains, files, findings);
  if (file === undefined && domains.length > 0) return null;
  const domain =
    file === undefined ? profiles.map(({ space }) => fieldOf(space, 'domain')).find((found) => found !== undefined) : fieldFrom(file, findings);
  if (domain === undefined || domain === null) {
    findings.complain({
      path: profiles[0]?.path ?? '',
      line: null,
      message: 'There is no domain here.',
      hint: 'Put the file with "issuesValues" into the folder.',
    });
    return null;
  }
  const issues = readDomain(domain);
  const own = isOneOfSeveral(domains, files) ? ownProfiles(profiles, ({ space }) => isAbout(space, issues), findings) : profiles;
  return {
    name: textOf(fieldOf(domain, 'name')) || stemOf(domain.path),
    summary: '',
    background: '',
    issues,
    parties: own.map((profile) => readProfile(profile, issues)),
    rule: { kind: 'all' },
  };
}

interface Profile {
  readonly path: string;
  readonly space: Field;
}

function profileIn(file: OpenFile, findings: Findings): Profile | null {
  const root = fieldFrom(file, findings);
  const key = topKeys(file).find(isProfileKey);
  const space = root === null || key === undefined ? undefined : fieldOf(root, key);
  if (space === undefined || key === undefined) return null;
  if (/^LinearAdditive/.test(key)) return { path: file.path, space: { ...space, what: 'the profile' } };
  complainAt(space, `The profile is a ${key}, which is not a sum over issues.`, 'Only LinearAdditiveUtilitySpace can be a scenario.');
  return null;
}

function readDomain(domain: Field): readonly ForeignIssue[] {
  const values = neededField(domain, 'issuesValues');
  return values === undefined ? [] : entriesIn(values).map(([name, set]) => ({ name, options: optionsOf(name, set) }));
}

/** Values as a list, or as a range with a step; some versions wrap either in the name of its class. */
function optionsOf(name: string, set: Field): readonly string[] {
  const open = unwrapped(set, ['values', 'range']);
  const values = fieldOf(open, 'values');
  const range = fieldOf(open, 'range');
  if (values !== undefined) return itemsIn(values).map(labelIn);
  if (range === undefined) {
    complainAt(set, `The issue ${quoted(name)} has neither values nor a range.`);
    return [];
  }
  const [low, high, step] =
    range.node.kind === 'list' ? itemsIn(range).map(numberIn) : ['low', 'high', 'step'].map((part) => numberPart(range, part));
  return wholeSteps({
    low: low ?? Number.NaN,
    high: high ?? Number.NaN,
    step: step ?? 1,
    name,
    findings: set.findings,
    path: set.path,
    line: set.node.line,
  });
}

function numberPart(field: Field, name: string): number {
  const found = neededField(field, name);
  return found === undefined ? Number.NaN : numberIn(found);
}

/** The map that has one of the names: the field itself, or the only map inside it. */
function unwrapped(field: Field, names: readonly string[]): Field {
  if (fieldNamed(field, names) !== undefined || field.node.kind !== 'map') return field;
  const [only, ...others] = entriesIn(field);
  return only === undefined || others.length > 0 || only[1].node.kind !== 'map' ? field : only[1];
}

function isAbout(space: Field, issues: readonly ForeignIssue[]): boolean {
  const weights = fieldOf(space, 'issueWeights');
  return weights === undefined || entriesIn(weights).every(([name]) => issues.some((issue) => issue.name === name));
}

function readProfile({ path, space }: Profile, issues: readonly ForeignIssue[]): ForeignParty {
  const name = textOf(fieldOf(space, 'name')) || stemOf(path);
  const [weights, utilities] = [neededField(space, 'issueWeights'), neededField(space, 'issueUtilities')];
  for (const field of [weights, utilities]) if (field !== undefined) complainOfUnknown(field, issues);
  const own = fieldOf(space, 'domain');
  if (own !== undefined) checkSame(own, issues);
  const worths = issues.map((issue) => {
    const weight = weightOf(weights, issue);
    return valuesOf(utilities, issue).map((value) => weight * value);
  });
  if (weights !== undefined) checkWeights(weights, name);
  return { name, worths, constant: 0, reservation: readReservation(space, issues, worths), discount: null, brief: '' };
}

function complainOfUnknown(field: Field, issues: readonly ForeignIssue[]): void {
  for (const [name, value] of entriesIn(field)) {
    if (issues.some((issue) => issue.name === name)) continue;
    complainAt(value, `The issue ${quoted(name)} is not in the domain.`, `The domain has ${quotedList(issues.map((issue) => issue.name))}.`);
  }
}

/** A profile carries a copy of its domain, which must be the same. */
function checkSame(own: Field, issues: readonly ForeignIssue[]): void {
  const copied = readDomain(own);
  const differing = issues.filter(({ name, options }) => {
    const found = copied.find((issue) => issue.name === name);
    return found === undefined || found.options.length !== options.length || options.some((option) => !found.options.includes(option));
  });
  if (differing.length > 0)
    complainAt(
      own,
      `The profile is for another domain: ${quotedList(differing.map(({ name }) => name))} ${differing.length === 1 ? 'differs' : 'differ'}.`,
    );
}

function weightOf(weights: Field | undefined, { name }: ForeignIssue): number {
  if (weights === undefined) return 0;
  const found = fieldOf(weights, name);
  if (found !== undefined) return numberIn(found);
  complainAt(weights, `The issue ${quoted(name)} has no weight.`, 'Add it to "issueWeights".');
  return 0;
}

function checkWeights(weights: Field, name: string): void {
  const sum = entriesIn(weights).reduce((total, [, field]) => total + (field.node.kind === 'value' ? Number(field.node.value) : 0), 0);
  if (sum === 0) complainAt(weights, 'All weights are 0, so every deal is worth the same.', 'Give at least one issue a weight.');
  else if (Math.abs(sum - 1) > 1e-6)
    weights.findings.note(
      `The weights of ${quoted(name)} add to ${Number(sum.toPrecision(10))}, not 1; they are taken as they stand. GeniusWeb would refuse them.`,
    );
}

/** The utilities of an issue's values, in either spelling: as a table, or linear between two numbers. */
function valuesOf(utilities: Field | undefined, { name, options }: ForeignIssue): readonly number[] {
  const none = options.map(() => 0);
  if (utilities === undefined) return none;
  const found = fieldOf(utilities, name);
  if (found === undefined) {
    complainAt(utilities, `The issue ${quoted(name)} has no utilities.`, 'Add it to "issueUtilities".');
    return none;
  }
  const open = unwrapped(found, ['valueUtilities', 'lowValue']);
  const table = fieldOf(open, 'valueUtilities');
  if (table !== undefined) return numbersFor(table, { name, options }, 'the domain');
  if (fieldOf(open, 'lowValue') === undefined) {
    complainAt(
      found,
      `The utilities of ${quoted(name)} are neither "discreteutils" (DiscreteValueSetUtilities) nor "numberutils" (NumberValueSetUtilities).`,
    );
    return none;
  }
  return linearValues(open, options);
}

function linearValues(field: Field, options: readonly string[]): readonly number[] {
  const part = (name: string) => numberPart(field, name);
  const [low, high] = [part('lowValue'), part('highValue')];
  const [lowUtility, highUtility] = [part('lowUtility'), part('highUtility')];
  return options.map((option) => {
    const value = numberFrom(option);
    // As GeniusWeb has it: outside the two numbers, and for what is no number, 0.
    if (value === null || value < low || value > high) return 0;
    return high === low ? lowUtility : lowUtility + ((highUtility - lowUtility) * (value - low)) / (high - low);
  });
}

/** The utility of the reservation bid; an issue that it leaves open adds nothing. Without one any agreement is better than none. */
function readReservation(space: Field, issues: readonly ForeignIssue[], worths: readonly (readonly number[])[]): number {
  const bid = fieldOf(space, 'reservationBid');
  if (bid === undefined) return 0;
  const values = fieldNamed(bid, ['issuevalues', 'issueValues']);
  if (values === undefined) {
    complainAt(bid, 'The reservation bid has no "issuevalues".');
    return 0;
  }
  return entriesIn(values).reduce((sum, [name, field]) => {
    const issue = issues.findIndex((candidate) => candidate.name === name);
    const option = issues[issue]?.options.indexOf(labelIn(field)) ?? -1;
    if (issue === -1) complainAt(field, `The reservation bid names the issue ${quoted(name)}, which is not in the domain.`);
    else if (option === -1) complainAt(field, `The reservation bid names a value of ${quoted(name)} that is not in the domain.`);
    return sum + (worths[issue]?.[option] ?? 0);
  }, 0);
}
