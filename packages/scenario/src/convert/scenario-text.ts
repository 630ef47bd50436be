// The text of a scenario file that an instructor can go on with: short lines in brackets, a comment where something was made up.
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { FORMAT_VERSION } from '../schema/format-version.ts';
import type { Cast, CastParty } from './cast.ts';
import type { ForeignRule } from './problem.ts';

/** The only venue of an imported scenario. */
export const TABLE_ID = 'table';

export interface ScenarioWords {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly assumptions: string;
  /** Shown at the top of the file, line by line. */
  readonly heading: readonly string[];
}

const ACTS = ['propose', 'amend', 'join', 'object', 'reserve', 'withdraw', 'ask_meeting', 'sound_out', 'reply', 'message', 'pass'];
const SRC = ['d'];
/** Longer maps are written line by line. */
const SHORT_MAX = 8;

/** The path of a seat's brief. */
export function briefPath(seat: string): string {
  return `briefs/${seat.toLowerCase()}.md`;
}

export function scenarioText(cast: Cast, words: ScenarioWords): string {
  const document = new Document(scenarioData(cast, words), { aliasDuplicateObjects: false });
  document.commentBefore = words.heading.map((line) => ` ${line}`).join('\n');
  visit(document, {
    Collection(key, node, path) {
      if (path.length > 1 && key !== 'key') node.flow = isShort(node);
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && LOOKS_LIKE_A_SLIP.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  for (const [key, comment] of Object.entries(COMMENTS)) commentOn(document, key, comment);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What YAML would take as it stands, and a reader for a forgotten quote, a comment or another sign. */
const LOOKS_LIKE_A_SLIP = /["'#:\u2018-\u201f\u00ab\u00bb]|[^\S ]/u;

const COMMENTS: Readonly<Record<string, string>> = {
  start: 'How the talks start is made up: the other program has no tension, trust or credibility.',
  venues: 'One table, as in the other program; its place and date are made up. Venues, competence and rules can be added here.',
  issues: 'The options of an issue keep the order of the file. The first is what holds when nothing is agreed on the issue.',
  private: 'Points: utilities of the other program. `fallback` is its reservation. Red lines (`limits`, `linkages`) can be added here.',
};

function commentOn(document: Document, key: string, comment: string): void {
  const pair = isMap(document.contents) ? document.contents.items.find(({ key: name }) => isScalar(name) && name.value === key) : undefined;
  if (pair === undefined || !isScalar(pair.key)) return;
  pair.key.commentBefore = ` ${comment}`;
  pair.key.spaceBefore = true;
}

/** Scalars only, and few of them. */
function isShort(node: Node): boolean {
  if (isSeq(node)) return node.items.every(isScalar);
  return (
    isMap(node) && node.items.length <= SHORT_MAX && node.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.items.every(isScalar)))
  );
}

function scenarioData({ issues, parties, rule: foreign }: Cast, words: ScenarioWords): object {
  const seats = parties.map(({ id }) => id);
  const byId = <T>(list: readonly { readonly id: string }[], value: (index: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(list.map(({ id }, index) => [id, value(index)]));
  const pairs = seats.flatMap((one, index) => seats.slice(index + 1).map((other) => `${one}-${other}`));
  const rule = ruleFor(parties, foreign);
  return {
    parley: FORMAT_VERSION,
    id: words.id,
    title: words.title,
    summary: words.summary,
    level: issues.length <= 5 ? 'beginner' : 'intermediate',
    minutes: parties.length === 2 ? [15, 30] : [30, 60],
    assumptions: words.assumptions,
    sources: { file: 'sources.md', paragraphs: 0 },
    seats: byId(parties, (index) => ({ name: parties[index]?.name ?? '', role: 'party', src: SRC })),
    start: {
      tension: 20,
      breakdown_at: 90,
      trust: Object.fromEntries(pairs.map((pair) => [pair, 50])),
      credibility: byId(parties, () => 60),
      src: SRC,
    },
    venues: {
      [TABLE_ID]: {
        ...{ name: 'The table', place: 'One table', day: 'Monday', date: '2024-05-06', form: 'an agreement' },
        ...{ seats, rule, rounds: 6, src: SRC },
      },
    },
    issues: byId(issues, (index) => ({
      name: issues[index]?.name ?? '',
      options: Object.fromEntries((issues[index]?.options ?? []).map(({ id, name }) => [id, name])),
      decide: [TABLE_ID],
      src: SRC,
    })),
    private: byId(parties, (index) => privatePart({ issues, party: parties[index] })),
    acts: rule.kind === 'k_of_n' ? [...ACTS, 'vote'] : ACTS,
    outcomes: [
      { id: 'agreement', title: 'An agreement', text: 'They agreed on something new.', when: { adopted: { at_least: 1 } }, src: SRC },
      { id: 'no_agreement', title: 'No agreement', text: 'Each is left with what it has without one.', src: SRC },
    ],
    score: { own_value: 50, joint: 20, relations: 15, integrity: 15 },
  };
}

function ruleFor(parties: readonly CastParty[], foreign: ForeignRule) {
  if (parties.length === 2) return { kind: 'bilateral' };
  if (foreign.kind === 'all') return { kind: 'consensus' };
  return { kind: 'k_of_n', k: parties.length - 1, vetoes: foreign.vetoes.flatMap((party) => parties[party]?.id ?? []) };
}

function privatePart({ issues, party }: { readonly issues: Cast['issues']; readonly party: CastParty | undefined }): object {
  const points = issues.map(({ id, options }, issue) => {
    const worths = party?.scaled.points[issue] ?? [];
    return [id, Object.fromEntries(options.map((option, index) => [option.id, worths[index] ?? 0]))] as const;
  });
  return {
    brief: briefPath(party?.id ?? ''),
    support: 60,
    fallback: { points: party?.scaled.fallback ?? 0, text: 'No agreement' },
    points: Object.fromEntries(points),
    src: SRC,
  };
}
