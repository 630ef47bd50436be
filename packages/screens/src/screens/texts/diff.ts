/** A text beside what it would change: the text it amends, or things as they are; clause by clause, with what each is worth to the reader. */
import { type Condition, crossedBy, type Items, ifAdopted, inEffect, linesLeftBy, type SeatView, type Text, totalsOf } from '@parley/rules';
import { signed } from '../../layout/gauge.ts';
import { padLeft, padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import { letterOf, ownPoints, roomNow } from '../../reading.ts';
import { boundWords, conditionWords, issueName, listOf, namesOf, optionText, points } from '../../wording/names.ts';
import type { Game } from '../../world.ts';
import { constraintMarks } from '../brief/model.ts';

/** One clause of a comparison. */
export interface Difference {
  readonly issue: string;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Own points after less own points before. */
  readonly gain: number;
  readonly mark: 'new' | 'changed' | 'same' | 'dropped';
}
/** What a text is compared with: the text it amends, or what is decided now. */
export function baseOf(game: Game, text: Pick<Text, 'amends'>): { readonly name: string; readonly items: Items } {
  const amended = text.amends === null ? undefined : roomNow(game.view)?.texts.find((candidate) => candidate.id === text.amends);
  return amended ? { name: amended.id, items: amended.items } : { name: 'now', items: inEffect(game.view.public) };
}
/** Every issue that stands in either, in the scenario's order. An issue that neither names keeps its status quo and is left out. */
export function differences(game: Game, before: Items, after: Items, isAmendment: boolean): readonly Difference[] {
  const { scenario } = game.view;
  const issues = scenario.issues.filter((issue) => issue.id in after || (isAmendment && issue.id in before));
  return issues.map((issue): Difference => {
    const was = before[issue.id] ?? (isAmendment ? undefined : issue.options[0]?.id);
    const will = after[issue.id];
    const ends = (option: string | undefined): number => ownPoints(game.view, issue.id, option ?? issue.options[0]?.id);
    const mark = will === undefined ? 'dropped' : was === undefined ? 'new' : was === will ? 'same' : 'changed';
    return { issue: issue.id, name: issue.name, before: was, after: will, gain: ends(will) - ends(was), mark };
  });
}

const MARKS: Readonly<Record<Difference['mark'], string>> = { new: 'new', changed: '→', same: '=', dropped: 'out' };

const NAME = 26;
const LETTER = 5;

/** The clauses as rows: name, [before → after], points, the option in words. */
export function diffRows(game: Game, text: Text, width: number): readonly RowLike[] {
  const base = baseOf(game, text);
  const { scenario } = game.view;
  const head = [
    run(padTo('', NAME)),
    run(padTo(text.amends === null ? 'now' : 'was', LETTER), 'dim'),
    run(padTo('', LETTER)),
    run(padTo('text', LETTER), 'dim'),
    run('you', 'dim'),
  ];
  const clauses = differences(game, base.items, text.items, text.amends !== null).flatMap((one): readonly RowLike[] => {
    const style = one.mark === 'same' ? 'dim' : 'text';
    const words = one.after === undefined ? 'no longer in the text' : optionText(scenario, one.issue, one.after);
    return [
      [
        run(`${padTo(one.name, NAME - 1)} `, style === 'dim' ? 'dim' : 'strong'),
        run(padTo(`[${letterOf(scenario, one.issue, one.before)}]`, LETTER), style),
        run(padTo(MARKS[one.mark], LETTER), one.mark === 'same' ? 'dim' : 'note'),
        run(padTo(`[${letterOf(scenario, one.issue, one.after)}]`, LETTER), style),
        run(padLeft(signed(one.gain), 3), one.gain > 0 ? 'good' : one.gain < 0 ? 'bad' : 'dim'),
      ],
      ...paragraph(words, width - 2, 'dim').map((row) => [run('  '), ...row]),
    ];
  });
  return [head, ...clauses];
}

/** A whole text: clauses, conditions, words, answers. */
export function offerRows(game: Game, text: Text, width: number): readonly RowLike[] {
  const { view } = game;
  const conditions = text.conditions.flatMap((condition) =>
    paragraph(`Lapses unless ${conditionWords(view.scenario, condition)}.`, width, 'warning'),
  );
  const words = text.words === '' ? [] : paragraph(`“${text.words}”`, width, 'note');
  const statements = Object.entries(text.statements).flatMap(([issue, seats]) =>
    seats.length === 0
      ? []
      : paragraph(`Statement by ${namesOf(view, seats)} on ${issueName(view.scenario, issue)}: worth half to the others.`, width, 'dim'),
  );
  const until = text.until === 'round' ? [run('Stands until the end of this round.', 'dim')] : [];
  return [...diffRows(game, text, width), '', ...conditions, ...words, ...statements, ...until];
}

/** Own totals with a package, each with its distance to the fallback. */
export function worthRows(game: Game, offer: { readonly items: Items; readonly conditions: readonly Condition[] }): readonly RowLike[] {
  if (!game.view.own) return [];
  const view = game.view as SeatView; // `own` was looked at
  const totals = totalsOf(view, offer.items, offer.conditions);
  const line = (name: string, value: number): RowLike => {
    const over = value - totals.fallback;
    return [
      run(padTo(name, 15)),
      run(padLeft(points(value), 5), 'strong'),
      run(padLeft(signed(over), 6), over >= 0 ? 'good' : 'bad'),
      run(over < 0 ? ' !' : '  ', 'bad'),
    ];
  };
  return [
    line('You now', totals.now),
    line('with this text', totals.withText),
    ...(totals.withPending === totals.withText ? [] : [line('+ all pending', totals.withPending)]),
    [run(padTo('no deal at all', 15), 'dim'), run(padLeft(points(totals.fallback), 5), 'dim')],
  ];
}

/** What joining a package would cross or leave, one row a finding; one row that says so when it is nothing. */
export function checkRows(
  game: Game,
  offer: { readonly items: Items; readonly conditions: readonly Condition[] },
  width: number,
): readonly RowLike[] {
  if (!game.view.own) return [];
  const view = game.view as SeatView; // `own` was looked at
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  const deal = ifAdopted(view, offer.items, offer.conditions);
  const left = linesLeftBy(view, offer.items, offer.conditions);
  const { effects } = view.scenario;
  const rows: RowLike[] = [];
  const { withText, fallback } = totalsOf(view, offer.items, offer.conditions);
  if (withText < fallback) rows.push(...paragraph(`! Leaves you ${points(fallback - withText)} UNDER what no deal is worth.`, width, 'bad'));
  if (limit) rows.push(...paragraph(`✗ Crosses your limit: ${boundWords(view.scenario, limit)}. You could not join it.`, width, 'bad'));
  if (linkage)
    rows.push(
      ...paragraph(
        `✗ Breaks a link: ${constraintMarks(view, linkage.if, deal)} needs ${constraintMarks(view, linkage.then, deal)}, here or as a condition. You could not join it.`,
        width,
        'bad',
      ),
    );
  if (!limit && !linkage) rows.push(...paragraph('✓ Within your limits and links', width, 'good'));
  if (left.length === 0) rows.push(...paragraph('✓ Leaves no line you have declared', width, 'good'));
  else
    rows.push(
      ...paragraph(
        `! Leaves what you declared on ${listOf(left.map((issue) => issueName(view.scenario, issue)))}: support ${effects['line.left.support'] * left.length}, credibility ${effects['line.left.credibility'] * left.length}.`,
        width,
        'warning',
      ),
    );
  return rows;
}
