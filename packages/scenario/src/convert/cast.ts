// Names and numbers of a foreign problem as a scenario can hold them, with what was changed on the way.
import { expectDefined } from '@parley/base';
import { counted, type Findings, quoted, quotedList } from './findings.ts';
import { displayName, idsFor } from './names.ts';
import { type Scaled, toPoints } from './points.ts';
import { bestOf, type ForeignIssue, type ForeignParty, type ForeignProblem, type ForeignRule } from './problem.ts';
import { calledAbroad, type InterchangeRecord, type RecordedParty } from './record.ts';

/** A thing of a scenario: its id, the name that is shown, and the name in the other program. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly foreign: string;
}
export interface CastIssue extends Named {
  readonly options: readonly Named[];
}
export interface CastParty extends Named {
  readonly party: ForeignParty;
  readonly scaled: Scaled;
}
/** A problem with names and points of ours. */
export interface Cast {
  readonly issues: readonly CastIssue[];
  readonly parties: readonly CastParty[];
  readonly fixed: NonNullable<InterchangeRecord['fixed']>;
  /** Its vetoes are places in `parties`. */
  readonly rule: ForeignRule;
}

const PARTIES_MAX = 20;
const OPTIONS_MAX = 1000;

/** Beyond this a sum of utilities is no longer exact to what is promised. */
const NUMBER_MAX = 1e12;

/** Complains where a problem cannot be a scenario at all. */
export function checkShape({ issues, parties }: ForeignProblem, findings: Findings): void {
  const refuse = (message: string, hint: string) => findings.complain({ path: '', line: null, message, hint });
  if (parties.length < 2)
    refuse(`There is ${parties.length === 0 ? 'no party' : 'only one party'} here.`, 'A negotiation needs the preferences of two parties or more.');
  if (parties.length > PARTIES_MAX) refuse(`There are ${parties.length} parties here.`, `A table seats at most ${PARTIES_MAX}.`);
  if (issues.length > 0 && issues.every(({ options }) => options.length < 2)) refuse('No issue has two options.', 'There is nothing to negotiate.');
  if (issues.length === 0) refuse('There is no issue here.', 'A negotiation needs at least one, with two options or more.');
  for (const { name, options } of issues) {
    if (options.length === 0) refuse(`The issue ${quoted(name)} has no options.`, 'Give it two or more.');
    if (options.length > OPTIONS_MAX)
      refuse(`The issue ${quoted(name)} has ${options.length} options.`, `An issue of a scenario has at most ${OPTIONS_MAX}.`);
  }
  for (const { name, worths, constant, reservation } of parties) {
    if ([...worths.flat(), constant, reservation ?? 0].every((number) => Math.abs(number) <= NUMBER_MAX)) continue;
    refuse(`Utilities of ${quoted(name)} are beyond ±10^12.`, 'Larger numbers cannot be told apart exactly: scale them down.');
  }
}

/** The cast of a problem that has a fitting shape. */
export function castOf(problem: ForeignProblem, record: InterchangeRecord | null, findings: Findings): Cast {
  const { free: inFileOrder, fixed } = withoutFixed(problem, findings);
  const known = fits(record, inFileOrder) ? record : null;
  const free = inRecordedOrder(inFileOrder, known);
  if (record !== null && known === null) findings.note('`interchange.json` belongs to other files and was left aside.');
  const issues = castIssues(free.issues, known);
  const recordedParties = free.parties.map(({ name }) => calledAbroad(known?.parties, name));
  const ids = idsFor(
    recordedParties.map((found, index) => found?.name ?? free.parties[index]?.name ?? ''),
    'seats',
    recordedParties.map((found) => found?.id),
  );
  const parties = free.parties.map((party, index): CastParty => {
    const found = recordedParties[index];
    const exact = { ...party, reservation: reservationOf(party, found) };
    const id = ids[index] ?? '';
    const name = displayName(found?.name ?? party.name, id);
    return { id, name, foreign: party.name, party: exact, scaled: toPoints(exact) };
  });
  for (const party of parties) describeScale(party, findings);
  return { issues, parties, fixed, rule: free.rule };
}

/** Whether every issue and option of the problem is in the record. */
function fits(record: InterchangeRecord | null, { issues }: ForeignProblem): boolean {
  return (
    record !== null &&
    record.issues.length === issues.length &&
    issues.every(({ name, options }) => {
      const found = calledAbroad(record.issues, name);
      return found?.options.length === options.length && options.every((option) => calledAbroad(found.options, option) !== undefined);
    })
  );
}

