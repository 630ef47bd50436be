/** Finds what a player means by a typed word: a delegation, an issue, an option, a table. Ids, starts of ids, starts of names, numbers. */
import type { Bound, Condition, Items, ScenarioFace } from '@parley/rules';
import { exampleCondition } from './examples.ts';

/** What was meant, or why nothing was found, as a sentence. */
export type Found<T> = { readonly found: T } | { readonly problem: string };

/** The value, or its problem thrown to the nearest {@link reading}: keeps the grammar free of nested tests. */
export class Misread {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** The one thing that a word names: its id, a start of its id, a start of its name. */
export function pick(kind: string, things: readonly Named[], word: string): Found<string> {
  const wanted = normal(word);
  const known = (): string => `There are: ${things.map((thing) => thing.id).join(', ')}.`;
  if (wanted === '') return { problem: `Which ${kind}? ${known()}` };
  const exact = things.find((thing) => normal(thing.id) === wanted || normal(thing.name) === wanted);
  if (exact) return { found: exact.id };
  const starts = things.filter((thing) => normal(thing.id).startsWith(wanted) || normal(thing.name).startsWith(wanted));
  const [only] = starts;
  if (starts.length === 1 && only) return { found: only.id };
  if (starts.length > 1) return { problem: `“${word}” could be ${starts.map((thing) => thing.id).join(' or ')}.` };
  return { problem: `There is no ${kind} “${word}”. ${known()}` };
}

export function pickSeat(face: ScenarioFace, word: string): Found<string> {
  return pick('delegation', face.seats, word);
}
/** A delegation or an absent voice. */
export function pickVoice(face: ScenarioFace, word: string): Found<string> {
  return pick('delegation or voice', [...face.seats, ...face.absent.map((voice) => ({ id: voice, name: voice }))], word);
}
export function pickIssue(face: ScenarioFace, word: string): Found<string> {
  return pick('issue', face.issues, word);
}
export function pickVenue(face: ScenarioFace, word: string): Found<string> {
  return pick(
    'table',
    face.venues.flatMap((venue) => [{ id: venue.id, name: venue.place }]),
    word,
  );
}
/** An option by its id, a start of it, its place from 0 (as things are), or its letter from A. */
export function pickOption(face: ScenarioFace, issue: string, word: string): Found<string> {
  const options = face.issues.find((candidate) => candidate.id === issue)?.options ?? [];
  const exact = options.find((option) => normal(option.id) === normal(word));
  if (exact) return { found: exact.id };
  const index = /^\d+$/.test(word) ? Number(word) : /^[a-z]$/i.test(word) ? word.toLowerCase().charCodeAt(0) - 97 : -1;
  const placed = options[index];
  if (placed) return { found: placed.id };
  return pick(
    `option of ${issue}`,
    options.map((option) => ({ id: option.id, name: option.text })),
    word,
  );
}

/** Takes the value out of what was found; stops the reading otherwise. */
export function sure<T>(found: Found<T>): T {
  if ('found' in found) return found.found;
  throw new Misread(found.problem); // caught by `reading`, the only caller
}

/** Runs a reader; a {@link Misread} on the way becomes the problem. */
export function reading<T>(read: () => T): Found<T> {
  try {
    return { found: read() };
  } catch (problem) {
    if (problem instanceof Misread) return { problem: problem.problem };
    throw problem;
  }
}

const BOUND = /^([^<>=]+)(>=|<=)(.+)$/;
/** "troops>=phased_return". */
export function readBound(face: ScenarioFace, word: string): Bound {
  const [, issueWord = '', sign, optionWord = ''] = BOUND.exec(word) ?? [];
  if (sign === undefined) throw new Misread(`“${word}” is no condition. Write issue>=option or issue<=option.`);
  const issue = sure(pickIssue(face, issueWord));
  return { kind: 'bound', issue, side: sign === '>=' ? 'atLeast' : 'atMost', option: sure(pickOption(face, issue, optionWord)) };
}

/** A package as typed: "troops=phased_return donbas=1 unless vienna troops>=phased_return". */
export function readPackage(face: ScenarioFace, words: readonly string[]): { readonly items: Items; readonly conditions: readonly Condition[] } {
  const items: Record<string, string> = {};
  const conditions: Condition[] = [];
  let venue: string | null = null;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === 'unless') venue = '';
    else if (lower === 'and') continue;
    else if (venue === null) Object.assign(items, readItem(face, word));
    else if (BOUND.test(word)) conditions.push({ venue: conditionVenue(face, venue), bound: readBound(face, word) });
    else venue = sure(pickVenue(face, word));
  }
  if (venue !== null && conditions.length === 0) throw new Misread(`After “unless” name a table and what it must adopt: ${exampleCondition(face)}.`);
  return { items, conditions };
}
function conditionVenue(face: ScenarioFace, venue: string): string {
  if (venue === '') throw new Misread(`Name the table first: ${exampleCondition(face)}.`);
  return venue;
}
function readItem(face: ScenarioFace, word: string): Items {
  const [issueWord = '', optionWord] = word.split('=');
  if (optionWord === undefined || issueWord === '')
    throw new Misread(`“${word}” is no item of a text. Write issue=option, for example ${example(face)}.`);
  const issue = sure(pickIssue(face, issueWord));
  return { [issue]: sure(pickOption(face, issue, optionWord)) };
}
function example(face: ScenarioFace): string {
  const issue = face.issues[0];
  return `${issue?.id ?? 'issue'}=${issue?.options[1]?.id ?? 'option'}`;
}
