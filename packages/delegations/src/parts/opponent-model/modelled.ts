/** What a model of learning makes of another delegation's offers and answers, as points that adjust what is believed of it. */
import type { Items, Seat, Text } from '@parley/rules';
import { type Ground, stepsOf } from '../../ground.ts';
import { bayesianLearner, expectedWorth } from './bayesian.ts';
import { frequencyLearner } from './frequency.ts';
import { LEFT_OUT, type Learner } from './learner.ts';

/** How a level learns from offers: not at all, by counting, or by the wishes that explain them best. */
export type Model = 'none' | 'frequency' | 'bayesian';

/** Points that an issue of average weight is moved by, where the model is sure; and how far an option may be moved. */
const PULL = 2.5;
const SHIFT_MAX = 6;
/** What a text that somebody only joins, or objects to, is expected to be worth to it, from 0 to 1. */
const JOINED = 0.5;
const REFUSED = 0.2;

type Rows = readonly (readonly number[])[];

/** Something that a delegation asked for, agreed to or refused. */
interface Word {
  readonly items: Items;
  readonly kind: 'offer' | 'joined' | 'refused';
}

function kindOf(answer: Text['ballots'][Seat]['answer'] | undefined): 'joined' | 'refused' | null {
  if (answer === 'joined' || answer === 'joinedWithStatement' || answer === 'yes') return 'joined';
  return answer === 'objected' || answer === 'no' ? 'refused' : null;
}

/** All that `ground`'s seat has heard a delegation say on packages: texts of its own rooms, papers that it was sent. */
function wordsOf({ view }: Ground, seat: Seat): readonly Word[] {
  const papers = view.own.part.papers.filter((paper) => paper.sender === seat).map(({ items }): Word => ({ items, kind: 'offer' }));
  const rooms = view.scenario.venues.flatMap(({ id }) => view.rooms[id]?.texts ?? []);
  const texts = rooms.flatMap(({ items, sponsors, ballots }): readonly Word[] => {
    const kind = sponsors[0] === seat ? 'offer' : kindOf(ballots[seat]?.answer);
    return kind === null ? [] : [{ items, kind }];
  });
  return [...texts, ...papers];
}

function teach(learner: Learner, ground: Ground, words: readonly Word[], refusals: boolean): void {
  const rounds = ground.face.venues.reduce((sum, venue) => sum + venue.rounds, 0);
  let offers = 0;
  for (const { items, kind } of words) {
    if (kind === 'refused' && !refusals) continue;
    const options = ground.face.issues.map(() => LEFT_OUT);
    for (const [issue, step] of stepsOf(ground.face, items)) options[issue] = step;
    learner.hear(options, kind === 'offer' ? expectedWorth(offers, rounds) : kind === 'joined' ? JOINED : REFUSED);
    offers += kind === 'offer' ? 1 : 0;
  }
}

/** What a learner holds of an option over the status quo, in shares of an issue of average weight. */
function leanings(learner: Learner): Rows {
  const average = learner.weightSum() / Math.max(1, learner.points.length);
  return learner.points.map((row) => [...row].map((points) => (points - (row[0] ?? 0)) / average));
}

/** Moves believed points by what a model learns from all that was heard, against what it held before anything was. */
export function adjust(ground: Ground, seat: Seat, { gain, model }: { readonly gain: Rows; readonly model: Model }): Rows {
  const words = model === 'none' ? [] : wordsOf(ground, seat);
  if (words.length === 0) return gain;
  const counts = ground.face.issues.map(({ options }) => options.length);
  const open = (): Learner => (model === 'frequency' ? frequencyLearner(counts) : bayesianLearner(counts));
  const [learner, before] = [open(), leanings(open())];
  teach(learner, ground, words, model === 'bayesian');
  const after = leanings(learner);
  const shift = (issue: number, step: number): number => PULL * ((after[issue]?.[step] ?? 0) - (before[issue]?.[step] ?? 0));
  return gain.map((row, issue) => row.map((points, step) => points + Math.max(-SHIFT_MAX, Math.min(SHIFT_MAX, shift(issue, step)))));
}