/** Files lie in the order of their names; the record knows the order of the seats. */
function inRecordedOrder(problem: ForeignProblem, record: InterchangeRecord | null): ForeignProblem {
  const rank = ({ name }: ForeignParty) => record?.parties.findIndex((party) => (party.foreign ?? party.name) === name) ?? -1;
  if (record === null || problem.parties.some((party) => rank(party) === -1)) return problem;
  const order = problem.parties.map((_, at) => at).sort((a, b) => rank(at(problem.parties, a)) - rank(at(problem.parties, b)));
  const parties = order.map((index) => at(problem.parties, index));
  const { rule } = problem;
  return {
    ...problem,
    parties,
    rule: rule.kind === 'all' ? rule : { ...rule, vetoes: rule.vetoes.map((veto) => order.indexOf(veto)).sort((a, b) => a - b) },
  };
}

function at<T>(list: readonly T[], index: number): T {
  return expectDefined(list[index], 'an index of the list itself');
}

function castIssues(issues: readonly ForeignIssue[], record: InterchangeRecord | null): readonly CastIssue[] {
  const found = issues.map(({ name }) => calledAbroad(record?.issues, name));
  const named = castNames(
    issues.map(({ name }) => name),
    'issues',
    found,
  );
  return named.map((issue, index): CastIssue => {
    const options = issues[index]?.options ?? [];
    return {
      ...issue,
      options: castNames(
        options,
        'options',
        options.map((option) => calledAbroad(found[index]?.options, option)),
      ),
    };
  });
}

function castNames(
  names: readonly string[],
  kind: 'issues' | 'options',
  found: readonly ({ readonly id: string; readonly name: string } | undefined)[],
): readonly Named[] {
  const ids = idsFor(
    names,
    kind,
    found.map((each) => each?.id),
  );
  return names.map((foreign, index) => ({ id: ids[index] ?? '', name: displayName(found[index]?.name ?? foreign, ids[index] ?? ''), foreign }));
}

/** A format without reservations as numbers was written the nearest it has; the record knows the number itself. */
function reservationOf({ reservation }: ForeignParty, found: RecordedParty | undefined): number | null {
  if (found?.written === undefined || reservation === null) return reservation;
  return Math.abs(found.written - reservation) <= 1e-9 ? found.reservation : reservation;
}

/** An issue with one option leaves nothing to choose: what it is worth goes to the constant, and so to the first issue that is left. */
function withoutFixed(problem: ForeignProblem, findings: Findings): { readonly free: ForeignProblem; readonly fixed: Cast['fixed'] } {
  const isFixed = problem.issues.map(({ options }) => options.length === 1);
  if (!isFixed.includes(true)) return { free: problem, fixed: [] };
  const keep = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => !isFixed[index]);
  const fixed = problem.issues.flatMap(({ name, options }, at) => (isFixed[at] ? [{ at, name, option: options[0] ?? '' }] : []));
  const issues = keep(problem.issues);
  findings.lose(
    'single-options',
    `${fixed.length === 1 ? 'The issue' : 'The issues'} ${quotedList(fixed.map(({ name }) => name))} ${fixed.length === 1 ? 'has' : 'have'} one option each, so there is nothing to choose and no issue in the scenario; what that is worth is in every option of ${quoted(issues[0]?.name ?? '')}.`,
  );
  const parties = problem.parties.map((party) => ({
    ...party,
    worths: keep(party.worths),
    constant: party.constant + party.worths.reduce((sum, worth, at) => sum + (isFixed[at] ? (worth[0] ?? 0) : 0), 0),
  }));
  return { free: { ...problem, issues, parties }, fixed };
}

/** What became of a party's numbers, where they are not simply a hundredfold. */
function describeScale({ name, party, scaled }: CastParty, findings: Findings): void {
  const { unit, zero, isOutOfReach } = scaled;
  // Hundredths are the rule, and scores of 100 in all are points already.
  if (zero !== 0 || (unit !== 0.01 && unit !== 1)) {
    const shift = zero === 0 ? '' : ` ${zero < 0 ? '−' : '+'} ${tidy(Math.abs(zero))}`;
    findings.note(
      `${quoted(name)}: utility = ${tidy(unit)} × points${shift}, so that its best options add to 100 (its best deal has utility ${tidy(bestOf(party))}).`,
    );
  }
  if (party.reservation === null) findings.note(`${quoted(name)} takes any agreement rather than none (no reservation, or −∞): its fallback is 0.`);
  if (isOutOfReach)
    findings.lose(
      'reservation',
      `The reservation of ${quoted(name)}, ${tidy(party.reservation ?? 0)}, is above its best deal: no agreement can suit it. A fallback can be at most 100, as much as the best deal, and that is what it is here.`,
    );
}

function tidy(number: number): string {
  return String(Number(number.toPrecision(10)));
}

/** How many deals there are, in words. */
export function dealsText(issues: readonly { readonly options: readonly unknown[] }[]): string {
  const deals = issues.reduce((product, { options }) => product * options.length, 1);
  return deals < 1e15 ? counted(deals, 'deal') : `about ${deals.toExponential(1)} deals`;
}
