// Which small change of one line lets the file be read: every guess is tried, and the one that leaves the fewest complaints was meant.
import { edited } from '../mending.ts';
import type { RawText } from '../slips/slip.ts';
import type { TextLine } from '../text-lines.ts';
import { type Excerpt, excerptAround, sectionsAround } from './excerpt.ts';
import { indentation } from './indentation.ts';
import { REPAIR_IDEAS } from './index.ts';
import { isCode, lineWith, type Repair, type RepairIdea, stepOf } from './repair.ts';

/** How well a piece of a file can be read. */
export interface Reading {
  /** What the YAML reader complains of. */
  readonly slips: number;
  /** What the schema complains of, whole entries that are not there left aside. */
  readonly complaints: number;
}

const SUSPECTS_MAX = 24;

export interface Search {
  readonly raw: RawText;
  readonly judge: (text: string) => Reading;
  /** How many characters may still be read in all; counts down. */
  readonly purse: { left: number };
}

/** What one line was probably meant to be, for a slip that the YAML reader noticed at line `index` (from 0); null when no guess helps. */
export function findRepair(search: Search, index: number): Repair | null {
  const { lines } = search.raw;
  const excerpt = excerptAround(lines, index);
  const near = nearTo(lines, index, excerpt);
  const far = [...openersOf(lines, index), ...firstInBlocks(lines, excerpt)].filter((line) => !near.includes(line)).slice(0, SUSPECTS_MAX);
  const isBetter: Trial['isBetter'] = (one, before) => one.slips < before.slips;
  const trials: readonly Trial[] = [
    { excerpt, suspects: near, ideas: REPAIR_IDEAS, isBetter },
    { excerpt, suspects: [...new Set(far)], ideas: REPAIR_IDEAS, isBetter },
    { excerpt: sectionsAround(lines, index, 'with-next'), suspects: near, ideas: [indentation], isBetter },
  ];
  let best: Outcome | null = null;
  for (const trial of trials) {
    const found = tryAll(search, trial);
    if (found?.reading.slips === 0) return found.repair;
    if (found !== null && (best === null || found.reading.slips < best.reading.slips)) best = found;
  }
  return best?.repair ?? null;
}

/** As {@link findRepair}, for lines that can be read and stand in the wrong block: every complaint must be gone then. */
export function findMisplaced(search: Search, suspects: readonly number[]): Repair | null {
  const [first] = suspects;
  if (first === undefined) return null;
  const lines = suspects.flatMap((index) => search.raw.lines[index] ?? []);
  return (
    tryAll(search, {
      excerpt: sectionsAround(search.raw.lines, first, 'without-next'),
      suspects: lines,
      ideas: [indentation],
      isBetter: (one, before) => one.slips === 0 && one.complaints === 0 && before.complaints > 0,
    })?.repair ?? null
  );
}

interface Trial {
  readonly excerpt: Excerpt;
  readonly suspects: readonly TextLine[];
  readonly ideas: readonly RepairIdea[];
  readonly isBetter: (one: Reading, before: Reading) => boolean;
}

/** The best guess of a trial, and how well the excerpt can be read with it. */
interface Outcome {
  readonly repair: Repair;
  readonly reading: Reading;
}

function tryAll({ raw, judge, purse }: Search, { excerpt, suspects, ideas, isBetter }: Trial): Outcome | null {
  const read = (repair: Repair | null, line?: TextLine): Reading => {
    const text = excerpt
      .map((index) => (repair !== null && line?.index === index ? lineWith(line, repair.edits) : (raw.lines[index]?.text ?? '')))
      .join('\n');
    purse.left -= text.length;
    return judge(text);
  };
  const before = read(null);
  const tried = suspects
    .filter(({ index }) => excerpt.includes(index))
    .flatMap((line) => ideas.flatMap((idea) => idea({ raw, line })).map((repair) => ({ repair, line })))
    .flatMap(({ repair, line }) => (purse.left <= 0 ? [] : [{ repair, reading: read(repair, line) }]))
    .filter(({ reading }) => isBetter(reading, before));
  const [best, ...others] = tried.toSorted(
    (a, b) => a.reading.slips - b.reading.slips || a.reading.complaints - b.reading.complaints || likelihood(b.repair) - likelihood(a.repair),
  );
  if (best === undefined) return null;
  const rivals = others.filter(
    ({ repair, reading }) =>
      reading.slips === best.reading.slips && reading.complaints === best.reading.complaints && likelihood(repair) === likelihood(best.repair),
  );
  const isAlone = rivals.every(({ repair }) => edited(raw.text, repair.edits) === edited(raw.text, best.repair.edits));
  return { repair: { ...best.repair, isCertain: best.repair.isCertain && isAlone && best.reading.slips === 0 }, reading: best.reading };
}

function likelihood({ likelihood: given }: Repair): number {
  return given ?? 0;
}

/** The line of the complaint and its neighbours, the nearest first; and before them lines that begin in a column where no line should. */
function nearTo(lines: readonly TextLine[], index: number, excerpt: Excerpt): readonly TextLine[] {
  const code = lines.filter(isCode);
  const at = code.findLastIndex((line) => line.index <= index);
  const near = [at, at - 1, at + 1, at - 2, at + 2].flatMap((place) => (place < 0 ? [] : (code[place] ?? [])));
  const step = stepOf(lines);
  const odd = excerpt.flatMap((place) => lines[place] ?? []).filter((line) => isCode(line) && line.indent % step !== 0);
  return [...new Set([...odd.slice(0, 3), ...near])];
}

/** Going up: every line that opens a block around the one that begins at `index`. */
function openersOf(lines: readonly TextLine[], index: number): readonly TextLine[] {
  const openers: TextLine[] = [];
  let indent = lines[index]?.indent ?? 0;
  for (const line of lines.slice(0, index).filter(isCode).toReversed()) {
    if (indent === 0) break;
    if (line.indent > indent + 1) continue;
    if (line.indent !== indent) openers.push(line);
    indent = Math.min(indent, line.indent);
  }
  return openers.slice(0, 6);
}

/** The first line of each block, and the lines that open one: what stands there decides how the rest is read. */
function firstInBlocks(lines: readonly TextLine[], excerpt: Excerpt): readonly TextLine[] {
  const code = excerpt.flatMap((index) => lines[index] ?? []).filter(isCode);
  const opens = ({ code: text }: TextLine) => text.trimEnd().endsWith(':');
  return code.filter((line, place) => {
    const above = code[place - 1];
    return above !== undefined && (opens(above) || opens(line));
  });
}
