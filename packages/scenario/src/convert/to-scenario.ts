// A foreign problem as a folder of ours: a scenario with one table, a brief for every delegation, sources, notes, and the record for the way back.
import { cleanText } from '@parley/base';
import { BYTES_MAX, byteLength } from '../caps.ts';
import { type Cast, type CastParty, castOf, checkShape, dealsText } from './cast.ts';
import { counted, type Findings, quoted, quotedList } from './findings.ts';
import { displayName, scenarioIdFor } from './names.ts';
import { NOTES_NAME, notesText } from './notes-text.ts';
import { type ForeignProblem, type TextFile, utilityOf } from './problem.ts';
import { type InterchangeRecord, RECORD_NAME, recorded, recordText } from './record.ts';
import { briefPath, scenarioText } from './scenario-text.ts';

export const SCENARIO_NAME = 'scenario.yaml';
const SUMMARY_LENGTH_MAX = 1200;

/** Where a problem comes from. */
export interface Origin {
  /** The id of its format, and its name in sentences. */
  readonly format: string;
  readonly formatTitle: string;
  /** The files it was read from. */
  readonly paths: readonly string[];
  readonly record: InterchangeRecord | null;
}

/** The files of a scenario folder; empty where the problem cannot be one, with complaints that say why. */
export function toScenarioFiles(problem: ForeignProblem, origin: Origin, findings: Findings): readonly TextFile[] {
  checkShape(problem, findings);
  if (findings.complaints.length > 0) return [];
  const cast = castOf(problem, origin.record, findings);
  describeStatusQuo(cast, findings);
  describeDiscounts(cast, findings);
  const words = wordsFor(problem, cast, origin);
  const scenario = scenarioText(cast, words);
  if (byteLength(scenario) > BYTES_MAX) {
    const message = `As a scenario this would be larger than ${BYTES_MAX / 1024} KiB, and no larger one is read.`;
    findings.complain({ path: '', line: null, message, hint: 'Take out issues, options or parties.' });
    return [];
  }
  const heading = {
    title: `${words.title}: notes on the import`,
    intro: `Read from ${origin.formatTitle}: ${quotedList(origin.paths)}. ${counted(cast.issues.length, 'issue')}, ${dealsText(cast.issues)}, ${counted(cast.parties.length, 'party', 'parties')}.`,
    lostTitle: 'Not carried into the scenario',
  };
  return [
    { path: SCENARIO_NAME, text: scenario },
    ...cast.parties.map((party) => ({ path: briefPath(party.id), text: briefText(party, cast) })),
    { path: 'sources.md', text: sourcesText(problem, origin) },
    { path: RECORD_NAME, text: recordText(recordFor(cast, origin)) },
    { path: NOTES_NAME, text: notesText(heading, findings) },
  ];
}

function wordsFor(problem: ForeignProblem, { issues, parties }: Cast, { formatTitle }: Origin) {
  const title = displayName(problem.name, 'Imported talks');
  const size = `${counted(parties.length, 'party', 'parties')}, ${counted(issues.length, 'issue')}, ${dealsText(issues)}`;
  const summary = cleanText(problem.summary, SUMMARY_LENGTH_MAX);
  return {
    id: scenarioIdFor(problem.name),
    title,
    summary: summary === '' ? `${capital(size)}, read from ${formatTitle}.` : summary,
    assumptions: `The issues and the points come from ${formatTitle}. The table, its rule and date, tension, trust, credibility, support and the endings are made up.`,
    heading: [`Read from ${formatTitle}. What could not be carried is in ${NOTES_NAME}.`],
  };
}

/** In a game, a decision for the status quo leaves a seat at its fallback, like none. */
function describeStatusQuo({ issues, parties }: Cast, findings: Findings): void {
  findings.note(
    'Every option keeps its place; the first of an issue is what holds when nothing is agreed on it. What no agreement is worth is the fallback, which carries the reservation.',
  );
  const deal = issues.map(() => 0);
  const isAcceptable = parties.every(({ party }) => utilityOf(party, deal) >= (party.reservation ?? Number.NEGATIVE_INFINITY));
  if (!isAcceptable) return;
  const named = quotedList(issues.map(({ options }) => options[0]?.name ?? ''));
  findings.lose(
    'first-options',
    `The deal of all first options (${named}) would suit everybody there; in a game agreeing on it is like agreeing on nothing, and is worth the fallback. Counts of deals and points of the zone include it as it is.`,
  );
}

function describeDiscounts({ parties }: Cast, findings: Findings): void {
  for (const { name, party } of parties) {
    if (party.discount === null) continue;
    const { factor, per } = party.discount;
    const how = per === 'negotiation' ? `by ${factor}^t, with t from 0 to 1 over the negotiation` : `by ${factor} at every step`;
    findings.lose('discount', `The utilities of ${quoted(name)} shrink ${how}; a scenario has no discount. Its value is kept in \`${RECORD_NAME}\`.`);
  }
}

function recordFor({ issues, parties, fixed }: Cast, { format }: Origin): InterchangeRecord {
  return {
    interchange: 1,
    format,
    issues: issues.map(({ id, name, foreign, options }) => ({
      ...recorded(id, name, foreign),
      options: options.map((option) => recorded(option.id, option.name, option.foreign)),
    })),
    parties: parties.map(({ id, name, foreign, party, scaled }) => ({
      ...recorded(id, name, foreign),
      ...{ unit: scaled.unit, zero: scaled.zero, fallback: scaled.fallback, reservation: party.reservation },
      ...(party.discount === null ? {} : { discount: party.discount }),
    })),
    ...(fixed.length === 0 ? {} : { fixed }),
  };
}

function briefText({ name, party, scaled }: CastParty, { issues }: Cast): string {
  if (party.brief.trim() !== '') return `# ${name}\n\n${cleanLines(party.brief)}\n`;
  const ranked = issues
    .map((issue, index) => ({ name: issue.name, most: Math.max(...(scaled.points[index] ?? [0])) }))
    .sort((a, b) => b.most - a.most)
    .slice(0, 3);
  const wants = ranked.map(({ name: issue, most }) => `- ${issue}: up to ${plain(most)} points`);
  return [
    `# ${name}`,
    '## What you want',
    `Your points for every option are in your papers. What can bring you most:\n\n${wants.join('\n')}`,
    '## Without a deal',
    `No agreement is worth ${plain(scaled.fallback)} points to you. Sign nothing that is worth less.\n`,
  ].join('\n\n');
}

function sourcesText({ background }: ForeignProblem, { formatTitle, paths }: Origin): string {
  const lines = [
    `# Sources`,
    `Everything marked \`d\` was read from ${formatTitle} (${quotedList(paths)}) or made up so that it can be played; \`${NOTES_NAME}\` says which.`,
  ];
  return `${[...lines, ...(background.trim() === '' ? [] : ['## As the other program tells it', cleanLines(background)])].join('\n\n')}\n`;
}

/** Clean lines that keep their breaks; a heading of their own would be a second title. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => cleanText(line, 2000).replace(/^#+ */, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function plain(points: number): string {
  return String(Math.round(points * 10) / 10);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
