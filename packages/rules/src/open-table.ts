/** Opens a game: the table before the first venue, with private variants drawn by the seed. */
import { drawKeyed } from '@parley/base';
import { supportBand } from './pressures/move.ts';
import type { Setup, VariantSetup } from './setup.ts';
import type { PrivatePart, PublicPart, Room, Table } from './table.ts';
import type { Seat } from './vocabulary.ts';

/** What a host may fix when it opens a table. */
export interface OpenOptions {
  /** Fixes the private variant of some seats by id; seats not named are drawn. An unknown id is drawn too. */
  readonly variants?: Readonly<Record<Seat, string>>;
}

const EMPTY_ROOM: Room = { texts: [], motions: [], agenda: null, referred: {}, silence: null, summary: null };

function drawVariant(variants: readonly VariantSetup[], at: number): VariantSetup | undefined {
  let sum = 0;
  for (const variant of variants) {
    sum += variant.probability;
    if (at < sum) return variant;
  }
  return variants.at(-1);
}

function openPrivate(setup: Setup, seat: Seat, seed: string, wanted: string | undefined): PrivatePart {
  const brief = setup.briefs[seat];
  const variants = setup.sealed.variants[seat] ?? [];
  const variant = variants.find((candidate) => candidate.id === wanted) ?? drawVariant(variants, drawKeyed(seed, ['variant', seat]));
  return {
    variant: variant?.id ?? null,
    fallbackBase: variant?.fallback ?? brief?.fallback.points ?? 0,
    support: brief?.support ?? 50,
    instructions: {},
    orderLifted: false,
    cabled: [],
    prepared: false,
    insights: [],
    requests: [],
    asked: [],
    heard: [],
    papers: [],
    pledges: [],
    consulted: [],
    messageCount: 0,
  };
}

function openPublic(setup: Setup): PublicPart {
  const { face } = setup;
  const bySeat = <T>(make: (seat: Seat) => T): Record<Seat, T> => Object.fromEntries(face.seats.map((seat) => [seat.id, make(seat.id)]));
  return {
    position: 'briefing',
    venueIndex: -1,
    round: 0,
    floor: { order: [], taken: [] },
    marginsUsed: [],
    marginsPassed: [],
    intervalDone: [],
    out: [],
    tension: face.start.tension,
    trust: { ...face.start.trust },
    credibility: { ...face.start.credibility },
    supportBands: bySeat((seat) => supportBand(setup.briefs[seat]?.support ?? 50)),
    postures: bySeat((seat) => ({
      lines: (face.declared[seat] ?? []).map(({ issue, side, option }) => ({ issue, side, option, stakes: 1, left: false })),
      orderLeft: false,
    })),
    adopted: [],
    happened: [],
    surprised: [],
    pledges: [],
    meansUsed: [],
    firmCount: bySeat(() => 0),
    spokeAt: [],
    leakedPapers: [],
    brokenDown: null,
    ratifications: [],
    ending: null,
  };
}

/** A table at its briefing. The same setup, seed and options give the same table, byte for byte. */
export function openTable(setup: Setup, seed: string, options: OpenOptions = {}): Table {
  const seats = setup.face.seats.map((seat) => seat.id);
  return {
    setup,
    public: openPublic(setup),
    rooms: Object.fromEntries(setup.face.venues.map((venue) => [venue.id, EMPTY_ROOM])),
    private: Object.fromEntries(seats.map((seat) => [seat, openPrivate(setup, seat, seed, options.variants?.[seat])])),
    sealed: { seed, ballots: {}, verbsUsed: Object.fromEntries(seats.map((seat) => [seat, []])) },
  };
}
