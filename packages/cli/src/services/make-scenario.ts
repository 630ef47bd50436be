/** Makes a scenario from eight answers: asks what was not given, and writes the folder at the end or not at all. */

import { statSync } from 'node:fs';
import { findZone } from '@parley/bargaining';
import { counted, grouped } from '@parley/base';
import { bargainingProblem } from '@parley/rules';
import {
  type Asked,
  askedIn,
  EDITOR_SCHEMA_FILE,
  editorSchemaText,
  finish,
  hear,
  type Interview,
  loadScenario,
  type Misfit,
  newScenario,
  openInterview,
  type PlannedFile,
  type QuestionId,
  reviewScenario,
  scenarioIdOf,
  summaryOf,
} from '@parley/scenario';
import { wrap } from '@parley/screens';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { commandName, type Surroundings, writeLine } from '../surroundings.ts';
import { type LineEnd, type LineReader, openLineReader } from './line-reader.ts';
import { mustBeFree, writeFolder } from './write-folder.ts';

export interface NewRequest {
  /** Null: named after the title. */
  readonly folder: string | null;
  readonly given: Readonly<Partial<Record<QuestionId, string>>>;
  readonly asksNothing: boolean;
}

/** The exit code. Throws UsageError `cli/bad-answer` for a flag that does not fit, FileError where the folder is taken or cannot be written. */
export async function makeScenario(surroundings: Surroundings, { folder, given, asksNothing }: NewRequest): Promise<number> {
  if (folder !== null) mustBeFree(folder);
  const opened = openInterview(given);
  if (!opened.ok) throw badFlag(opened.error);
  if (asksNothing || askedIn(opened.value) === null) return write(surroundings, folder, opened.value);
  const reader = openLineReader(surroundings);
  try {
    const answered = await converse(reader, opened.value, folder);
    if (answered === 'interrupted' || answered === 'left') {
      reader.say('Nothing was written.');
      return answered === 'left' ? EXIT.no : EXIT.interrupted;
    }
    return write(surroundings, folder, answered);
  } finally {
    reader.close();
  }
}

function badFlag({ question, problem }: Misfit): UsageError {
  return new UsageError(`--${question}: ${problem}`, { code: 'cli/bad-answer', hint: 'See: parley help new' });
}

/** Every question is answered, or the end of the input left the rest open; or the author left. */
type Answered = Interview | 'left' | 'interrupted';

async function converse(reader: LineReader, first: Interview, folder: string | null): Promise<Answered> {
  reader.say('Eight questions make a scenario. Enter takes the answer that is offered, “back” goes one question back, “?” explains, “quit” leaves.');
  let interview = first;
  for (;;) {
    const asked = askedIn(interview);
    if (asked === null && !reader.isInteractive) return interview;
    if (asked === null) showSummary(reader, interview, folder);
    else put(reader, asked);
    const next = asked === null ? await confirmed(reader, interview) : await answered(reader, interview, asked);
    if (next === 'ended') return reader.isInteractive ? 'left' : interview;
    if (next === 'done') return interview;
    if (typeof next === 'string') return next;
    interview = next;
  }
}

function put(reader: LineReader, { question, number, offered, isOwn, problem }: Asked): void {
  reader.say('');
  if (problem !== null) reader.say(`Your answer no longer fits: ${problem}`);
  reader.say(`${number} of 8. ${question.ask}`);
  reader.say(`For example: ${question.example}`, '  ');
  reader.say(`${isOwn ? 'Enter keeps' : 'Enter takes'}: ${offered}`, '  ');
}

/** Asks until an answer fits. Throws UsageError `cli/bad-answer` where the input ends with one that does not. */
async function answered(reader: LineReader, interview: Interview, { question, number }: Asked): Promise<Interview | 'left' | LineEnd> {
  let refused: string | null = null;
  for (;;) {
    const line = await lineOrMore(reader, question.isList);
    if (line === 'ended' && refused !== null && !reader.isInteractive) throw badLastAnswer(number, refused);
    if (typeof line === 'string') return line;
    const heard = hear(interview, line.line);
    if (heard.kind === 'went') return heard.interview;
    if (heard.kind === 'left') return 'left';
    refused = heard.kind === 'refused' ? heard.problem : refused;
    if (heard.kind === 'refused') reader.say(heard.problem);
    else for (const sentence of question.more) reader.say(sentence, '  ');
  }
}

