// Reads the folder of a scorable game. Scores are points as they stand; a party's least acceptable score is what no deal is worth to it.
import { type Findings, quoted, quotedList } from '../findings.ts';
import { distinct } from '../names.ts';
import type { ForeignIssue, ForeignParty, ForeignProblem, ForeignRule } from '../problem.ts';
import type { OpenFile } from '../syntax/open-files.ts';
import { fillIn } from './scorable-brief.ts';
import { type ConfiguredParty, readConfig } from './scorable-config.ts';
import { fileOf, noteNamesInTexts, noteUnasked, noteUnnamed, scoresMissing } from './scorable-names.ts';
import { checkScores, readScores, type Scores } from './scorable-scores.ts';
import { type GlobalText, readGlobalText } from './scorable-text.ts';

const CONFIG = /(?:^|\/)config\.(?:txt|csv)$/i;
const GLOBAL = /(?:^|\/)global_instructions\.(?:txt|md)$/i;
const SCORES = /(?:^|\/)scores?_files?\/[^/]+\.(?:txt|csv)$/i;
const INDIVIDUAL = /(?:^|\/)individual_instructions\/(?:([^/]+)\/)?[^/]+\.(?:txt|md)$/i;
const TITLE_LENGTH_MAX = 60;
const FIRST_DEAL = /(?:^|\/)initial_deal\.txt$/i;

export function isScorableFolder(files: readonly OpenFile[]): boolean {
  return files.some(({ path }) => SCORES.test(path) || GLOBAL.test(path));
}

export function readScorableFolder(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  const config = files.find(({ path }) => CONFIG.test(path));
  const scoreFiles = files.filter(({ path }) => SCORES.test(path));
  if (config === undefined) {
    findings.complain({
      path: '',
      line: null,
      message: 'There is no config.txt here.',
      hint: 'It has a line for every party: name, file, role, incentive, model.',
    });
    return null;
  }
  const global = files.find(({ path }) => GLOBAL.test(path));
  if (global === undefined) findings.note('There are no global instructions: issues and options have letters and numbers for names.');
  const text = readGlobalText(global?.text ?? '');
  const configured = readConfig(config, findings);
  const scored = configured.map((party) => scoresOf({ party, configured, scoreFiles, config }, findings));
  const issues = issuesFrom(text, scored.find((found) => found !== null)?.scores);
  for (const found of scored) if (found !== null) checkScores(found.scores, issues, found.file, findings);
  noteUnasked(scoreFiles, configured, findings);
  const briefs = briefsOf(files, configured, findings);
  noteUnnamed(text.intro, configured, findings);
  noteNamesInTexts(
    files.filter(({ path }) => GLOBAL.test(path) || INDIVIDUAL.test(path)),
    configured,
    findings,
  );
  noteWhatIsLost(configured, files, findings);
  const names = distinct(configured.map(({ name }) => name));
  const parties = configured.map((_, at): ForeignParty => {
    const scores = scored[at]?.scores ?? { rows: [], lines: [], threshold: 0 };
    return {
      name: names[at] ?? '',
      worths: scores.rows,
      constant: 0,
      reservation: scores.threshold,
      discount: null,
      brief: fillIn(briefs[at] ?? '', scores.rows, issues),
    };
  });
  return { name: titleFrom(text), summary: text.intro, background: text.rest, issues, parties, rule: ruleFrom(configured) };
}

/** One party and where to look for its scores. */
interface Search {
  readonly party: ConfiguredParty;
  readonly configured: readonly ConfiguredParty[];
  readonly scoreFiles: readonly OpenFile[];
  readonly config: OpenFile;
}

function scoresOf(
  { party, configured, scoreFiles, config }: Search,
  findings: Findings,
): { readonly scores: Scores; readonly file: OpenFile } | null {
  const file = fileOf(party, scoreFiles, findings);
  if (file === undefined) {
    const [message, hint] = scoresMissing(party, scoreFiles, configured);
    findings.complain({ path: config.path, line: party.line, message, hint });
    return null;
  }
  const scores = readScores(file, findings);
  return scores === null ? null : { scores, file };
}

/** The issues of the prose; where it has none, letters and numbers for the rows of scores. */
function issuesFrom({ issues }: GlobalText, scores: Scores | undefined): readonly ForeignIssue[] {
  if (issues.length > 0 || scores === undefined)
    return distinct(issues.map(({ name }) => name)).map((name, at) => ({ name, options: distinct(issues[at]?.options ?? []) }));
  return scores.rows.map((row, at) => {
    const letter = String.fromCharCode(65 + at);
    return { name: `Issue ${letter}`, options: row.map((_, option) => `${letter}${option + 1}`) };
  });
}

/** A short first sentence; else the folder's name. */
function titleFrom({ intro }: GlobalText): string {
  const [sentence = ''] = intro.split(/(?<=[.!?])\s|\n/);
  const plain = sentence.replace(/["“”]/g, '').replace(/[.]$/, '').trim();
  return plain.length <= TITLE_LENGTH_MAX ? plain : '';
}

/** Instructions by party, from the folder of its incentive where there is one. */
function briefsOf(files: readonly OpenFile[], configured: readonly ConfiguredParty[], findings: Findings): readonly string[] {
  const all = files.filter(({ path }) => INDIVIDUAL.test(path));
  noteUnasked(all, configured, findings);
  return configured.map((party) => {
    const own = all.filter(({ path }) => INDIVIDUAL.exec(path)?.[1] === party.incentive);
    const file = fileOf(party, own, findings) ?? fileOf(party, all, findings);
    if (file === undefined)
      findings.note(
        `Names differ, or a file is missing: ${quoted(party.name)} has no instructions called ${quoted(`${party.incentive}/${party.file}.txt`)}. Its brief was made from its scores.`,
      );
    return file?.text ?? '';
  });
}

const PROPOSER = /^(?:p1|voting_moderator)$/i;
const VETO = /^(?:p1|p2|veto|voting_moderator)$/i;

/** A deal passes when all but one agree, the two with a veto among them. */
function ruleFrom(configured: readonly ConfiguredParty[]): ForeignRule {
  return { kind: 'allButOne', vetoes: configured.flatMap(({ role }, at) => (VETO.test(role) ? [at] : [])) };
}

function noteWhatIsLost(configured: readonly ConfiguredParty[], files: readonly OpenFile[], findings: Findings): void {
  const proposer = configured.find(({ role }) => PROPOSER.test(role));
  if (proposer !== undefined)
    findings.lose('bonus', `${quoted(proposer.name)} gets 10 points more when all agree (role p1) and opens the game; a scenario has neither.`);
  const incentives = [...new Set(configured.map(({ incentive }) => incentive))].filter(
    (incentive) => incentive !== '' && incentive !== 'cooperative',
  );
  if (incentives.length > 0)
    findings.lose(
      'incentives',
      `Incentives (${quotedList(incentives)}) only choose the instructions that are read; computers play by their own levels.`,
    );
  const models = [...new Set(configured.map(({ model }) => model))].filter((model) => model !== '');
  if (models.length > 0) findings.lose('models', `Models (${quotedList(models)}) are not carried.`);
  const deal = files.find(({ path }) => FIRST_DEAL.test(path))?.text.trim();
  if (deal !== undefined && deal !== '')
    findings.lose('initial-deal', `The first proposal, ${quoted(deal)}, is not carried: whoever has the floor makes the first one.`);
}
