/** Every number of a seat with its terms: they add up to the number shown. */
import { dealValue, fallbackOf, ifAdopted, inEffect, isFollowUpOnly, pointsOf, rawPoints, type SeatView, totalsOf, withPending } from '@parley/rules';
import type { Offer } from './estimate/signals.ts';
import { letterOf, ownPoints } from './reading.ts';
import { points, seatName, sentence } from './wording/names.ts';
import type { Movement } from './world.ts';

/** One part of a number. */
export interface Term {
  readonly words: string;
  readonly value: number;
}
/** A number with all its parts; the values of the terms sum to `value`. */
export interface Explained {
  readonly name: string;
  readonly value: number;
  readonly terms: readonly Term[];
}

/** The value of what is decided: issue by issue, or the fallback with the follow-up while nothing else is decided. */
export function explainTotal(view: SeatView): Explained {
  const deal = inEffect(view.public);
  return { name: 'Your points now', value: dealValue(view, deal), terms: dealTerms(view, deal) };
}
function dealTerms(view: SeatView, deal: Readonly<Record<string, string>>): readonly Term[] {
  const { scenario, own } = view;
  const isLoose = isFollowUpOnly(scenario, deal);
  const issues = scenario.issues.filter((issue) => own.brief.points[issue.id] !== undefined && (!isLoose || issue.id in deal));
  const terms = issues.map((issue): Term => {
    const option = deal[issue.id] ?? issue.options[0]?.id;
    const worth = ownPoints(view, issue.id, option) - (isLoose ? ownPoints(view, issue.id, issue.options[0]?.id) : 0);
    return { words: `${issue.name} ${letterOf(scenario, issue.id, option)}, ${issue.id in deal ? 'decided' : 'as it is'}`, value: worth };
  });
  const loss = rawPoints(view, deal) - pointsOf(scenario, own.brief, deal);
  return [
    ...(isLoose ? [{ words: 'what no deal is worth to you: nothing of substance is decided', value: fallbackOf(view) }] : []),
    ...terms,
    ...(loss === 0 ? [] : [{ words: 'statements of others: what they joined so is worth half to you', value: loss }]),
  ];
}

/** The fallback: its base, and the tension since the start. */
export function explainFallback(view: SeatView): Explained {
  const { brief, part } = view.own;
  const value = fallbackOf(view);
  const moved = view.public.tension - view.scenario.start.tension;
  const tension = (brief.fallback.perTenTension * moved) / 10;
  const rounding = value - part.fallbackBase - tension;
  return {
    name: 'What no deal is worth to you',
    value,
    terms: [
      { words: 'at the start', value: part.fallbackBase },
      {
        words: `tension ${moved >= 0 ? 'up' : 'down'} by ${Math.abs(moved)} since, ${points(brief.fallback.perTenTension)} for every 10`,
        value: tension,
      },
      ...(Math.abs(rounding) < 1e-9 ? [] : [{ words: 'rounded to a tenth', value: rounding }]),
    ],
  };
}

/** The value with a package in effect and its conditions met: what one has now, and what each issue adds or takes. */
export function explainOffer(view: SeatView, offer: Offer, name: string): Explained {
  const { scenario } = view;
  const before = inEffect(view.public);
  const after = ifAdopted(view, offer.items, offer.conditions);
  const { now, withText } = totalsOf(view, offer.items, offer.conditions);
  const changes = scenario.issues.flatMap((issue): readonly Term[] => {
    const was = ownPoints(view, issue.id, before[issue.id]);
    const will = ownPoints(view, issue.id, after[issue.id]);
    if (was === will) return [];
    const why = issue.id in offer.items ? 'in the text' : offer.conditions.some(({ bound }) => bound.issue === issue.id) ? 'a condition' : 'pending';
    const letters = `${letterOf(scenario, issue.id, before[issue.id] ?? issue.options[0]?.id)} → ${letterOf(scenario, issue.id, after[issue.id])}`;
    return [{ words: `${issue.name} ${letters}, ${why}`, value: will - was }];
  });
  // Statements move with the deal, and a first decision of substance puts the points of things as they are in the place of the fallback.
  const statements = loss(view, after) - loss(view, before);
  const isFirst = isFollowUpOnly(scenario, before) && !isFollowUpOnly(scenario, after);
  return {
    name,
    value: withText,
    terms: [
      { words: 'your points now', value: now },
      ...(isFirst ? [{ words: 'points of things as they are, in place of no deal', value: rawPoints(view, before) - now }] : []),
      ...changes,
      ...(statements === 0 ? [] : [{ words: 'statements of others', value: statements }]),
    ],
  };
}
function loss(view: SeatView, deal: Readonly<Record<string, string>>): number {
  return rawPoints(view, deal) - pointsOf(view.scenario, view.own.brief, deal);
}

