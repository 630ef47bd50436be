/** What a computer believes of another delegation: a prior from public words, moved by what was heard, learnt, tabled, joined and refused. */
import { type Heard, type Insight, type IssueId, type OptionId, type Seat, type SeatView, stepOf, type Text, trustBetween } from '@parley/rules';
import { type Draft, dealWith, draftOf, type Ground, type Mark, markOf, type Steps, within } from '../../ground.ts';
import { keepsOrder, type OrderMarks, orderMarksOf } from '../../orders.ts';
import { lessonsOn } from './lessons.ts';
import { adjust, type Model } from './modelled.ts';
import { priorsOf } from './prior.ts';

/** What leaving its order or a line is believed to cost a delegation, in points; and what crossing a believed limit means. */
const ORDER_COST = 6;
const LINE_COST = 4;
const ABSENT_LINE_COST = 6;
const WALL_COST = 25;
/** Texts refused raise what a delegation is believed to ask for, at most to this. */
const THRESHOLD_MAX = 15;

export interface Belief {
  readonly seat: Seat;
  /** Issue × step, over the status quo. */
  readonly gain: readonly (readonly number[])[];
  /** Limits that it told, or that a flat no stands for. */
  readonly walls: readonly Mark[];
  readonly lines: readonly Mark[];
  readonly order: OrderMarks | null;
  /** Where it has no seat at this table it cannot be won over here: going beyond its declared lines costs by the square of the steps. */
  readonly absent: boolean;
  /** The gain that a package must have for it, as its answers so far suggest. */
  readonly threshold: number;
}

/** Scales an issue by a learnt rank: what stands first counts double, what stands last a third. */
function ranked(row: readonly number[], insights: readonly Insight[], issue: { readonly id: string; readonly count: number }): readonly number[] {
  const ranks = insights.flatMap((insight) => (insight.kind === 'priority' && insight.issue === issue.id ? [insight.rank] : []));
  const rank = ranks.at(-1);
  if (rank === undefined) return row;
  const scale = 2 - (1.7 * (rank - 1)) / Math.max(1, issue.count - 1);
  return row.map((points) => points * scale);
}

/** A reply counts as far as its speaker is trusted. */
function heardOn(row: readonly number[], step: number, answer: Heard['answer'], weight: number): readonly number[] {
  const shift = answer === 'possible' ? 3 : answer === 'hard' ? -2 : -6;
  const beyond = (other: number): boolean => (answer === 'possible' ? other === step : other >= step);
  return row.map((points, other) => (other > 0 && beyond(other) ? points + shift * weight : points));
}

/** What a text of any room that one sits in says on an issue. */
function itemOf(view: SeatView, text: string | null, issue: IssueId): OptionId | undefined {
  for (const room of Object.values(view.rooms)) for (const known of room.texts) if (known.id === text) return known.items[issue];
  return undefined;
}

function gainsOf(ground: Ground, seat: Seat): readonly (readonly number[])[] {
  const { view, face } = ground;
  const { insights, heard } = view.own.part;
  const about = insights.filter((insight) => insight.about === seat);
  const weight = 0.5 + trustBetween(face, view.public, [view.own.seat, seat]) / 200;
  const priors = priorsOf(view, seat);
  return face.issues.map((issue, index) => {
    const prior = ranked(priors[index] ?? [], about, { id: issue.id, count: face.issues.length });
    const replies = heard.filter((reply) => reply.from === seat && reply.issue === issue.id);
    return replies.reduce((row, reply) => {
      const option = reply.kind === 'criticism' ? itemOf(view, reply.paper, issue.id) : reply.option;
      return option === undefined || option === null ? row : heardOn(row, stepOf(face, issue.id, option), reply.answer, weight);
    }, prior);
  });
}

/** How many steps a draft goes beyond a line; 0 where it does not name the issue or keeps within. */
function stepsBeyond(line: Mark, draft: Draft): number {
  for (const [issue, step] of draft.named) if (issue === line.issue && !within(line, step)) return Math.abs(step - line.step);
  return 0;
}

