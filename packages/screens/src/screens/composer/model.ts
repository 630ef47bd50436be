/** The composer: the draft on the left, what it is worth and what it would cross on the right. */
import type { Condition, IssueSetup } from '@parley/rules';
import type { App, Draft } from '../../app.ts';
import { estimateAcceptance } from '../../estimate/acceptance.ts';
import { estimateRows } from '../../estimate/estimate-rows.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, type Run, run } from '../../layout/row.ts';
import { paragraph, wrapPieces } from '../../layout/words.ts';
import type { Pane, Placed } from '../../pane.ts';
import { letterOf, lineMark, ownPoints, venueNow } from '../../reading.ts';
import { conditionWords, issueName, nameOf, namesOf, points, quotedOption, venueName } from '../../wording/names.ts';
import type { Game } from '../../world.ts';
import { isBeyond } from '../brief/model.ts';
import { checkRows, worthRows } from '../texts/diff.ts';
import { leftOut, whyNotOption } from './possible.ts';
import { type ComposerLine, composerLines } from './state.ts';

export const SEND_WORDS: Readonly<Record<Draft['purpose'], string>> = {
  propose: 'Propose this text',
  amend: 'Propose this change',
  sendNonPaper: 'Send this non-paper',
  draftText: 'Put this chair’s text on the table',
  sumUp: 'Sum up like this',
};

export function lineAtCursor(app: App, game: Game): ComposerLine | undefined {
  const lines = composerLines(game, app.ui.draft);
  return lines[Math.min(app.ui.cursors['composer.draft'] ?? 0, lines.length - 1)];
}

/** "A  [B]  C! D": the ladder with the chosen option in brackets. */
function ladder(game: Game, draft: Draft, issue: IssueSetup): readonly Run[] {
  const chosen = draft.items[issue.id];
  const brief = game.view.own?.brief;
  return issue.options.map((option, index) => {
    const letter = String.fromCharCode(65 + index);
    const beyond = brief !== undefined && isBeyond(brief, issue, index);
    const isOut = whyNotOption(game, draft, issue, option.id) !== null;
    const mark = isOut ? '✗' : beyond ? '!' : ' ';
    const style = option.id === chosen ? 'strong' : beyond ? 'bad' : 'dim';
    return run(option.id === chosen ? `[${letter}]${mark}` : ` ${letter} ${mark}`, style);
  });
}

function issueRow(game: Game, draft: Draft, line: Extract<ComposerLine, { kind: 'issue' }>): RowLike {
  const { issue } = line;
  const isIn = issue.id in draft.items;
  const worth = isIn ? run(` ${points(ownPoints(game.view, issue.id, draft.items[issue.id]))}`, 'strong') : run(' –', 'dim');
  return [run(padTo(issue.name, 25), isIn ? 'strong' : 'text'), ...ladder(game, draft, issue), worth];
}
function conditionRow(game: Game, condition: Condition): RowLike {
  const { scenario } = game.view;
  return [
    run('if ', 'warning'),
    run(`${venueName(scenario, condition.venue)}: ${issueName(scenario, condition.bound.issue)} ${lineMark(scenario, condition.bound)}`),
  ];
}
function lineRow(app: App, game: Game, line: ComposerLine): RowLike {
  const { draft } = app.ui;
  switch (line.kind) {
    case 'issue':
      return issueRow(game, draft, line);
    case 'condition':
      return conditionRow(game, line.condition);
    case 'addCondition':
      return run('+ lapses unless a later table …', 'note');
    case 'reader':
      return [run(draft.to.includes(line.seat) ? '[x] ' : '[ ] ', 'strong'), run(`to ${nameOf(game.view, line.seat)}`)];
    case 'words':
      return [run('Words: ', 'dim'), draft.words === '' ? run('none (Enter to write)', 'dim') : run(`“${draft.words}”`)];
    case 'until':
      return [run('Stands until: ', 'dim'), run(draft.until === 'round' ? 'the end of this round' : 'this table closes')];
    case 'send':
      return run(SEND_WORDS[draft.purpose], Object.keys(draft.items).length === 0 ? 'dim' : 'good');
    case 'clear':
      return run('Empty the draft', 'dim');
  }
}

