/** The agenda: each issue with what is decided, what is on the table, and who has declared what. */
import { clauses, type IssueSetup, type Seat, type Text, type View } from '@parley/rules';
import { padTo, type Row, type RowLike, rowWidth, run } from '../../layout/row.ts';
import { paragraph, wrap } from '../../layout/words.ts';
import { isDecidedHere, issuesByRelevance, letterOf, lineMark, openTextsIn, ownPoints, venueNow } from '../../reading.ts';
import { clauseWords } from '../../wording/describe-text.ts';
import { listOf, nameOf, points, seatName, sideWords } from '../../wording/names.ts';
import type { Game } from '../../world.ts';

const NAME = 28;
const SEAT = 5;
/** Cells of an issue's line without the delegations: its name, what is decided, what is tabled, what it is worth. */
const OTHERS = NAME + 16;

/** The state of an issue: its letter with `✓` in effect, `?` while it waits. */
function decidedMark(view: View, issue: IssueSetup): string {
  const standing = clauses(view.public).filter(([, id, clause]) => id === issue.id && (clause.status === 'inEffect' || clause.status === 'pending'));
  const last = standing.findLast(([, , clause]) => clause.status === 'inEffect') ?? standing.at(-1);
  if (!last) return 'A';
  return `${letterOf(view.scenario, issue.id, last[2].option)}${last[2].status === 'inEffect' ? '✓' : '?'}`;
}
/** The letters of an issue in the texts that are open: "C", "B/C". */
function tabledMark(view: View, issue: IssueSetup, texts: readonly Text[]): string {
  const options = texts.flatMap((text) => (text.items[issue.id] === undefined ? [] : [letterOf(view.scenario, issue.id, text.items[issue.id])]));
  return options.length === 0 ? '·' : [...new Set(options)].join('/');
}
function seatMark(view: View, seat: Seat, issue: IssueSetup): string {
  const line = view.public.postures[seat]?.lines.find((candidate) => candidate.issue === issue.id);
  if (!line) return '';
  return line.left ? 'left' : lineMark(view.scenario, line);
}

/** The seats whose columns are shown, own seat first, as many as fit; `from` is the first of the others. */
function columns(game: Game, width: number, from: number): readonly Seat[] {
  const others = game.view.scenario.seats.map((seat) => seat.id).filter((seat) => seat !== game.seat);
  const room = Math.max(1, Math.floor((width - OTHERS - placesWidth(game.view)) / SEAT) - 1);
  const first = Math.min(Math.max(0, from), Math.max(0, others.length - room));
  return [game.seat, ...others.slice(first, first + room)];
}
/** How many delegations' columns have no room in `width` cells. */
export function columnsHidden(game: Game, width: number): number {
  return game.view.scenario.seats.length - columns(game, width, 0).length;
}

/** The line above the issues. */
export function agendaHead(game: Game, width: number, from = 0): Row {
  const seats = columns(game, width, from).map((seat) => run(padTo(seat === game.seat ? `${seat}*` : seat, SEAT), 'dim'));
  return [run(padTo('  Issue', NAME + 2), 'dim'), run(padTo('now', 5), 'dim'), run(padTo('text', 7), 'dim'), ...seats, run('you', 'dim')];
}
/** One line an issue. */
export function agendaRows(game: Game, width: number, from = 0): readonly RowLike[] {
  const { view } = game;
  const texts = openTextsIn(view);
  const hasPlaces = OTHERS + columns(game, width, from).length * SEAT + placesWidth(view) <= width;
  return issuesByRelevance(view).map((issue) => {
    const style = isDecidedHere(view, issue) ? 'text' : 'dim';
    const now = decidedMark(view, issue);
    const option = issue.options.find((candidate) => now.startsWith(letterOf(view.scenario, issue.id, candidate.id)));
    const seats = columns(game, width, from).map((seat) => run(padTo(seatMark(view, seat, issue), SEAT), seat === game.seat ? 'strong' : style));
    const text = tabledMark(view, issue, texts);
    const own = view.own ? points(ownPoints(view, issue.id, option?.id)) : '';
    return [
      run(`${padTo(issue.name, NAME - 1)} `, style),
      run(padTo(now, 5), now.endsWith('✓') ? 'good' : style),
      run(padTo(text, 7), text === '·' ? 'dim' : 'strong'),
      ...seats,
      run(padTo(own, 4), style),
      ...(hasPlaces ? placeNote(view, issue) : []),
    ];
  });
}
/** The cells of the longest note of a place. */
function placesWidth(view: View): number {
  return Math.max(0, ...view.scenario.issues.map((issue) => rowWidth(placeNote(view, issue))));
}
/** Where an issue is decided, when it is not here. */
function placeNote(view: View, issue: IssueSetup): readonly Row[number][] {
  if (isDecidedHere(view, issue)) return [];
  const places = issue.decide.map((id) => view.scenario.venues.find((venue) => venue.id === id)?.place.slice(0, 3) ?? id);
  return [run(places.join(','), 'dim')];
}

/** All about one issue: its options, who wants what, what has become of it. */
export function issueDetail(game: Game, issue: IssueSetup, width: number): readonly RowLike[] {
  const { view } = game;
  const here = venueNow(view);
  const options = issue.options.flatMap((option, index): readonly RowLike[] => {
    const worth = view.own ? points(ownPoints(view, issue.id, option.id)) : '';
    const head = `${String.fromCharCode(65 + index)} ${worth.padStart(3)}  `;
    return wrap(option.text, width - 7).map((line, row) => [
      run(row === 0 ? head : ' '.repeat(7), 'strong'),
      run(line, index === 0 ? 'dim' : 'text'),
    ]);
  });
  const lines = view.scenario.seats.flatMap((seat) => {
    const line = view.public.postures[seat.id]?.lines.find((candidate) => candidate.issue === issue.id);
    return line
      ? [run(`${nameOf(view, seat.id)}: ${line.left ? 'has left ' : ''}${sideWords(line.side)} ${letterOf(view.scenario, issue.id, line.option)}`)]
      : [];
  });
  const fate = clauses(view.public).filter(([, id]) => id === issue.id);
  const decided = fate.flatMap(([text, , clause]) =>
    paragraph(`${text.id}: ${letterOf(view.scenario, issue.id, clause.option)}, ${clauseWords(view, text, clause)}.`, width, 'good'),
  );
  const where = issue.decide.map((id) => view.scenario.venues.find((venue) => venue.id === id)?.place ?? id);
  const endorse = Object.entries(issue.endorse).map(
    ([venue, seats]) =>
      `${listOf(seats.map((seat) => seatName(view.scenario, seat)))} must endorse it in ${view.scenario.venues.find((one) => one.id === venue)?.place ?? venue}.`,
  );
  const touched =
    issue.affects.length > 0
      ? paragraph(`Touches ${listOf(issue.affects.map((seat) => seatName(view.scenario, seat)))}: a surprise unless consulted.`, width, 'dim')
      : [];
  return [
    run('  you  option', 'dim'),
    ...options,
    '',
    run(`Decided in ${listOf(where)}${here && !issue.decide.includes(here.id) ? ', not here' : ''}.`, 'dim'),
    ...endorse.flatMap((line) => paragraph(line, width, 'dim')),
    ...touched,
    ...(lines.length > 0 ? ['', run('Declared in public', 'heading'), ...lines] : []),
    ...(decided.length > 0 ? ['', run('Decided', 'heading'), ...decided] : []),
  ];
}
