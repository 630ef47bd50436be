/** Small tables for tests. The tiny talks: Alder and Birch meet in the annex, then with Cedar in the chair in the hall; Dune has no seat. */
import { expectDefined } from '@parley/base';
import { apply, EFFECT_DEFAULTS, type Event, openTable, type Setup, type Table, VERBS } from '@parley/rules';

type Face = Setup['face'];

const SOURCES = ['d'] as const;

function seat(id: string, name: string, rest: Partial<Face['seats'][number]> = {}): Face['seats'][number] {
  return { id, name, role: 'party', supportLabel: 'support at home', means: { gesture: [], pressure: [] }, voice: {}, sources: SOURCES, ...rest };
}

function issue(id: string, options: readonly string[], rest: Partial<Face['issues'][number]>): Face['issues'][number] {
  const ladder = options.map((option) => ({ id: option, text: `${id}: ${option}` }));
  const plain = { decide: [], discuss: [], endorse: {}, affects: [], ratchet: false, followUp: false, sources: SOURCES };
  return { id, name: id, options: ladder, ...plain, ...rest };
}

const ANNEX = { id: 'annex', name: 'Annex', place: 'Annex', day: 'Monday', date: '2022-01-10', form: 'political', minutes: null, sources: SOURCES };

const FACE: Face = {
  id: 'tiny-talks',
  title: 'Tiny talks',
  contentNote: '',
  assumptions: 'Everything here is made up.',
  minutes: [1, 5],
  seats: [
    seat('A', 'Alder', { means: { gesture: ['Opens the lock for a day.'], pressure: ['Closes the lock for a day.'] } }),
    seat('B', 'Birch', { means: { gesture: [], pressure: ['Doubles the patrols.'] } }),
    seat('C', 'Cedar', { role: 'caucus', supportLabel: 'cohesion' }),
    seat('D', 'Dune'),
  ],
  absent: ['fishers'],
  issues: [
    issue('tariff', ['none', 'low', 'high'], { decide: ['annex', 'hall'] }),
    issue('port', ['closed', 'partly', 'open'], { decide: ['hall'], discuss: ['annex'], affects: ['D', 'fishers'] }),
    issue('pilots', ['none', 'shared'], { decide: ['annex'], endorse: { hall: ['C'] } }),
    issue('tolls', ['keep', 'halve', 'drop'], { decide: ['hall'] }),
    issue('followup', ['none', 'dates'], { decide: ['annex', 'hall'], ratchet: true, followUp: true }),
  ],
  venues: [
    { ...ANNEX, seats: ['A', 'B'], rule: { kind: 'bilateral' }, chair: null, rounds: 2 },
    {
      ...ANNEX,
      ...{ id: 'hall', name: 'Hall', place: 'Hall', day: 'Tuesday', date: '2022-01-11' },
      seats: ['A', 'B', 'C'],
      rule: { kind: 'consensus', of: 3, silence: { setBy: 'chair', needs: 'nothing', rounds: 1 } },
      chair: 'C',
      rounds: 2,
    },
  ],
  acts: VERBS,
  effects: EFFECT_DEFAULTS,
  start: {
    tension: 60,
    collapseAt: 90,
    trust: { 'A-B': 30, 'A-C': 60, 'A-D': 40, 'B-C': 60, 'B-D': 70, 'C-D': 50 },
    credibility: { A: 60, B: 60, C: 60, D: 60 },
  },
  declared: {
    A: [{ issue: 'port', side: 'atLeast', option: 'open', sources: SOURCES }],
    B: [{ issue: 'port', side: 'atMost', option: 'closed', sources: SOURCES }],
  },
  orders: {
    B: {
      kind: 'deescalateFirst',
      gives: [{ kind: 'bound', issue: 'pilots', side: 'atLeast', option: 'shared' }],
      until: [{ kind: 'bound', issue: 'tariff', side: 'atLeast', option: 'low' }],
      sources: SOURCES,
    },
  },
  surprises: { D: { trust: { 'A-D': -10 } }, fishers: { support: { C: -5 } } },
  performance: { port: { by: ['A', 'B'], verified: ['partly'] } },
  outcomes: [
    {
      id: 'breakdown',
      title: 'Breakdown',
      text: 'The talks break down.',
      when: { kind: 'any', of: [{ kind: 'tension', atLeast: 90 }, { kind: 'walkedOut' }] },
      history: false,
    },
    {
      id: 'deal',
      title: 'A deal',
      text: 'Something is agreed.',
      when: { kind: 'adoptedAnyOf', issues: ['tariff', 'port', 'pilots', 'tolls'] },
      history: false,
    },
    { id: 'nothing', title: 'Nothing', text: 'Nothing is agreed.', when: { kind: 'always' }, history: true },
  ],
  score: { ownValue: 50, joint: 20, relations: 15, integrity: 15 },
};

