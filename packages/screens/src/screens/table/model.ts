/** The negotiating table: agenda, what happened, and what one can do now. */
import { type IssueSetup, VERBS } from '@parley/rules';
import { type App, type MenuItem, NO_LESSONS } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { type RowLike, run } from '../../layout/row.ts';
import { fitting, sentencesFitting } from '../../layout/words.ts';
import { itemRow, movesOf } from '../../moves.ts';
import type { Pane, Placed } from '../../pane.ts';
import { isMyTurn, issuesByRelevance, turnSentence } from '../../reading.ts';
import { VERB_WORDS } from '../../wording/verbs.ts';
import type { Game } from '../../world.ts';
import { turnAdvice } from '../game-header.ts';
import { logRows } from '../log/model.ts';
import { agendaHead, agendaRows, columnsHidden, issueDetail } from './agenda.ts';

/** Panes of the table by index, in the order of Tab. */
export const PANES = { moves: 0, agenda: 1, log: 2, issue: 3 } as const;

/** The issue under the agenda's cursor. */
export function issueAtCursor(app: App, game: Game): IssueSetup | undefined {
  const issues = issuesByRelevance(game.view);
  return issues[Math.min(app.ui.cursors['table.agenda'] ?? 0, issues.length - 1)];
}

function agendaPane(app: App, game: Game, width: number): Pane {
  const from = app.ui.cursors['table.columns'] ?? 0;
  const hidden = columnsHidden(game, width - 4);
  return {
    id: 'table.agenda',
    title: '2 Agenda',
    kind: 'list',
    head: [agendaHead(game, width - 4, from)],
    foot: hidden > 0 ? `+${hidden} more ←→ · ✓ decided ? waiting` : '✓ decided ? waiting ≥≤ declared',
    rows: (inner) => agendaRows(game, inner, from),
  };
}
function movesPane(game: Game): Pane {
  const items = movesOf(game);
  const title = isMyTurn(game) ? '1 Your move' : '1 Meanwhile';
  return {
    id: 'table.moves',
    title,
    kind: 'list',
    rows: (width) => items.map((item) => itemRow(item, width)),
  };
}
function logPane(game: Game): Pane {
  const fresh = game.log.length - game.newFrom;
  return {
    id: 'table.log',
    title: '3 What happened',
    kind: 'tail',
    foot: fresh > 0 ? `${fresh} new · m all` : 'm all',
    rows: (width) => logRows(game, width),
  };
}
function issuePane(app: App, game: Game): Pane {
  const issue = issueAtCursor(app, game);
  return {
    id: 'table.issue',
    title: issue ? `4 ${issue.name}` : '4 Issue',
    kind: 'text',
    rows: (width) => (issue ? issueDetail(game, issue, width) : []),
  };
}

/** Two rows of panes; a third column with the issue under the cursor where there is room. */
export function placeTable(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const issues = game.view.scenario.issues.length;
  if (size.width >= 160 && size.height >= 30) return placeWidest(app, game, size);
  if (size.width >= 110 && size.height >= 30) return placeWide(app, game, size);
  const top = Math.min(issues + 3, Math.max(7, size.height - 10));
  const left = Math.min(34, Math.floor(size.width * 0.42));
  const below = { y: top, height: size.height - top };
  return [
    { x: 0, width: left, ...below, pane: movesPane(game) },
    { x: 0, y: 0, width: size.width, height: top, pane: agendaPane(app, game, size.width) },
    { x: left, width: size.width - left, ...below, pane: logPane(game) },
  ];
}
/** What happened stands beside the table at its full height. */
function placeWidest(app: App, game: Game, size: Size): readonly Placed[] {
  const side = Math.floor(size.width * 0.42);
  const main = size.width - side;
  const top = Math.min(game.view.scenario.issues.length + 4, size.height - 12);
  const left = 36;
  const below = { y: top, height: size.height - top };
  return [
    { x: 0, width: left, ...below, pane: movesPane(game) },
    { x: 0, y: 0, width: main, height: top, pane: agendaPane(app, game, main) },
    { x: main, y: 0, width: side, height: size.height, pane: logPane(game) },
    { x: left, width: main - left, ...below, pane: issuePane(app, game) },
  ];
}
function placeWide(app: App, game: Game, size: Size): readonly Placed[] {
  const side = Math.min(46, Math.floor(size.width * 0.36));
  const main = size.width - side;
  const top = Math.min(game.view.scenario.issues.length + 4, size.height - 12);
  const left = 36;
  return [
    { x: 0, y: top, width: left, height: size.height - top, pane: movesPane(game) },
    { x: 0, y: 0, width: main, height: top, pane: agendaPane(app, game, main) },
    { x: left, y: top, width: size.width - left, height: size.height - top, pane: logPane(game) },
    { x: main, y: 0, width: side, height: top, pane: issuePane(app, game) },
  ];
}

/** Acts that somebody has done before we believe that they find their way. */
const KNOWN_ACTS = 3;
/** Whose turn it is, and where a newcomer finds what to do next. */
function newcomerAdvice(app: App, game: Game): RowLike | undefined {
  if (!isMyTurn(game) || app.ui.taught.length >= KNOWN_ACTS) return undefined;
  const [long, short] = [turnSentence(game), turnSentence(game, { short: true })];
  const where = 'Not sure? Esc, then “Hint”.';
  return run(` ${fitting(app.world.size.width - 2, `${long} ${where}`, `${short} ${where}`, short)}`, 'good');
}
/** What an act is for, until it was done once; undefined for what is no act, is known, or is not to be explained. */
function lessonOf(app: App, item: MenuItem): string | undefined {
  const { does } = item;
  const verb =
    does.kind === 'form' ? does.verb : does.kind === 'command' ? VERBS.find((one) => one === does.id) : does.kind === 'read' ? 'join' : undefined;
  if (verb === undefined || app.ui.taught.includes(verb) || app.ui.taught.includes(NO_LESSONS)) return undefined;
  return `New: ${VERB_WORDS[verb].help}`;
}

/** Above the footer: whose turn it is, and what the entry under the cursor means. */
export function tableAdvice(app: App): readonly RowLike[] {
  const { game } = app.world;
  if (!game) return [];
  const items = movesOf(game);
  const item =
    (app.ui.focus.table ?? PANES.moves) === PANES.moves ? items[Math.min(app.ui.cursors['table.moves'] ?? 0, items.length - 1)] : undefined;
  const lesson = item ? lessonOf(app, item) : undefined;
  if (lesson !== undefined)
    return [newcomerAdvice(app, game) ?? turnAdvice(app), run(` ${sentencesFitting(lesson, app.world.size.width - 2, 1)}`, 'note')];
  return [turnAdvice(app), run(` ${sentencesFitting(item ? item.note : 'Enter shows all about it.', app.world.size.width - 2, 1)}`, 'dim')];
}

/** The detail of an issue as lines for a note, where the pane has no room. */
export function issueNote(game: Game, issue: IssueSetup): readonly string[] {
  return issueDetail(game, issue, 70).map((like) =>
    (typeof like === 'string'
      ? like
      : 'style' in like
        ? like.text
        : like.map((part) => (typeof part === 'string' ? part : part.text)).join('')
    ).trimEnd(),
  );
}
