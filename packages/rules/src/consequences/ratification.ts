/** The week's end: pledges are judged, and every capital is asked once about the final deal as it then stands. */
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { breakdownCause } from '../facts.ts';
import { clauses, inEffect } from '../offers/clauses.ts';
import { holds } from '../offers/ladder.ts';
import { dealValue, fallbackOf } from '../offers/points.ts';
import { type Move, moveEvents } from '../pressures/move.ts';
import type { Pledge, PledgeTerm, Table } from '../table.ts';
import { type Step, unfold } from '../unfold.ts';
import { seatView } from '../view.ts';
import type { Seat } from '../vocabulary.ts';
import { lapseStanding } from './closing.ts';
import { settleAll } from './settle.ts';

/** A capital disowns with this many percent for each point short of its fallback, at most {@link DISOWN_MAX_PERCENT}. */
const DISOWN_PERCENT_PER_POINT = 10;
const DISOWN_MAX_PERCENT = 90;

function termHolds(table: Table, term: PledgeTerm): boolean {
  if (term.kind === 'does') return (table.sealed.verbsUsed[term.seat] ?? []).some((verb) => verb === term.verb);
  return holds(table.setup.face, inEffect(table.public), term);
}

/** Every pledge once: the public ones, and the private ones from their maker's part. */
export function allPledges(table: Table): readonly Pledge[] {
  return [...table.public.pledges, ...Object.entries(table.private).flatMap(([seat, part]) => part.pledges.filter((pledge) => pledge.by === seat))];
}

function judgement(table: Table, pledge: Pledge): 'kept' | 'broken' | 'void' {
  if (!termHolds(table, pledge.if)) return 'void';
  return termHolds(table, pledge.then) ? 'kept' : 'broken';
}

const PLEDGE_EFFECTS = {
  promise: { kept: 'promise.kept.credibility', broken: 'promise.broken.credibility' },
  threat: { kept: 'threat.kept.credibility', broken: 'threat.notKept.credibility' },
} as const;

function judgePledges(table: Table): readonly Event[] {
  const moves: Move[] = [];
  const events = allPledges(table).map((pledge): Event => {
    const judged = judgement(table, pledge);
    if (judged !== 'void') {
      const effect = PLEDGE_EFFECTS[pledge.kind][judged];
      moves.push({
        on: 'credibility',
        seat: pledge.by,
        by: table.setup.face.effects[effect],
        reason: { code: effect.replace('.credibility', ''), seat: pledge.by },
      });
    }
    return { kind: 'pledgeJudged', pledge: pledge.id, by: pledge.by, to: pledge.to, judged };
  });
  return [...events, ...moveEvents(table, moves)];
}

/** The chance, in percent, that a capital disowns the deal as it stands: 0 at or above its fallback. */
export function disownChancePercent(table: Table, seat: Seat): number {
  const view = seatView(table, seat);
  const short = fallbackOf(view) - dealValue(view, inEffect(table.public));
  return short <= 0 ? 0 : Math.min(DISOWN_MAX_PERCENT, Math.round(short * DISOWN_PERCENT_PER_POINT * 10) / 10);
}

/** A capital answers; if it disowns, the texts its delegation joined fall, and so do the clauses that it endorsed. */
function capitalAnswers(table: Table, seat: Seat): readonly Event[] {
  const chancePercent = disownChancePercent(table, seat);
  const drawn = draw(table, { seat, act: 'ratify', object: 'deal' });
  const accepted = drawn * 100 >= chancePercent;
  const answer: Event = { kind: 'capitalAnswered', seat, accepted, chancePercent, draw: drawn };
  if (accepted) return [answer];
  const fallen = clauses(table.public)
    .filter(([text, , clause]) => clause.status === 'inEffect' && (text.joinedBy.includes(seat) || clause.endorsement?.given.includes(seat)))
    .map(([text, issue]): Event => ({ kind: 'clauseChanged', text: text.id, issue, status: 'fallen', because: 'disowned', by: [seat] }));
  const by = table.setup.face.effects['disowned.credibility'];
  return [answer, ...fallen, ...moveEvents(table, [{ on: 'credibility', seat, by, reason: { code: 'disowned', seat } }])];
}

function breakdown(table: Table): readonly Event[] {
  const cause = breakdownCause(table);
  return cause && table.public.brokenDown === null ? [{ kind: 'talksBrokeDown', cause }] : [];
}

/** The events of ratification, in seat order. Texts that still stand or wait (the talks ended early) lapse first. */
export function ratify(table: Table): readonly Event[] {
  const capitals: readonly Step[] = table.setup.face.seats.map((seat) => (now: Table) => capitalAnswers(now, seat.id));
  return unfold(table, breakdown, lapseStanding, settleAll, judgePledges, ...capitals);
}