const BRIEFS: Setup['briefs'] = {
  A: {
    text: 'Open the port.',
    points: { tariff: [0, 10, 20], port: [0, 20, 40], pilots: [0, 10], tolls: [28, 14, 0], followup: [0, 2] },
    fallback: { points: 30, perTenTension: 0, text: 'Use the northern port.' },
    limits: [{ kind: 'bound', issue: 'tolls', side: 'atMost', option: 'halve' }],
    linkages: [
      {
        if: { kind: 'bound', issue: 'tolls', side: 'atLeast', option: 'halve' },
        then: { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' },
      },
    ],
    support: 60,
  },
  B: {
    text: 'Bring the tolls down.',
    points: { tariff: [10, 5, 0], port: [30, 20, 0], pilots: [0, 18], tolls: [0, 20, 40], followup: [0, 2] },
    fallback: { points: 42, perTenTension: -1, text: 'Go on as before.' },
    limits: [{ kind: 'bound', issue: 'port', side: 'atMost', option: 'partly' }],
    linkages: [],
    support: 50,
  },
  C: {
    text: 'Bring the two together.',
    points: { tariff: [0, 5, 10], port: [0, 20, 10], pilots: [20, 0], tolls: [0, 30, 10], followup: [0, 20] },
    fallback: { points: 25, perTenTension: -1, text: 'A summary in the chair’s own name.' },
    limits: [],
    linkages: [],
    support: 50,
  },
  D: {
    text: 'Be heard.',
    points: { tariff: [0, 0, 0], port: [60, 30, 0], pilots: [20, 0], tolls: [0, 10, 18], followup: [0, 2] },
    fallback: { points: 60, perTenTension: -1, text: 'Wait.' },
    limits: [],
    linkages: [],
    support: 50,
  },
};

const SEALED: Setup['sealed'] = {
  variants: {},
  events: [
    {
      id: 'storm',
      after: 'annex',
      probability: 0.5,
      text: 'A storm closes the roads.',
      change: { tension: 3 },
      cancelIf: { verb: 'gesture', by: 'A' },
      onlyIf: null,
      sources: SOURCES,
    },
  ],
  drift: {},
};

/**
 * A scenario with everything the rules know, once. Seats A and B (annex, bilateral, two rounds), C (hall, consensus, in the chair, a caucus) and D,
 * seated nowhere. Ladders: tariff none–low–high, port closed–partly–open, pilots none–shared, tolls keep–halve–drop, followup none–dates.
 */
export function tinySetup(): Setup {
  return { face: FACE, briefs: BRIEFS, sealed: SEALED };
}

/** The events that bring the tiny talks to the first floor of a venue, without what happens on the way. */
function arriving(setup: Setup, venue: string): readonly Event[] {
  const index = setup.face.venues.findIndex((candidate) => candidate.id === venue);
  const order = setup.face.venues[index]?.seats ?? [];
  return [
    { kind: 'venueOpened', venue, index },
    { kind: 'roundOpened', round: 1, order },
    { kind: 'positionMoved', position: `${venue}.floor` },
  ];
}

/** The first floor of a venue, all seats yet to speak. */
export function floorOf(venue: 'annex' | 'hall', setup: Setup = tinySetup(), seed = 'tiny'): Table {
  return apply(openTable(setup, seed), arriving(setup, venue));
}

/** The first margins of a venue, all seats yet to act. */
export function marginsOf(venue: 'annex' | 'hall', setup: Setup = tinySetup(), seed = 'tiny'): Table {
  return apply(floorOf(venue, setup, seed), [{ kind: 'positionMoved', position: `${venue}.margins` }]);
}

/** The interval after the annex. */
export function intervalAfterAnnex(setup: Setup = tinySetup(), seed = 'tiny'): Table {
  return apply(marginsOf('annex', setup, seed), [{ kind: 'positionMoved', position: 'interval' }]);
}

/** The same floor with this seat speaking first: the round's order is the venue's, rotated. */
export function heldBy(table: Table, seat: string): Table {
  const { order } = table.public.floor;
  const at = order.indexOf(seat);
  return apply(table, [{ kind: 'roundOpened', round: table.public.round, order: [...order.slice(at), ...order.slice(0, at)] }]);
}

/** The first of a row of seeds under which something holds: for tests that need good or bad luck. */
export function seedWith(holds: (seed: string) => boolean): string {
  const seed = Array.from({ length: 1000 }, (_, index) => `luck-${index}`).find(holds);
  return expectDefined(seed, 'a seed under which this happens');
}
