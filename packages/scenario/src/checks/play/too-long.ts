import type { WarningFinding } from '../../diagnostic.ts';
import { briefOf } from '../../texts.ts';
import { entriesOf, type WarningCheck } from '../check.ts';

/** One delegation's floor act, answers and margins act in one round, in minutes; half of it where there is nothing to do on the margins. */
const SEAT_ROUND_MINUTES = 1;
const READ_PER_MINUTE = 200;
/** An estimate is no promise: this much over the limit is not said. */
const TOLERANCE = 1.25;
/** A table that meets for more rounds than this is the first place to look. */
const ROUNDS_USUAL = 6;
const MARGINS: readonly string[] = ['ask_meeting', 'sound_out', 'send_non_paper', 'consult', 'cable', 'prepare', 'gesture', 'pressure', 'leak'];

export const tooLong: WarningCheck = {
  code: 'S-801',
  title: 'the week takes longer than it says',
  severity: 'warning',
  fields: ['minutes', 'venues.<venue>.rounds', 'venues.<venue>.seats'],
  run: ({ draft, texts }): readonly WarningFinding[] => {
    const most = draft.minutes?.[1];
    const venues = entriesOf(draft.venues).map(([id, venue]) => ({ id, rounds: venue?.rounds, seats: venue?.seats?.length, limit: venue?.minutes }));
    if (most === undefined || venues.length === 0 || venues.some(({ rounds, seats }) => rounds === undefined || seats === undefined)) return [];
    const hasMargins = draft.acts === undefined || draft.acts.some((act) => act !== undefined && MARGINS.includes(act));
    const turn = hasMargins ? SEAT_ROUND_MINUTES : SEAT_ROUND_MINUTES / 2;
    const turns = venues.map(({ rounds = 0, seats = 0 }) => rounds * seats);
    // Two phases a round can run out of time.
    const spent = venues.map(({ rounds = 0, limit }, place) =>
      Math.min((turns[place] ?? 0) * turn, limit === undefined ? Number.POSITIVE_INFINITY : rounds * 2 * limit),
    );
    const words = Object.keys(draft.private ?? {}).map((seat) => briefOf(texts, seat).split(/\s+/).length);
    const minutes = Math.round(spent.reduce((sum, each) => sum + each, 0) + Math.max(0, ...words) / READ_PER_MINUTE + venues.length - 1);
    if (minutes <= most * TOLERANCE) return [];
    const [longest] = venues.toSorted((one, other) => (other.rounds ?? 0) - (one.rounds ?? 0));
    const rounds = turns.reduce((sum, each) => sum + each, 0);
    const said = { message: 'this is what the scenario says', at: ['minutes', 1] };
    const isRounds = longest !== undefined && (longest.rounds ?? 0) > ROUNDS_USUAL;
    return [
      {
        message: `the week takes about ${minutes} minutes, not ${most}: ${rounds} turns of a delegation at ${turn === 1 ? 'a minute' : 'half a minute'} each, and reading`,
        hint: isRounds
          ? 'hold fewer rounds, or plan more minutes'
          : `write \`minutes: [${Math.round(minutes * 0.8)}, ${minutes}]\`, or hold fewer rounds`,
        at: isRounds ? ['venues', longest.id, 'rounds'] : ['minutes', 1],
        subject: 'minutes',
        related: isRounds ? [said] : [],
      },
    ];
  },
};
