// Reads NegMAS scenarios as `Scenario.dumpas` writes them: a file for the outcome space, a file for each utility function; or both in one.
import { type Findings, quoted } from '../findings.ts';
import { type ForeignProblem, stemOf } from '../problem.ts';
import { complainAt, type Field, fieldNamed, fieldOf, itemsIn, neededField, textOf } from '../syntax/fields.ts';
import { complainOfBroken, fieldFrom, type OpenFile } from '../syntax/open-files.ts';
import { chooseDomain } from './choose-domain.ts';
import { classOf } from './negmas-class.ts';
import { readUtilityFunction } from './negmas-functions.ts';
import { readNegMasIssue } from './negmas-issues.ts';

const DOMAIN_NAMES = ['domain', 'outcome_space'];
const FUNCTIONS_NAMES = ['ufuns', 'utility_functions'];

function isWhole(field: Field): boolean {
  return domainIn(field) !== undefined && fieldNamed(field, FUNCTIONS_NAMES) !== undefined;
}
/** The outcome space beside the functions, or its issues straight in the file. */
function domainIn(field: Field): Field | undefined {
  return fieldNamed(field, DOMAIN_NAMES) ?? (fieldOf(field, 'issues')?.node.kind === 'list' ? field : undefined);
}
function isDomain(field: Field): boolean {
  return (
    (/OutcomeSpace$/.test(classOf(field)) && !isWhole(field)) ||
    (fieldOf(field, 'issues')?.node.kind === 'list' && !isFunction(field) && !isWhole(field))
  );
}
function isFunction(field: Field): boolean {
  return /fun/i.test(classOf(field)) || /Aggregation/.test(classOf(field));
}

/** Nothing is said while a format is being recognised. */
const QUIET: Findings = { complaints: [], losses: [], notes: [], complain: () => undefined, lose: () => undefined, note: () => undefined };

export function isNegMas(file: OpenFile): boolean {
  const field = isAside(file) ? null : fieldFrom(file, QUIET);
  return field !== null && (isDomain(field) || isFunction(field) || isWhole(field));
}

/** `_info.yml` and `_stats.yaml` lie beside a scenario. */
function isAside({ path }: OpenFile): boolean {
  return /(?:^|\/)(?:_[^/]*|stats\.json)$/.test(path);
}

export function readNegMas(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  const own = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file.path) && !isAside(file));
  complainOfBroken(own, findings);
  const fields = own.flatMap((file) => fieldFrom(file, findings) ?? []);
  const wholes = fields.filter(isWhole);
  const domains = [...fields.filter(isDomain), ...wholes.flatMap((field) => domainIn(field) ?? [])];
  const inside = wholes.flatMap((field) => itemsIn(fieldNamed(field, FUNCTIONS_NAMES) ?? field));
  const functions = [...fields.filter(isFunction), ...inside];
  const domain = chooseDomain(domains, files, findings);
  if (domain === undefined && domains.length > 0) return null;
  if (domain === undefined) {
    const hint = 'Put the file of the outcome space (its type is CartesianOutcomeSpace) into the folder.';
    findings.complain({ path: functions[0]?.path ?? '', line: null, message: 'There is no outcome space here.', hint });
    return null;
  }
  checkClass(domain);
  const list = neededField(domain, 'issues');
  const issues = list === undefined ? [] : itemsIn(list).map(readNegMasIssue);
  return {
    name: plainName(textOf(fieldOf(domain, 'name'))) || stemOf(domain.path),
    summary: '',
    background: '',
    issues,
    parties: functions.map((field, at) => {
      const fallback = wholes.length > 0 ? `party ${at + 1}` : stemOf(field.path);
      return { ...readUtilityFunction(field, issues), name: plainName(textOf(fieldOf(field, 'name'))) || fallback };
    }),
    rule: { kind: 'all' },
  };
}

function checkClass(domain: Field): void {
  const name = classOf(domain);
  if (name === '' || /Cartesian|^OutcomeSpace$/.test(name)) return;
  complainAt(domain, `The outcome space is a ${quoted(name)}; only a CartesianOutcomeSpace has issues of its own.`);
}

/** NegMAS takes names from paths, and so does whoever reads them. */
function plainName(name: string): string {
  return stemOf(name.replaceAll('\\', '/').replace(/\.(?!xml$|ya?ml$|json$)/g, '\u0000')).replaceAll('\u0000', '.');
}
