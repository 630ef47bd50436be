/** A small table that never was, in the middle of a round: what the kitchen sink draws from. */
import { EFFECT_DEFAULTS, legalActs, openTable, type Setup, seatView, type Table, type Text, VERBS, whoMayAct } from '@parley/rules';
import type { Game, LogLine } from '../../world.ts';

const SOURCES = ['d'] as const;
type Face = Setup['face'];

function seat(id: string, name: string): Face['seats'][number] {
  return { id, name, role: 'party', supportLabel: 'support at home', means: { gesture: [], pressure: [] }, voice: {}, sources: SOURCES };
}
function issue(id: string, name: string, options: readonly string[]): Face['issues'][number] {
  const ladder = options.map((text, index) => ({ id: `${id}-${index}`, text }));
  const plain = { discuss: [], endorse: {}, affects: [], ratchet: false, followUp: false, sources: SOURCES };
  return { id, name, options: ladder, decide: ['hall'], ...plain };
}
const brief = (points: Setup['briefs'][string]['points']): Setup['briefs'][string] => ({
  text: 'Show every part of the screen.',
  points,
  fallback: { points: 40, perTenTension: 0, text: 'Another page.' },
  limits: [{ kind: 'bound', issue: 'letters', side: 'atMost', option: 'letters-1' }],
  linkages: [],
  support: 50,
});

const SETUP: Setup = {
  face: {
    id: 'kitchen-sink',
    title: 'Kitchen sink',
    contentNote: '',
    assumptions: 'Nothing here is about anything.',
    minutes: [1, 1],
    seats: [seat('A', 'Alder'), seat('B', 'Берёза'), seat('C', '白樺')],
    absent: [],
    issues: [
      issue('letters', 'Letters', ['Latin', 'Кирилица і грек: Ωμέγα', '日本語と中文', 'עברית و العربية']),
      issue('length', 'An issue whose name is too long for its column', ['Short', 'A'.repeat(70)]),
      issue('same', 'Same', ['As it is', 'Otherwise']),
    ],
    venues: [
      {
        ...{ id: 'hall', name: 'Hall', place: 'Hall', day: 'Monday', date: '2022-01-10', form: 'political', minutes: null, sources: SOURCES },
        seats: ['A', 'B', 'C'],
        rule: { kind: 'consensus', of: 3, silence: null },
        chair: null,
        rounds: 3,
      },
    ],
    acts: VERBS,
    effects: EFFECT_DEFAULTS,
    start: { tension: 60, collapseAt: 90, trust: { 'A-B': 20, 'A-C': 50, 'B-C': 80 }, credibility: { A: 60, B: 60, C: 60 } },
    declared: { B: [{ issue: 'letters', side: 'atLeast', option: 'letters-2', sources: SOURCES }] },
    orders: {},
    surprises: {},
    performance: {},
    outcomes: [{ id: 'nothing', title: 'Nothing', text: 'Nothing is agreed.', when: { kind: 'always' }, history: true }],
    score: { ownValue: 50, joint: 20, relations: 15, integrity: 15 },
  },
  briefs: {
    A: brief({ letters: [0, 20, 40, 60], length: [20, 0], same: [0, 20] }),
    B: brief({ letters: [60, 40, 20, 0], length: [0, 20], same: [0, 20] }),
    C: brief({ letters: [0, 60, 20, 0], length: [20, 0], same: [20, 0] }),
  },
  sealed: { variants: {}, events: [], drift: {} },
};

const TEXT: Text = {
  ...{ id: 'hall-1', venue: 'hall', round: 1, sponsors: ['B'], words: 'Так, буква за буквою. ‏שלום‎', amends: null, until: 'round', status: 'tabled' },
  items: { letters: 'letters-2', length: 'length-1', same: 'same-0' },
  conditions: [],
  ballots: { C: { answer: 'reserved', round: 1 } },
  statements: {},
};

function table(): Table {
  const open = openTable(SETUP, 'sink');
  const floor = { order: ['B', 'A', 'C'], taken: ['B'] };
  return {
    ...open,
    public: { ...open.public, position: 'hall.floor', venueIndex: 0, round: 1, floor, firmCount: { ...open.public.firmCount, B: 2 } },
    rooms: { hall: { texts: [TEXT], motions: [], agenda: null, referred: {}, silence: null, summary: null } },
  };
}
const LOG: readonly LogLine[] = [
  ...(['heading', 'act', 'own', 'result', 'private', 'remark'] as const).map((kind) => ({ kind, text: `A line of the kind “${kind}”.` })),
  ...Array.from({ length: 30 }, (_, index): LogLine => ({ kind: 'act', text: `Line ${index + 7}, to have something to scroll through.` })),
];

/** The game of the kitchen sink, for Alder. */
export function sinkGame(): Game {
  const now = table();
  const seen = { view: seatView(now, 'A'), legal: legalActs(now, 'A'), mayAct: whoMayAct(now) };
  const rest = { standIn: null, humans: ['A'], mayUndo: true, log: LOG, newFrom: 30, ending: null, movements: [] };
  return { id: 'kitchen-sink', seat: 'A', ...seen, ...rest };
}
