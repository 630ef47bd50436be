// Scorable games as tables in one JSON file: issues with options, and scores with a threshold for every role.
import { type Findings, quoted, quotedList } from '../findings.ts';
import { distinct } from '../names.ts';
import { type ForeignIssue, type ForeignParty, type ForeignProblem, stemOf } from '../problem.ts';
import { checkCount, complainAt, entriesIn, type Field, fieldNamed, fieldOf, itemsIn, labelIn, numberIn, textOf } from '../syntax/fields.ts';
import { complainOfBroken, fieldFrom, type OpenFile, topKeys } from '../syntax/open-files.ts';

const ISSUES = ['issues', 'deals'];
const PARTIES = ['roles', 'players', 'parties', 'agents', 'player_configs'];
const SCORES = ['scores', 'player_scores', 'points'];
const THRESHOLDS = ['threshold', 'min', 'minimum', 'min_score', 'minimum_score'];

export function isScorableJson(file: OpenFile): boolean {
  const keys = topKeys(file);
  return ISSUES.some((name) => keys.includes(name)) && !keys.includes('issueWeights') && [...PARTIES, ...SCORES].some((name) => keys.includes(name));
}

export function readScorableJson(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  complainOfBroken(
    files.filter(({ path }) => /\.json$/i.test(path)),
    findings,
  );
  const games = files.filter(isScorableJson);
  const [file] = games;
  const root = file === undefined ? null : fieldFrom(file, findings);
  if (file === undefined || root === null || games.length > 1) {
    const message = games.length > 1 ? `There are several games here: ${quotedList(games.map(({ path }) => path))}.` : 'There is no game here.';
    findings.complain({ path: '', line: null, message, hint: 'Give the file of one game.' });
    return null;
  }
  const list = fieldNamed(root, ISSUES);
  const coded = list === undefined ? [] : named(list).map(([key, issue]) => codedIssue(key, issue));
  const roles = rolesIn(root);
  const parties = roles.map((role) => readParty(role, coded));
  const wanted = vetoNames(root);
  const vetoes = roles.flatMap(({ name, role, field }, at) =>
    wanted.includes(name) || wanted.includes(role) || isTrue(fieldOf(field, 'veto')) ? [at] : [],
  );
  return {
    name: textOf(fieldNamed(root, ['name', 'title'])) || stemOf(file.path),
    summary: textOf(fieldNamed(root, ['global_instructions', 'description', 'scenario'])),
    background: '',
    issues: coded.map(({ issue }) => issue),
    parties,
    rule: { kind: 'allButOne', vetoes },
  };
}

/** An issue with the codes by which scores call it and its options: `A` and `A1`. */
interface CodedIssue {
  readonly keys: readonly string[];
  readonly issue: ForeignIssue;
  readonly codes: readonly string[];
}

/** The entries of a map; the items of a list by their names, or by letters. */
function named(field: Field): readonly (readonly [string, Field])[] {
  if (field.node.kind === 'map') return entriesIn(field);
  return itemsIn(field).map(
    (item, at) => [textOf(fieldNamed(item, ['id', 'key', 'letter', 'name', 'agent_name'])) || String.fromCharCode(65 + at), item] as const,
  );
}

function codedIssue(key: string, field: Field): CodedIssue {
  const name = textOf(fieldNamed(field, ['name', 'title', 'issue'])) || key;
  const options = fieldNamed(field, ['options', 'values']) ?? field;
  const pairs =
    options.node.kind === 'map'
      ? entriesIn(options).map(([code, text]) => [code, optionName(text) || code] as const)
      : itemsIn(options).map((item, at) => [`${key}${at + 1}`, optionName(item)] as const);
  return { keys: [key, name], issue: { name, options: distinct(pairs.map(([, text]) => text)) }, codes: pairs.map(([code]) => code) };
}

