/** Small scenarios with one decision rule each: the tiny talks with another rule in the hall, and with secrets worth keeping. */
import type { DecisionRule, Setup } from '@parley/rules';
import { tinySetup } from './fixtures.ts';

const MAJORITY = {
  kind: 'majority',
  share: 0.5,
  orEqual: false,
  weights: { A: 2, B: 2, C: 1 },
  populationShare: null,
  populations: {},
  blockingMinority: null,
  abstentions: 'neutral',
  open: false,
} as const;

interface Change {
  readonly rule: DecisionRule;
  readonly chair?: string | null;
  readonly acts?: readonly Setup['face']['acts'][number][];
  /** Only the hall, for a week with one table. */
  readonly alone?: boolean;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'majority-secret': { rule: MAJORITY },
  'majority-open': {
    rule: {
      ...MAJORITY,
      ...{ share: 0.55, orEqual: true, populationShare: 0.6, populations: { A: 5, B: 3, C: 2 }, blockingMinority: 2, abstentions: 'no', open: true },
    },
    chair: null,
  },
  'consensus-minus': { rule: { kind: 'consensusMinus', minus: 1, silence: { setBy: 'anyone', needs: 'consensus', rounds: 1 } }, chair: null },
  'k-of-n': { rule: { kind: 'kOfN', k: 2, vetoes: ['A'] }, alone: true },
  'chair-decides': { rule: { kind: 'chairDecides' } },
};

/** Names of the small scenarios, beside the tiny talks themselves. */
export const SMALL_NAMES: readonly string[] = Object.keys(CHANGES);

/** The tiny talks with secrets: variants, events that may or may not come, one only after a surprise, drift; and tension nearer to its collapse. */
export function secretiveSetup(): Setup {
  const { face, briefs, sealed } = tinySetup();
  const [storm] = sealed.events;
  const protest = {
    id: 'protest',
    after: 'hall',
    probability: 0.6,
    text: 'People march.',
    change: { tension: 6, trust: { 'A-B': -3 }, support: { A: -6 } },
  };
  return {
    face: { ...face, id: 'secretive-talks', start: { ...face.start, tension: 68 } },
    briefs,
    sealed: {
      variants: {
        A: [
          { id: 'patient', probability: 0.5, fallback: 30 },
          { id: 'wary', probability: 0.5, fallback: 36 },
        ],
        C: [
          { id: 'calm', probability: 0.7, fallback: 25 },
          { id: 'tired', probability: 0.3, fallback: 18 },
        ],
      },
      events: [...(storm ? [storm] : []), { ...protest, cancelIf: { verb: 'gesture', by: 'A' }, onlyIf: 'surprised', sources: ['d'] }],
      drift: { tension: 2, support: { B: -1 } },
    },
  };
}

/** A small scenario by its name. */
export function smallSetup(name: string): Setup {
  const { face, briefs, sealed } = secretiveSetup();
  const { rule, chair = 'C', alone = false } = CHANGES[name] as Change; // names come from SMALL_NAMES
  const seats = face.seats.map((seat) => (seat.id === 'C' && chair === 'C' ? { ...seat, role: 'mediator' as const } : seat));
  const venues = face.venues
    .filter((venue) => !alone || venue.id === 'hall')
    .map((venue) => (venue.id === 'hall' ? { ...venue, rule, chair } : venue));
  const issues = face.issues.map((issue) => ({ ...issue, decide: alone ? ['hall'] : issue.decide }));
  const orders = { ...face.orders, A: { kind: 'packageFirst', free: ['followup'], sources: ['d'] } } as const;
  const events = sealed.events.filter((event) => venues.some((venue) => venue.id === event.after));
  return { face: { ...face, id: name, seats, venues, issues, orders }, briefs, sealed: { ...sealed, events } };
}

/** Every small scenario, the tiny talks first. */
export function smallSetups(): readonly Setup[] {
  return [tinySetup(), secretiveSetup(), ...SMALL_NAMES.map(smallSetup)];
}

/** The same scenario with one round at each table: a week that is played in a moment. */
export function shortened(setup: Setup): Setup {
  const venues = setup.face.venues.map((venue) => ({ ...venue, rounds: 1 }));
  return { ...setup, face: { ...setup.face, id: `${setup.face.id}-shortened`, venues } };
}

/** The same scenario with little support at home: from where nothing can be given. */
export function weakened(setup: Setup): Setup {
  const briefs = Object.entries(setup.briefs).map(([seat, brief]) => [seat, { ...brief, support: 36 }]);
  return { ...setup, briefs: Object.fromEntries(briefs) };
}
