/** What a delegation answers when it is asked, and how candidly: honest with a chance of .5 + trust/200. */
import { type Act, type IssueId, type Package, type ReplyAnswer, type Request, totalsOf, trustBetween } from '@parley/rules';
import { stepsOf } from '../../ground.ts';
import { priceOfLines, type Situation } from '../../situation.ts';
import { agreeable } from '../acceptance/agreeable.ts';

/** An answer and whether it says what the delegation thinks. */
export interface Candid {
  readonly answer: ReplyAnswer;
  readonly honest: boolean;
}

/** What it thinks of a package: out of the question, hard, or possible. */
export function honestAnswer(situation: Situation, offer: Package): 'no' | 'hard' | 'possible' {
  if (agreeable(situation.view, offer)) return 'no';
  const { withText, fallback } = totalsOf(situation.view, offer.items, offer.conditions);
  const value = withText - priceOfLines(situation, offer);
  if (value >= fallback) return 'possible';
  return value >= fallback - 6 ? 'hard' : 'no';
}

/** An option taken by itself: what it would cost or bring, whatever else comes with it. */
function honestOnOption(situation: Situation, request: Request): 'no' | 'hard' | 'possible' {
  const { ground } = situation;
  const issue = ground.indexOf[request.issue ?? ''] ?? -1;
  const step = ground.face.issues[issue]?.options.findIndex((option) => option.id === request.option) ?? -1;
  if (ground.limits.some((limit) => limit.issue === issue && (limit.side === 'atMost' ? step > limit.step : step < limit.step))) return 'no';
  const row = ground.points[issue] ?? [];
  const gain = (row[step] ?? 0) - (row[ground.base[issue] ?? 0] ?? 0);
  if (gain >= 0) return 'possible';
  return gain >= -9 ? 'hard' : 'no';
}

function thought(situation: Situation, request: Request): 'no' | 'hard' | 'possible' {
  if (request.kind === 'sounding') return honestOnOption(situation, request);
  if (request.kind === 'nonPaper') {
    const paper = situation.view.own.part.papers.find((known) => known.id === request.paper);
    return paper ? honestAnswer(situation, paper) : 'no';
  }
  const text = situation.room?.texts.find((known) => known.id === request.paper);
  return text ? honestAnswer(situation, text) : 'possible';
}

/** What a delegation that bluffs says instead: harder than it thinks, or easier where it could not agree at all. */
const BLUFFS = { no: 'hard', hard: 'no', possible: 'hard' } as const;

/** The answer to a request: to a meeting by trust and temperament, to everything else by candour. */
export function candidAnswer(situation: Situation, request: Request): Candid {
  const { view, strategy } = situation;
  const trust = trustBetween(view.scenario, view.public, [view.own.seat, request.from]);
  if (request.kind === 'meeting') {
    const willing = strategy.margins || situation.draw('meet', request.id) < 0.2 + trust / 150;
    return { answer: willing ? 'accept' : 'decline', honest: true };
  }
  const thinks = thought(situation, request);
  const honest = situation.draw('candour', request.id) < 0.5 + trust / 200;
  return { answer: honest ? thinks : BLUFFS[thinks], honest };
}

/** The item of a text that costs most, which is what a critic names; undefined where none costs anything. */
function sorest({ ground, view }: Situation, request: Request): IssueId | undefined {
  const text = Object.values(view.rooms)
    .flatMap((room) => room.texts)
    .find(({ id }) => id === request.paper);
  const costs = text
    ? stepsOf(ground.face, text.items).map(([issue, step]) => ({
        issue,
        loss: (ground.points[issue]?.[ground.base[issue] ?? 0] ?? 0) - (ground.points[issue]?.[step] ?? 0),
      }))
    : [];
  const [most] = costs.filter(({ loss }) => loss > 0).sort((a, b) => b.loss - a.loss);
  return most && ground.face.issues[most.issue]?.id;
}

/** The legal reply that carries an answer, or the nearest one; undefined when there is none. */
export function replyWith(situation: Situation, request: Request, answer: ReplyAnswer): Act | undefined {
  const replies = situation.acts('reply').filter((act) => act.request === request.id);
  const issue = request.kind === 'criticism' && answer !== 'possible' ? sorest(situation, request) : undefined;
  const exact = replies.find((act) => act.answer === answer);
  if (exact && issue !== undefined) return { ...exact, issue };
  return exact ?? replies.find((act) => act.answer === 'possible' || act.answer === 'no') ?? replies[0];
}
