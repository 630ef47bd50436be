/** Acts gone wrong: one change at a time that a faulty or hostile client could make. */
import type { Random } from '@parley/base';
import { type Act, type Table, VERBS } from '@parley/rules';

/** An act as it may come from outside: anything. */
export type Mutant = Readonly<Record<string, unknown>>;

const CONTROLS = 'a\u001b[31mred\u001b]0;title\u0007 b\u0000c\u009b2Jd\u202ee\r\nf\u200bg';
const STRANGE: readonly unknown[] = [
  ...[null, undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, '', ' ', 'nothing', '__proto__', 'constructor', 'hasOwnProperty'],
  ...[[], {}, [[]], [null], { length: 3 }, [1, 2], { kind: 'bound' }, { kind: 'does', seat: 'A', verb: 'toString' }, CONTROLS, 'x'.repeat(30_000)],
  ...['toString', '\ud800', 'é'.repeat(90), ['A', 'A'], ['A', 'B', 'C', 'D', 'E'], { a: 'b' }, JSON.parse('{"__proto__": "open"}')],
];
const NAMES = ['__proto__', 'constructor', 'toString', 'words', 'text', 'to', 'items', 'conditions', 'issue', 'because', 'length', ''];

type Change = (act: Mutant, random: Random, table: Table) => Mutant;

function withField(act: Mutant, name: string, value: unknown): Mutant {
  // An own field even where the name is `__proto__`.
  return Object.fromEntries([...Object.entries(act).filter(([field]) => field !== name), [name, value]]);
}

function anyField(act: Mutant, random: Random): string {
  return random.pick(Object.keys(act));
}

function idsOf(table: Table): readonly string[] {
  const { seats, issues, venues, absent } = table.setup.face;
  const options = issues.flatMap((issue) => issue.options.map((option) => option.id));
  const texts = Object.values(table.rooms).flatMap((room) => [...room.texts.map((text) => text.id), ...room.motions.map((motion) => motion.id)]);
  return [...[...seats, ...issues, ...venues].map(({ id }) => id), ...absent, ...options, ...texts, ...VERBS];
}

/** Something deep inside an act replaced by something strange. */
function strangeInside(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.next() < 0.3) return random.pick(STRANGE);
  if (Array.isArray(value)) {
    const at = random.integer(value.length + 1);
    return [...value.slice(0, at), strangeInside(value[at], random), ...value.slice(at + 1)];
  }
  const names = Object.keys(value);
  const name = names.length > 0 && random.next() < 0.7 ? random.pick(names) : random.pick(NAMES);
  return withField(value as Mutant, name, strangeInside((value as Mutant)[name], random));
}

const CHANGES: readonly Change[] = [
  (act, random) => withField(act, anyField(act, random), random.pick(STRANGE)),
  (act, random) => {
    const gone = anyField(act, random);
    return Object.fromEntries(Object.entries(act).filter(([field]) => field !== gone));
  },
  (act, random) => withField(act, random.pick(NAMES), random.pick(STRANGE)),
  (act, random) => {
    const [field, name] = [anyField(act, random), random.pick(NAMES)];
    return Object.fromEntries(Object.entries(act).map(([key, value]) => [key === field ? name : key, value]));
  },
  (act, random, table) => withField(act, 'seat', random.pick([...Object.keys(table.private), 'spectator', 'instructor', 'nobody', '__proto__'])),
  (act, random) => withField(act, 'verb', random.pick([...VERBS, 'resign', '__proto__', 'toString', 'constructor'])),
  (act, random, table) => withField(act, anyField(act, random), random.pick(idsOf(table))),
  (act, random) => {
    const field = anyField(act, random);
    return withField(act, field, strangeInside(act[field], random));
  },
  (act) => ('words' in act ? { ...act, words: `${String(act['words'])}${CONTROLS}` } : withField(act, 'words', CONTROLS)),
];

/** The act with one change drawn at random; most are no longer legal, some are not even acts. */
export function mutateAct(act: Act, random: Random, table: Table): Mutant {
  return random.pick(CHANGES)({ ...act }, random, table);
}