function badLastAnswer(number: number, problem: string): UsageError {
  return new UsageError(`The last answer does not fit question ${number}, and there is no other; nothing was written. ${problem}`, {
    code: 'cli/bad-answer',
    hint: 'Mend it and try again. What fits: parley help new',
  });
}

/** A list may go on: a line that ends with a semicolon is not the end of it. */
async function lineOrMore(reader: LineReader, isList: boolean): Promise<{ readonly line: string } | LineEnd> {
  const first = await reader.ask('> ');
  if (typeof first === 'string' || !isList || !first.line.trimEnd().endsWith(';')) return first;
  const rest = await lineOrMore(reader, isList);
  if (rest === 'interrupted') return rest;
  return { line: `${first.line} ${rest === 'ended' ? '' : rest.line}` };
}

function showSummary(reader: LineReader, interview: Interview, folder: string | null): void {
  reader.say('');
  reader.say('This is what you said:');
  for (const { question, number, offered } of summaryOf(interview)) reader.say(`${number} ${question.id.padEnd(11)} ${offered}`, '  ');
  reader.say(`Enter writes the folder${folder === null ? '' : ` ${folder}`}. A number goes back to that question, “quit” leaves and writes nothing.`);
}

async function confirmed(reader: LineReader, interview: Interview): Promise<Interview | 'done' | 'left' | LineEnd> {
  const line = await reader.ask('> ');
  if (typeof line === 'string') return line;
  const said = line.line.trim().toLowerCase();
  if (said === '' || said === 'yes' || said === 'y') return 'done';
  if (said === 'quit') return 'left';
  const number = said === 'back' ? summaryOf(interview).length : Number(said);
  if (summaryOf(interview).some((asked) => asked.number === number)) return { ...interview, at: number - 1 };
  reader.say(`“${line.line.trim()}” is no answer here. Press Enter to write the folder, or type a number from 1 to 8, or quit.`);
  return interview;
}

function write(surroundings: Surroundings, wanted: string | null, interview: Interview): number {
  const done = finish(interview);
  if (!done.ok) throw badFlag(done.error);
  const { outline, unanswered } = done.value;
  const id = scenarioIdOf(outline.title) || 'my-scenario';
  const folder = wanted ?? freeFolder(id);
  const files = newScenario(outline, id);
  writeFolder(folder, [...files, { path: EDITOR_SCHEMA_FILE, text: editorSchemaText() }]);
  for (const { question, offered } of unanswered) writeLine(surroundings, `Not answered, so the usual was taken. ${question.id}: ${offered}`);
  for (const line of report({ folder, files, called: commandName(surroundings) })) writeLine(surroundings, line);
  return EXIT.ok;
}

/** The first of `talks`, `talks-2`, … that is not there. */
function freeFolder(id: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? id : `${id}-${number}`;
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return folder;
  }
}

/** As wide as a list of files is printed. */
const CELLS = 76;

interface Written {
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  /** What the command is called here. */
  readonly called: string;
}
function report({ folder, files, called }: Written): readonly string[] {
  const place = /^[\w./~-]+$/.test(folder) ? folder : `"${folder}"`;
  const width = place.length;
  return [
    `Written to ${folder}:`,
    ...wrap(`${files.map(({ path }) => path).join(', ')}; and ${EDITOR_SCHEMA_FILE}, which editors read.`, CELLS).map((line) => `  ${line}`),
    ...verdictLines(files),
    'Every number in it was invented, and is marked d. Next:',
    `  ${called} play  ${place.padEnd(width)}  play it as it is`,
    `  ${called} watch ${place.padEnd(width)}  see mistakes, briefs and the zone after every save`,
    `  ${called} check ${place.padEnd(width)}  name every mistake, and what to type instead`,
    `  ${called} pack  ${place.padEnd(width)}  make one file of it, to hand on`,
  ];
}

/** What a check of the whole says; an answer may speak of what nobody at the table can know. */
function verdictLines(files: readonly PlannedFile[]): readonly string[] {
  const loaded = loadScenario('scenario.yaml', (path) => files.find((file) => file.path === path)?.text);
  if (loaded?.setup === undefined) return [];
  const warnings = reviewScenario(loaded).length;
  const [deals = 0, zone = 0] = findZone(bargainingProblem(loaded.setup), []).counts;
  const found = warnings === 0 ? 'It checks clean.' : `It can be played, with ${counted(warnings, 'warning')} (see parley check).`;
  return [`${found} Of ${grouped(deals)} deals, ${grouped(zone)} are acceptable to everybody.`];
}
