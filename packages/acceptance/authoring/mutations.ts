// Scenario files gone wrong at random: whatever was done to one, it is read to an end, with a Setup or at least one diagnostic, and nothing that a terminal obeys.
import { createRandom, type Random } from '@parley/base';
import { compileScenario, hasErrors, renderDiagnostic, type ScenarioTexts } from '@parley/scenario';
import type { Tally } from '@parley/testkit';

type Mutation = (text: string, random: Random) => string;

function spot(text: string, random: Random): number {
  return Math.floor(random.next() * (text.length + 1));
}
function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random.next() * list.length)];
}
function onLine(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const index = Math.floor(random.next() * lines.length);
  return [...lines.slice(0, index), ...change(lines[index] ?? ''), ...lines.slice(index + 1)].join('\n');
}
function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

const PIECES = [
  ...[
    '"',
    "'",
    '“',
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    ',',
    '#',
    ' #',
    '|',
    '>',
    '&a ',
    '*a',
    '!!int ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '<<: *a\n',
    '? ',
    '@',
    '`',
  ],
  ...['\t', '\u00a0', '\u200b', '\ufeff', '\u0000', '\u001b[31m', '\u202e', '\r', '\u2028', '😀', '\ud800', 'é', '\u0007'],
  ...[
    'no',
    'yes',
    '~',
    'null',
    '1e999',
    '-0',
    '.inf',
    '0x10',
    '0o7',
    '1_000',
    '2022-01-10',
    '__proto__',
    'constructor',
    'toString',
    '__proto__: 1\n',
  ],
] as const;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a character goes': (text, random) => {
    const at = spot(text, random);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a piece comes': (text, random) => insert(text, spot(text, random), pick(PIECES, random) ?? ''),
  'a character flips': (text, random) => {
    const at = spot(text, random);
    return text.slice(0, at) + String.fromCharCode(32 + Math.floor(random.next() * 96)) + text.slice(at + 1);
  },
  'a line goes': (text, random) => onLine(text, random, () => []),
  'a line comes twice': (text, random) => onLine(text, random, (line) => [line, line]),
  'a line moves in': (text, random) => onLine(text, random, (line) => [`${' '.repeat(1 + Math.floor(random.next() * 4))}${line}`]),
  'a line moves out': (text, random) => onLine(text, random, (line) => [line.replace(/^ {1,2}/, '')]),
  'two lines change places': (text, random) => {
    const lines = text.split('\n');
    const [one, other] = [Math.floor(random.next() * lines.length), Math.floor(random.next() * lines.length)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  },
  'a word becomes another of the file': (text, random) => {
    const words = [...text.matchAll(/[\w.-]+/g)];
    const [from, to] = [pick(words, random), pick(words, random)];
    return from === undefined ? text : text.slice(0, from.index) + (to?.[0] ?? '') + text.slice(from.index + from[0].length);
  },
  'the end is cut off': (text, random) => text.slice(0, spot(text, random)),
  'the beginning is cut off': (text, random) => text.slice(spot(text, random)),
  'brackets nest': (text, random) => insert(text, spot(text, random), '['.repeat(1 + Math.floor(random.next() * 400))),
  'a name grows': (text, random) => insert(text, spot(text, random), 'x'.repeat(1 + Math.floor(random.next() * 5000))),
  'a part stands elsewhere': (text, random) => {
    const from = spot(text, random);
    return insert(text, spot(text, random), text.slice(from, from + Math.floor(random.next() * 300)));
  },
};
const NAMES = Object.keys(MUTATIONS);

/** What a search has met besides: for its test to say that nothing was. */
export interface Met {
  readonly failures: string[];
  /** Milliseconds of the longest reading: printed, not judged, since the machine may do other work. A reading without end is ended by the test's own limit. */
  slowestMs: number;
}

/** Reads `count` mutations of a scenario, one in four of up to four changes, the others of one. The same seed gives the same files. */
export function mutateScenario(texts: ScenarioTexts, { seed, count, tally, met }: { seed: string; count: number; tally: Tally; met: Met }): void {
  const random = createRandom(seed);
  for (let run = 0; run < count; run += 1) {
    const changes = Array.from({ length: run % 4 === 0 ? 1 + Math.floor(random.next() * 4) : 1 }, () => pick(NAMES, random) ?? '');
    const text = changes.reduce((so, name) => MUTATIONS[name]?.(so, random) ?? so, texts.file.text);
    const fault = faultOf({ ...texts, file: { ...texts.file, text } }, { tally, met });
    if (fault !== null) met.failures.push(`seed ${seed}, run ${run} (${changes.join(', ')}): ${fault}`);
  }
}

/** C0 but for line ends, C1, and what turns a line round. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function faultOf(texts: ScenarioTexts, { tally, met }: { readonly tally: Tally; readonly met: Met }): string | null {
  const started = performance.now();
  const { setup, diagnostics } = compileScenario(texts);
  const tookMs = performance.now() - started;
  met.slowestMs = Math.max(met.slowestMs, tookMs);
  tally.add('files');
  tally.add(setup === undefined ? 'refused' : 'still sound');
  if (setup === undefined && !hasErrors(diagnostics)) return 'neither a Setup nor an error';
  const rendered = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, () => texts.file.text)).join('\n');
  return OBEYED.test(rendered) ? `a diagnostic holds ${JSON.stringify(OBEYED.exec(rendered)?.[0])}` : null;
}