/** A text, or the name of a map; what follows a first colon is a description. */
function optionName(field: Field): string {
  const text = field.node.kind === 'map' ? textOf(fieldNamed(field, ['name', 'title', 'text'])) : labelIn(field);
  return text.length > 80 ? (text.split(/:\s/)[0] ?? text) : text;
}

interface Role {
  readonly name: string;
  readonly role: string;
  readonly field: Field;
  readonly scores: Field | undefined;
  readonly threshold: Field | undefined;
}

/** Scores stand with the role, or in a table of their own under its name, file or number. */
function rolesIn(root: Field): readonly Role[] {
  const tables = fieldNamed(root, SCORES);
  const thresholds = fieldNamed(root, ['thresholds', 'minimums']);
  const list = fieldNamed(root, PARTIES) ?? tables;
  if (list === undefined) return [];
  return named(list).map(([key, field], at) => {
    const name = textOf(fieldNamed(field, ['name', 'agent_name'])) || key;
    const calls = [name, key, textOf(fieldOf(field, 'file_name')), String(at)];
    const own = fieldNamed(field, SCORES) ?? (list === tables ? field : undefined);
    const scores = own ?? (tables === undefined ? undefined : fieldNamed(tables, calls));
    const threshold =
      fieldNamed(field, THRESHOLDS) ??
      (scores === undefined ? undefined : fieldNamed(scores, THRESHOLDS)) ??
      (thresholds === undefined ? undefined : fieldNamed(thresholds, calls));
    return { name, role: textOf(fieldOf(field, 'role')), field, scores, threshold };
  });
}

function readParty({ name, field, scores, threshold }: Role, coded: readonly CodedIssue[]): ForeignParty {
  if (scores === undefined)
    complainAt(field, `There are no scores for ${quoted(name)}.`, 'Names differ between the tables, or the table is missing.');
  if (scores !== undefined && threshold === undefined)
    complainAt(scores, `There is no threshold for ${quoted(name)}.`, 'Add "threshold", the least acceptable score.');
  const rows = scores?.node.kind === 'list' ? itemsIn(scores) : [];
  if (scores?.node.kind === 'list') checkCount(scores, rows.length, coded.length);
  const worths = coded.map((issue, at) => {
    const row = rows[at] ?? (scores === undefined ? undefined : fieldNamed(scores, issue.keys));
    if (row !== undefined) return readRow(row, issue, name);
    if (scores?.node.kind === 'map') complainAt(scores, `${quoted(name)} has no scores for ${quoted(issue.issue.name)}.`);
    return issue.codes.map(() => 0);
  });
  const brief = textOf(fieldNamed(field, ['instructions', 'individual_instructions', 'brief']));
  return { name, worths, constant: 0, reservation: threshold === undefined ? 0 : numberIn(threshold), discount: null, brief };
}

function readRow(row: Field, { issue, codes }: CodedIssue, party: string): readonly number[] {
  const items = row.node.kind === 'list' ? itemsIn(row) : [];
  if (row.node.kind === 'list' && items.length !== codes.length)
    complainAt(row, `${quoted(party)} has ${items.length} scores for the ${codes.length} options of ${quoted(issue.name)}.`);
  return codes.map((code, at) => {
    const found = row.node.kind === 'list' ? items[at] : fieldNamed(row, [code, issue.options[at] ?? code]);
    if (found !== undefined) return numberIn(found);
    if (row.node.kind !== 'list') complainAt(row, `${quoted(party)} has no score for ${quoted(code)}.`);
    return 0;
  });
}

/** Names or roles under `veto`; p1 and p2 where nothing is said, as in TextArena. */
function vetoNames(root: Field): readonly string[] {
  const field = fieldNamed(root, ['veto', 'vetoes', 'veto_roles']);
  if (field === undefined) return ['p1', 'p2'];
  return field.node.kind === 'list' ? itemsIn(field).map(labelIn) : [labelIn(field)];
}

function isTrue(field: Field | undefined): boolean {
  return field?.node.kind === 'value' && field.node.value === true;
}