/** What a draft is believed to be worth to a delegation over what stands now, in points of its own. */
export function worthTo(ground: Ground, belief: Belief, draft: Draft, deal: Steps): number {
  // Asked thousands of times in a decision: plain loops, nothing is made.
  let worth = 0;
  for (let issue = 0; issue < deal.length; issue += 1) {
    const before = ground.base[issue] ?? 0;
    const step = deal[issue] ?? 0;
    const row = belief.gain[issue];
    if (step !== before) worth += (row?.[step] ?? 0) - (row?.[before] ?? 0);
  }
  for (const wall of belief.walls) if (!within(wall, deal[wall.issue] ?? 0)) worth -= WALL_COST;
  for (const line of belief.lines) {
    const beyond = stepsBeyond(line, draft);
    if (beyond > 0) worth -= belief.absent ? ABSENT_LINE_COST * beyond ** 2 : LINE_COST;
  }
  return keepsOrder(belief.order, draft, deal) ? worth : worth - ORDER_COST;
}

/** What one answer says of the gain that a delegation asks for. */
interface Evidence {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function evidence(ground: Ground, belief: Belief, text: Text): Evidence {
  const draft = draftOf(ground, text);
  const worth = worthTo(ground, belief, draft, dealWith(ground, draft));
  const answer = text.ballots[belief.seat]?.answer;
  const agreed = text.sponsors.includes(belief.seat) || answer === 'joined' || answer === 'joinedWithStatement' || answer === 'yes';
  if (agreed) return { atMost: worth };
  if (answer === 'objected' || answer === 'no') return { atLeast: worth + 2 };
  // Whoever reserves waits for its capital or an ally, and would not for a text that it dislikes.
  if (answer === 'reserved') return { atMost: worth + 2 };
  return answer === 'passed' ? { atLeast: worth + 0.5 } : {};
}

/** What it answered to papers that it was sent, and what its own papers offer. */
function onPapers(ground: Ground, belief: Belief): readonly Evidence[] {
  const { papers, heard } = ground.view.own.part;
  return papers.flatMap((paper): readonly Evidence[] => {
    const draft = draftOf(ground, paper);
    const worth = worthTo(ground, belief, draft, dealWith(ground, draft));
    if (paper.sender === belief.seat) return [{ atMost: worth }];
    const reply = heard.findLast((known) => known.kind === 'nonPaper' && known.from === belief.seat && known.paper === paper.id);
    if (!reply) return [];
    return [reply.answer === 'possible' ? { atMost: worth + 1 } : { atLeast: worth + (reply.answer === 'no' ? 1.5 : 0.5) }];
  });
}

/** What answers and texts so far say about what this delegation asks for. */
function thresholdOf(ground: Ground, belief: Belief): number {
  const texts = Object.values(ground.view.rooms).flatMap((room) => room.texts);
  const seen = [...texts.map((text) => evidence(ground, belief, text)), ...onPapers(ground, belief)];
  const refused = Math.max(0, ...seen.map((one) => one.atLeast ?? 0));
  const agreed = Math.min(THRESHOLD_MAX, ...seen.map((one) => one.atMost ?? THRESHOLD_MAX));
  return Math.min(refused, Math.max(0, agreed));
}

/** How a level learns of others. */
interface Learning {
  /** Reads between the lines of texts. */
  readonly reads: boolean;
  readonly model: Model;
}

/** What `ground`'s seat believes of another. */
export function believe(ground: Ground, seat: Seat, { reads, model }: Learning = { reads: false, model: 'none' }): Belief {
  const { view, face } = ground;
  const posture = view.public.postures[seat];
  const told = view.own.part.insights.flatMap((insight) => (insight.kind === 'limit' && insight.about === seat ? [markOf(face, insight)] : []));
  const gain = adjust(ground, seat, { gain: gainsOf(ground, seat), model });
  const belief: Belief = {
    seat,
    gain: reads ? lessonsOn(ground, seat, gain) : gain,
    walls: told,
    lines: (posture?.lines ?? []).filter((line) => !line.left).map((line) => markOf(face, line)),
    order: posture?.orderLeft ? null : orderMarksOf(face, seat),
    absent: !(face.venues[view.public.venueIndex]?.seats.includes(seat) ?? false),
    threshold: 0,
  };
  return { ...belief, threshold: thresholdOf(ground, belief) };
}

/** How content a delegation is believed to be with a worth: what falls short hurts, what goes beyond counts less and less. */
export function content(worth: number, threshold: number): number {
  const over = worth - threshold;
  return over < 0 ? 2 * over : 10 * (1 - Math.exp(-over / 6));
}