/** What pending clauses would add, text by text, if just their conditions are met by the deal that stands. */
export function explainPending(view: SeatView): Explained {
  const before = inEffect(view.public);
  const after = withPending(view, before);
  const isFirst = isFollowUpOnly(view.scenario, before) && !isFollowUpOnly(view.scenario, after);
  const now = dealValue(view, before);
  const changes = view.scenario.issues.flatMap((issue): readonly Term[] => {
    const gain = ownPoints(view, issue.id, after[issue.id]) - ownPoints(view, issue.id, before[issue.id]);
    return gain === 0 ? [] : [{ words: `${issue.name} ${letterOf(view.scenario, issue.id, after[issue.id])}, pending`, value: gain }];
  });
  const statements = loss(view, after) - loss(view, before);
  return {
    name: 'With what is pending and can take effect',
    value: dealValue(view, after),
    terms: [
      { words: 'your points now', value: now },
      ...(isFirst ? [{ words: 'points of things as they are, in place of no deal', value: rawPoints(view, before) - now }] : []),
      ...changes,
      ...(statements === 0 ? [] : [{ words: 'statements of others', value: statements }]),
    ],
  };
}

/** A pressure as it stands: where it began, and every move since that this seat has seen. */
export function explainPressure(name: string, value: number, movements: readonly Movement[]): Explained {
  const start = movements[0]?.from ?? value;
  return {
    name,
    value,
    terms: [{ words: 'at the start', value: start }, ...movements.map((one) => ({ words: one.words, value: one.to - one.from }))],
  };
}
/** Tension, support at home, trust with each other seat and one's credibility. */
export function explainPressures(view: SeatView, movements: readonly Movement[]): readonly Explained[] {
  const { own, scenario } = view;
  const of = (kind: Movement['kind'], about: string): readonly Movement[] => movements.filter((one) => one.kind === kind && one.about === about);
  const trust = Object.entries(view.public.trust).flatMap(([pair, value]): readonly Explained[] => {
    const seats = pair.split('-');
    const other = seats.find((seat) => seat !== own.seat);
    return seats.includes(own.seat) && other !== undefined
      ? [explainPressure(`Trust with ${seatName(scenario, other)}`, value, of('trust', pair))]
      : [];
  });
  const label = scenario.seats.find(({ id }) => id === own.seat)?.supportLabel ?? 'support';
  const credibility = scenario.seats.map(({ id }) =>
    explainPressure(
      id === own.seat ? 'Your credibility' : `Credibility of ${seatName(scenario, id)}`,
      view.public.credibility[id] ?? 0,
      of('credibility', id),
    ),
  );
  return [
    explainPressure('Tension', view.public.tension, of('tension', '')),
    explainPressure(sentence(`your ${label}`), own.part.support, of('support', own.seat)),
    ...trust,
    ...credibility,
  ];
}

/** A number with its terms as lines: "Your points now: 34." and "  +12 Hotline C, decided". */
export function explainedLines({ name, value, terms }: Explained): readonly string[] {
  return [`${name}: ${points(value)}.`, ...terms.map((term, index) => `· ${index === 0 ? points(term.value) : plus(term.value)} ${term.words}`)];
}
function plus(value: number): string {
  const shown = points(value);
  return value >= 0 ? `+${shown}` : shown.replace('-', '−');
}
