/** The margins: delegation by delegation, what is known of it, what it asked, what can be done with it. */
import type { SeatSetup, Verb } from '@parley/rules';
import { commandState } from '../../acting.ts';
import type { App, MenuItem } from '../../app.ts';
import { commandOf } from '../../commands.ts';
import { requestTitle } from '../../forms/margins-forms.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import { itemRow } from '../../moves.ts';
import type { Placed } from '../../pane.ts';
import { describePackage } from '../../wording/describe-text.ts';
import { BAND_NAMES, REPLY_NAMES, REQUEST_NAMES } from '../../wording/labels.ts';
import { boundWords, issueName, itemWords, nameOf, seatName } from '../../wording/names.ts';
import type { Game } from '../../world.ts';

export function contacts(game: Game): readonly SeatSetup[] {
  return game.view.scenario.seats.filter((seat) => seat.id !== game.seat);
}
export function contactAtCursor(app: App, game: Game): SeatSetup | undefined {
  const all = contacts(game);
  return all[Math.min(app.ui.cursors['margins.contacts'] ?? 0, all.length - 1)];
}
function trustWith(game: Game, seat: string): number | undefined {
  const { trust } = game.view.public;
  return trust[`${game.seat}-${seat}`] ?? trust[`${seat}-${game.seat}`];
}

function contactRow(game: Game, seat: SeatSetup): RowLike {
  const asks = (game.view.own?.part.requests ?? []).filter((request) => request.from === seat.id).length;
  const trust = trustWith(game, seat.id);
  return [
    run(padTo(seatName(game.view.scenario, seat.id), 20)),
    run(padTo(trust === undefined ? '' : String(trust), 4), (trust ?? 50) < 40 ? 'bad' : 'text'),
    run(asks > 0 ? `! ${asks}` : '', 'warning'),
  ];
}

/** All that is known of one delegation. */
export function knownRows(game: Game, seat: SeatSetup, width: number): readonly RowLike[] {
  const { view } = game;
  const part = view.own?.part;
  const face = view.scenario;
  const item = (text: string): readonly RowLike[] => paragraph(text, width - 2).map((row, index) => [run(index === 0 ? '· ' : '  '), ...row]);
  const lines = (view.public.postures[seat.id]?.lines ?? []).map((line) => `${boundWords(face, line)}${line.left ? ' (left)' : ''}.`);
  const insights = (part?.insights ?? [])
    .filter((insight) => insight.about === seat.id)
    .map((insight) =>
      insight.kind === 'priority'
        ? `${issueName(face, insight.issue)} is about no. ${insight.rank} of what matters to it.`
        : `Its limit lies about here: ${boundWords(face, insight)}.`,
    );
  const heard = (part?.heard ?? [])
    .filter((one) => one.from === seat.id)
    .map(
      (one) =>
        `${REQUEST_NAMES[one.kind]}${one.issue && one.option ? `, ${itemWords(face, one.issue, one.option)}` : one.issue ? `, ${issueName(face, one.issue)}` : ''}: ${REPLY_NAMES[one.answer]}.`,
    );
  const papers = (part?.papers ?? [])
    .filter((paper) => paper.sender === seat.id || paper.readers.includes(seat.id))
    .map(
      (paper) =>
        `${paper.sender === game.seat ? 'Your' : 'Its'} non-paper ${paper.id}${paper.leaked ? ' (leaked)' : ''}: ${describePackage(face, paper)}`,
    );
  const asks = (part?.requests ?? []).filter((request) => request.from === seat.id).map((request) => `! ${requestTitle(game, request)}.`);
  const asked = (part?.asked ?? [])
    .filter((request) => request.to === seat.id)
    .map((request) => `You asked: ${REQUEST_NAMES[request.kind]}; no reply yet.`);
  const section = (title: string, texts: readonly string[]): readonly RowLike[] =>
    texts.length === 0 ? [] : ['', run(title, 'heading'), ...texts.flatMap(item)];
  const band = view.public.supportBands[seat.id];
  return [
    run(
      `Trust ${trustWith(game, seat.id) ?? '–'} · credibility ${view.public.credibility[seat.id] ?? '–'}${band ? ` · support ${BAND_NAMES[band]}` : ''}`,
      'strong',
    ),
    ...section('Waits for you', [...asks, ...asked]),
    ...section('Declared in public', lines),
    ...section('Learnt in confidence (roughly)', insights),
    ...section('What it answered (it may be false)', heard),
    ...section('Papers', papers),
    ...(insights.length + heard.length === 0
      ? ['', ...paragraph('You know nothing in confidence yet: a side meeting or a sounding in the margins would tell you more.', width, 'dim')]
      : []),
  ];
}

/** What can be done with one delegation, with the reason where it cannot be done now. */
export function contactItems(game: Game, seat: SeatSetup): readonly MenuItem[] {
  const item = (verb: Verb, values: Readonly<Record<string, unknown>>): MenuItem => {
    const enabled = commandOf(verb).enabled(commandState(game));
    return { label: commandOf(verb).title, note: commandOf(verb).help, why: enabled === true ? null : enabled, does: { kind: 'form', verb, values } };
  };
  const paper = item('sendNonPaper', {});
  const request = (game.view.own?.part.requests ?? []).find((one) => one.from === seat.id);
  return [
    ...(request ? [item('reply', { request: request.id })] : []),
    item('askMeeting', { to: seat.id }),
    item('soundOut', { to: seat.id }),
    { ...paper, does: { kind: 'compose', purpose: 'sendNonPaper', amends: null, items: {}, to: [seat.id] } },
    item('message', { to: [seat.id] }),
    item('consult', { about: seat.id }),
    ...(commandOf('hearInConfidence').enabled(commandState(game)) === true ? [item('hearInConfidence', { from: seat.id })] : []),
  ];
}

export function placeMargins(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const seat = contactAtCursor(app, game);
  const left = 34;
  const height = Math.min(size.height - 9, contacts(game).length + 3);
  const items = seat ? contactItems(game, seat) : [];
  return [
    {
      x: 0,
      y: 0,
      width: left,
      height,
      pane: {
        id: 'margins.contacts',
        title: '1 Delegations',
        kind: 'list',
        head: [[run('  '), run(padTo('', 20)), run('trust', 'dim')]],
        rows: () => contacts(game).map((one) => contactRow(game, one)),
      },
    },
    {
      x: 0,
      y: height,
      width: left,
      height: size.height - height,
      pane: {
        id: 'margins.acts',
        title: `2 With ${seat ? nameOf(game.view, seat.id) : ''}`,
        kind: 'list',
        rows: (width) => items.map((one) => itemRow(one, width)),
      },
    },
    {
      x: left,
      y: 0,
      width: size.width - left,
      height: size.height,
      pane: {
        id: 'margins.known',
        title: `3 What you know of ${seat ? nameOf(game.view, seat.id) : ''}`,
        kind: 'text',
        rows: (width) => (seat ? knownRows(game, seat, width) : []),
      },
    },
  ];
}
