/** What several screens show alike: where the talks are, the pressures, whose turn it is. */
import { dealValue, fallbackOf, inEffect, phaseOf, type SeatView } from '@parley/rules';
import type { App } from '../app.ts';
import { bar } from '../layout/gauge.ts';
import { type RowLike, type Run, rowWidth, run, spread } from '../layout/row.ts';
import { fitting } from '../layout/words.ts';
import type { Hint } from '../pane.ts';
import { isMyTurn, speakingOrder, turnSentence, venueNow } from '../reading.ts';
import { PHASE_NAMES } from '../wording/labels.ts';
import { points, seatName } from '../wording/names.ts';
import type { Game } from '../world.ts';

/** "Geneva ✓ ▸ BRUSSELS ▸ Vienna": the tables of the week, past, present and to come. */
function week(game: Game): RowLike {
  const { view } = game;
  const { venueIndex, position } = view.public;
  const isOver = phaseOf(position) === 'interval' || phaseOf(position) === 'ratification' || phaseOf(position) === 'concluded';
  return view.scenario.venues.flatMap((venue, index) => {
    const past = index < venueIndex || (index === venueIndex && isOver);
    const here = index === venueIndex && !isOver;
    const name = here ? venue.place.toUpperCase() : venue.place;
    return [...(index > 0 ? [run(' ▸ ', 'dim')] : []), run(past ? `${name} ✓` : name, here ? 'heading' : 'dim')];
  });
}
/** "RU✓ ▸US NATO": who has spoken, who has the floor, who comes next. */
function orderStrip(game: Game): readonly Run[] {
  const marks = { spoken: ['', '✓', 'dim'], speaking: ['▸', '', 'heading'], next: ['', '', 'text'], out: ['(', ')', 'dim'] } as const;
  return speakingOrder(game.view).flatMap(({ seat, state }) => {
    const [before, after, style] = marks[state];
    return [run(' '), run(`${before}${seat}${after}`, style)];
  });
}
function when(game: Game): string {
  const { view } = game;
  const venue = venueNow(view);
  const phase = phaseOf(view.public.position);
  const name = PHASE_NAMES[phase];
  const inVenue = ['opening', 'floor', 'margins', 'silence', 'closing'].includes(phase);
  return venue && inVenue && view.public.round > 0 ? `${venue.day}, round ${view.public.round}/${venue.rounds} · ${name}` : name;
}

/** The two header lines of a game in play. */
export function gameHeader(app: App): readonly RowLike[] {
  const { game, size } = app.world;
  if (!game) return [' PARLEY'];
  const seat = size.width >= 100 ? seatName(game.view.scenario, game.seat) : game.seat;
  const left: readonly Run[] = [run(' '), ...(week(game) as readonly Run[]), run(`   ${when(game)}`)];
  const name = run(` ${seat} `, 'strong');
  const strip = orderStrip(game);
  const fits = rowWidth(left) + rowWidth(strip) + rowWidth([name]) + 5 <= size.width;
  const top = spread(left, fits && strip.length > 0 ? [...strip, run('   '), name] : [name], size.width);
  return [top, pressures(game, size.width)];
}

function pressures(game: Game, width: number): RowLike {
  const { view } = game;
  const { tension, trust } = view.public;
  const cells = width >= 100 ? 10 : 6;
  const bits: RowLike[] = [
    [
      run(' Tension ', 'dim'),
      run(bar(tension, 100, cells), tension >= 80 ? 'bad' : 'warning'),
      run(` ${tension}`, 'strong'),
      run(`/${view.scenario.start.collapseAt}`, 'dim'),
    ],
  ];
  if (view.own) {
    const own = view as SeatView; // `own` was looked at
    const value = dealValue(own, inEffect(view.public));
    const fallback = fallbackOf(own);
    bits.push([
      run('  You ', 'dim'),
      run(points(value), value >= fallback ? 'good' : 'bad'),
      run(' no deal ', 'dim'),
      run(points(fallback), 'strong'),
    ]);
    bits.push([run('  Support ', 'dim'), run(String(view.own.part.support), 'strong')]);
  }
  const partners = view.scenario.seats.filter((seat) => seat.id !== game.seat);
  const trusts = partners.flatMap((seat) => {
    const value = trust[`${game.seat}-${seat.id}`] ?? trust[`${seat.id}-${game.seat}`];
    return value === undefined ? [] : [run(` ${seat.id} `), run(String(value), value < 40 ? 'bad' : value >= 60 ? 'good' : 'text')];
  });
  const row = bits.flatMap((bit) => bit as []);
  const whole = [...row, run('  Trust', 'dim'), ...trusts];
  return rowWidth(whole as never) <= width ? whole : row;
}

/** Above the footer: whose turn it is, in as many words as fit. */
export function turnAdvice(app: App): RowLike {
  const { game, size } = app.world;
  if (!game) return '';
  const text = fitting(size.width - 2, turnSentence(game), turnSentence(game, { short: true }));
  return run(` ${text}`, isMyTurn(game) ? 'good' : 'warning');
}

/** Footer entries that are the same on the screens of a game. */
export const GAME_HINTS: readonly Hint[] = [
  { key: 'Tab', does: 'pane' },
  { key: '?', does: 'help' },
  { key: ':', does: 'find' },
];
/** The game, where a screen has no meaning without one. */
export function gameOf(app: App): Game | null {
  return app.world.game;
}