/** What the line under the cursor means in full. */
function detailRows(app: App, game: Game, width: number): readonly RowLike[] {
  const line = lineAtCursor(app, game);
  const { draft } = app.ui;
  switch (line?.kind) {
    case 'issue': {
      const { issue } = line;
      const chosen = draft.items[issue.id] ?? issue.options[0]?.id ?? '';
      const declared = game.view.scenario.seats.flatMap((seat) => {
        const said = game.view.public.postures[seat.id]?.lines.find((one) => one.issue === issue.id && !one.left);
        return said ? [`${seat.id} ${lineMark(game.view.scenario, said)}`] : [];
      });
      const words = `${letterOf(game.view.scenario, issue.id, chosen)} ${quotedOption(game.view.scenario, issue.id, chosen)}`;
      const worth = issue.options.map(
        (option) => `${letterOf(game.view.scenario, issue.id, option.id)} ${points(ownPoints(game.view, issue.id, option.id))}`,
      );
      return [
        ...paragraph(words, width, 'strong'),
        ...leftOut(game, draft, issue).flatMap((why) => paragraph(why, width, 'warning')),
        ...wrapPieces(['Points for you:', ...worth], width).map((row) => run(row)),
        ...(declared.length > 0 ? paragraph(`Declared: ${declared.join(', ')}`, width, 'dim') : []),
        '',
        ...issue.options.flatMap((option) => paragraph(`${letterOf(game.view.scenario, issue.id, option.id)} ${option.text}`, width, 'dim')),
      ];
    }
    case 'condition':
      return paragraph(`Lapses unless ${conditionWords(game.view.scenario, line.condition)}. ←→ another, Space ≥ or ≤.`, width);
    case 'addCondition':
      return paragraph(
        'A condition ties this text to a later table: it takes effect only if that table adopts what you name, and lapses otherwise.',
        width,
      );
    case 'reader':
      return paragraph('A non-paper binds nobody. Each reader may leak it.', width);
    case 'send':
      return paragraph(
        draft.purpose === 'sendNonPaper'
          ? `Goes to ${namesOf(game.view, draft.to)}. Nobody is bound.`
          : 'The others see the text and your words, never these numbers.',
        width,
      );
    default:
      return paragraph('Enter changes it.', width);
  }
}

function worth(app: App, game: Game, width: number): readonly RowLike[] {
  const { draft } = app.ui;
  if (Object.keys(draft.items).length === 0)
    return [...paragraph('Choose options on the left with ← and →. What they are worth to you is shown here as you go.', width, 'note')];
  return [...worthRows(game, draft), '', ...checkRows(game, draft, width)];
}

/** Who would accept the draft, from what everybody could see; live as it changes. */
function acceptance(app: App, game: Game, width: number): readonly RowLike[] {
  const { draft } = app.ui;
  if (Object.keys(draft.items).length === 0)
    return paragraph('An estimate is shown as you go, from what the others have said and done.', width, 'note');
  return estimateRows(estimateAcceptance(game.view, draft), width);
}
/** Under this width one pane at a time is shown. */
const NARROW = 80;

export function placeComposer(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const lines = composerLines(game, app.ui.draft);
  const draft: Pane = {
    id: 'composer.draft',
    title: `1 ${titleOf(app)}`,
    kind: 'list',
    foot: '! your limit ✗ not now · ←→ option',
    rows: () => lines.map((line) => lineRow(app, game, line)),
  };
  const own: Pane = { id: 'composer.worth', title: '2 For you', kind: 'text', foot: 'i why', rows: (width) => worth(app, game, width) };
  const others: Pane = {
    id: 'composer.others',
    title: '3 Who would accept?',
    kind: 'text',
    foot: 'an estimate · i why',
    rows: (inner) => acceptance(app, game, inner),
  };
  const about: Pane = { id: 'composer.detail', title: '4 This line', kind: 'text', rows: (inner) => detailRows(app, game, inner) };
  return arrange(size, { draft, own, others, about }, venueNow(game.view)?.seats.length ?? 0);
}
interface ComposerPanes {
  readonly draft: Pane;
  readonly own: Pane;
  readonly others: Pane;
  readonly about: Pane;
}
function arrange({ width, height }: Size, { draft, own, others, about }: ComposerPanes, seatCount: number): readonly Placed[] {
  // The line of the table's sum and one for each other seat.
  const asked = seatCount + 2;
  if (width < NARROW) {
    const below = Math.max(4, Math.min(7, Math.floor((height - 4) / 3)));
    return [
      { x: 0, y: 0, width, height: height - 2 * below, pane: draft },
      { x: 0, y: height - 2 * below, width, height: below, pane: own },
      { x: 0, y: height - below, width, height: below, pane: others },
      { x: 0, y: 0, width, height, pane: about },
    ];
  }
  const left = width >= 110 ? 66 : 50;
  const right = width - left;
  const isHigh = height >= 30;
  const middle = isHigh ? Math.max(8, asked) : Math.min(asked, 7);
  const detail = isHigh ? 12 : Math.min(6, height - middle - 6);
  return [
    { x: 0, y: 0, width: left, height, pane: draft },
    { x: left, y: 0, width: right, height: height - detail - middle, pane: own },
    { x: left, y: height - detail - middle, width: right, height: middle, pane: others },
    { x: left, y: height - detail, width: right, height: detail, pane: about },
  ];
}
function titleOf(app: App): string {
  const { draft } = app.ui;
  const titles: Readonly<Record<Draft['purpose'], string>> = {
    propose: 'A text',
    amend: `A change to ${draft.amends ?? ''}`,
    sendNonPaper: 'A non-paper',
    draftText: 'A chair’s text',
    sumUp: 'A summary',
  };
  return titles[draft.purpose];
}
