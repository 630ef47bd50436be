/** Who would accept a package, judged from what was said and done: an estimate with its terms, never a look into a brief. */
import { type BallotState, judge, type Seat, type View, venueAt } from '@parley/rules';
import { type Offer, type Signal, signalsOf } from './signals.ts';

/** An estimate in a word, for those who do not want the number. */
export type Likelihood = 'likely' | 'unsure' | 'unlikely';

/** What one seat might say to a package. */
export interface SeatEstimate {
  readonly seat: Seat;
  /** 5 to 95, in steps of 5: more exact it is not. */
  readonly percent: number;
  readonly likelihood: Likelihood;
  /** The weightiest sign in words; that there is none where there is none. */
  readonly reason: string;
  readonly signals: readonly Signal[];
}
/** What a table might do with a package. */
export interface TableEstimate {
  readonly seats: readonly SeatEstimate[];
  /** Whether the present table would adopt it if everybody decided alone, 0 to 100 in steps of 5; null where no table decides. */
  readonly adoptionPercent: number | null;
}

/** Nobody knows more than this from outside. */
const LEAST = 5;
const MOST = 95;
const LIKELY_FROM = 65;
const UNLIKELY_TO = 35;

/**
 * The estimate for a package that the looking seat would put to the present table: each other seat there, in the table's order. Log-odds start at even and
 * every sign is added; the table's own rule is then asked on each way in which the answers may fall. The view's own brief is not read, nor anybody else's.
 */
export function estimateAcceptance(view: View, offer: Offer): TableEstimate {
  const venue = venueAt(view.scenario, view.public);
  const own = view.own?.seat;
  const others = (venue?.seats ?? view.scenario.seats.map(({ id }) => id)).filter((seat) => seat !== own && !view.public.out.includes(seat));
  const seats = others.map((seat) => estimateSeat(view, seat, offer));
  return { seats, adoptionPercent: venue ? adoption(view, seats) : null };
}

/** The estimate for one seat. */
export function estimateSeat(view: View, seat: Seat, offer: Offer): SeatEstimate {
  const signals = signalsOf(view, seat, offer);
  const odds = signals.reduce((sum, { weight }) => sum + weight, 0);
  const percent = Math.min(MOST, Math.max(LEAST, toFive(100 / (1 + Math.exp(-odds)))));
  return { seat, percent, likelihood: likelihoodOf(percent), reason: reasonOf(signals), signals };
}
function likelihoodOf(percent: number): Likelihood {
  if (percent >= LIKELY_FROM) return 'likely';
  return percent <= UNLIKELY_TO ? 'unlikely' : 'unsure';
}
function toFive(percent: number): number {
  return Math.round(percent / 5) * 5;
}

/** More seats than this have too many ways to answer; all yes is then asked for. */
const SEATS_MAX = 12;

/** The chance that the table's rule adopts: summed over all ways in which the others may answer. */
function adoption(view: View, seats: readonly SeatEstimate[]): number | null {
  const venue = venueAt(view.scenario, view.public);
  if (!venue) return null;
  if (seats.length > SEATS_MAX) return toFive(100 * seats.reduce((chance, { percent }) => (chance * percent) / 100, 1));
  const own = view.own?.seat ?? '';
  const state = { seats: venue.seats, chair: venue.chair, final: true, silenceKept: false };
  const isVote = venue.rule.kind === 'majority';
  let sum = 0;
  for (let ways = 0; ways < 2 ** seats.length; ways += 1) {
    const answers: Record<Seat, BallotState['answers'][Seat]> = { [own]: isVote ? 'yes' : 'joined' };
    let chance = 1;
    for (const [index, { seat, percent }] of seats.entries()) {
      const isFor = Math.floor(ways / 2 ** index) % 2 === 1;
      chance *= (isFor ? percent : 100 - percent) / 100;
      // A seat that would not accept mostly just does not join; only a vote makes it say no.
      if (isFor) answers[seat] = isVote ? 'yes' : 'joined';
      else if (isVote) answers[seat] = 'no';
    }
    if (judge(venue.rule, { ...state, answers }).result === 'adopted') sum += chance;
  }
  return toFive(sum * 100);
}

/** What was said or done about the package itself comes before how the two seats stand. */
function reasonOf(signals: readonly Signal[]): string {
  const telling = signals.find(({ about }) => about === 'package') ?? signals.find(({ weight }) => Math.abs(weight) >= 0.2);
  return telling?.words ?? 'has said nothing on this';
}
