/** The plain mode: a whole game in lines, for screen readers, pipes, scripts and simple terminals. Append-only; no escape byte is ever written. */
import { type Act, isRefusal, outcomeOf, phaseOf, type Seat, type SeatView, score, VERBS, type Verb } from '@parley/rules';
import {
  type Command,
  calledAt,
  commandByWord,
  commandForKey,
  commandOf,
  confirmationOf,
  describeConsequence,
  describeEvents,
  describeNext,
  describeOutcome,
  describePosition,
  describeRefusal,
  describeRemark,
  describeScore,
  describeTurn,
  frontPageLines,
  HINT_STEPS,
  hintLines,
  type Keymap,
  type KeyOverrides,
  makeKeymap,
  playerWords,
  readAct,
  sentence,
  walkOutsIn,
} from '@parley/screens';
import type { Host, MakeComputer, Remark } from '@parley/session';
import { namesOfPeople } from './game-snapshot.ts';
import { actOf } from './plain/ask-on.ts';
import { type Choice, COMPOSED, choiceLine, choicesFor } from './plain/choices.ts';
import { estimateSheet } from './plain/estimate-sheet.ts';
import { isLent, type PlainGame, peopleAt, stateOf, viewOf } from './plain/game.ts';
import { agendaSheet, briefSheet, helpSheet, logSheet, marginsSheet, standingLine, textsSheet, whoSheet, whySheet } from './plain/sheets.ts';
import { playRound, standInFrom } from './plain/stand-in.ts';
import { openTalk, type PlainStreams, type TalkOptions } from './plain/talk.ts';

import { suggestFor } from './suggest.ts';
import { toldFrom } from './told.ts';

export type { PlainStreams } from './plain/talk.ts';

/** What a plain session is made from. */
export interface PlainParts extends PlainStreams, TalkOptions {
  readonly host: Host;
  /** The seat that plays here; of several people, the one who begins. */
  readonly seat: Seat;
  /** How to come back to this game, a line for each way; empty when it is not saved. */
  readonly waysBack: readonly string[];
  /** Whether the reasons of computers are shown as they act: for teaching. */
  readonly reasons: boolean;
  /** The player's own keys; the usual ones where there are none. */
  readonly ownKeys?: KeyOverrides;
  /** Makes whoever thinks up hints. */
  readonly makeComputer: MakeComputer;
}
/** How a plain session ended: the game is over, the player left (it can be resumed), or gave it up. */
export type PlainEnd = 'concluded' | 'left' | 'abandoned';

const VERB_IDS: ReadonlySet<string> = new Set(VERBS);

/** Plays one seat until the game is over, the player quits, or the input ends; then the game is saved and the way back is printed. */
export async function runPlain(parts: PlainParts): Promise<PlainEnd> {
  const { host, seat, waysBack, reasons, makeComputer, ownKeys = {} } = parts;
  const session = new PlainSession({ host, seat, waysBack, reasons, makeComputer, ownKeys, talk: openTalk(parts, parts) });
  return session.run();
}

/** Holds what has been told already and what the last prompt offered. */
class PlainSession {
  #game: PlainGame;
  readonly #keymap: Keymap;
  /** How much of its log and remarks each seat has been told. */
  readonly #heard = new Map<Seat, { readonly told: number; readonly remarked: number }>();
  #choices: readonly Choice[] = [];
  #asks = true;
  #hinted: { readonly at: string; readonly step: number } | null = null;
  /** Seats and tables whose front page was told. */
  readonly #printed = new Set<string>();
  /** Kinds of act that a prompt has explained already. */
  readonly #explained = new Set<Verb>();

  constructor(game: PlainGame) {
    this.#game = game;
    this.#keymap = makeKeymap(game.ownKeys);
  }

  async run(): Promise<PlainEnd> {
    const { host, talk } = this.#game;
    const first = personAwaited(this.#game) ?? this.#game.seat;
    if (peopleAt(host).length > 1) {
      if (!(await this.#passTo(first))) return this.#leave(true);
    } else this.#introduce();
    for (;;) {
      if (!isLent(this.#game)) host.playComputers();
      this.#tellNews();
      this.#tellFrontPage();
      if (host.state !== 'running') return this.#finish();
      const next = personAwaited(this.#game);
      if (next !== null) {
        if (!(await this.#passTo(next))) return this.#leave(true);
        continue;
      }
      if (this.#asks) this.#prompt();
      this.#asks = true;
      const line = await talk.ask('>');
      const command = line === null ? 'quit' : await this.#handle(line);
      if (command === 'quit') return this.#leave(line === null);
    }
  }

  /** Puts what one person has read out of sight, and waits for the next one; false when the input has ended. */
  async #passTo(seat: Seat): Promise<boolean> {
    const { talk } = this.#game;
    for (let line = 0; line < CURTAIN_LINES; line += 1) talk.gap();
    const { full, short } = calledAt({ view: viewOf(this.#game), names: namesOfPeople(this.#game.host) }, seat);
    talk.say(`Pass the keyboard to ${full} (${seat}).`);
    if ((await talk.ask(`Press Enter when only ${short} is looking.`)) === null) return false;
    const isFirst = !this.#heard.has(seat);
    this.#game = { ...this.#game, seat };
    this.#choices = [];
    this.#asks = true;
    if (isFirst) this.#introduce();
    return true;
  }

  #introduce(): void {
    const { talk, host } = this.#game;
    const view = viewOf(this.#game);
    talk.say(`${view.scenario.title}. ${view.scenario.contentNote}`.trim());
    talk.say(`The tables: ${view.scenario.venues.map((venue) => `${venue.day} ${venue.place} (${venue.seats.join(', ')})`).join('; ')}.`);
    talk.gap();
    for (const line of briefSheet(view)) talk.say(line, 4);
    talk.gap();
    if (host.log(this.#game.seat).length > 0 && host.played.length > 1) {
      const told = host.log(this.#game.seat).length - host.news(this.#game.seat).length;
      this.#heard.set(this.#game.seat, { told, remarked: this.#remarks().filter(({ after }) => after <= told).length });
      talk.say('The game goes on. "log" shows what happened before.');
    }
  }

  /** What was not told yet, in order: what the others did, and what followed. */
  #tellNews(): void {
    const { host, seat, talk } = this.#game;
    const view = viewOf(this.#game);
    const log = host.log(seat);
    const remarks = this.#remarks();
    const heard = this.#heard.get(seat) ?? { told: 0, remarked: 0 };
    for (const told of toldFrom(log, remarks.slice(heard.remarked), heard.told)) {
      if (told.kind === 'remark') talk.say(`> ${describeRemark(view, told.remark)}`, 2);
      // The ending is told at the end, with what it rests on.
      else
        for (const line of describeEvents(
          view,
          told.events.filter((event) => event.kind !== 'endingReached'),
        ))
          talk.say(`* ${line}`, 2);
    }
    this.#heard.set(seat, { told: log.length, remarked: remarks.length });
  }
  #remarks(seat = this.#game.seat): readonly Remark[] {
    const { host, reasons } = this.#game;
    return host.remarks(seat, { reasons });
  }

  #prompt(): void {
    const { talk } = this.#game;
    const state = stateOf(this.#game);
    const view = viewOf(this.#game);
    this.#choices = choicesFor(state);
    talk.gap();
    talk.say(describePosition(view));
    talk.say(standingLine(view));
    if (state.isLent) this.#promptWatching();
    else this.#promptChoices(view);
  }
  #promptChoices(view: SeatView): void {
    const { talk } = this.#game;
    talk.say([describeTurn(view), phaseOf(view.public.position) === 'floor' ? describeNext(view) : ''].join(' ').trim());
    for (const [index, choice] of this.#choices.entries())
      talk.say(choiceLine(choice, { number: index + 1, brief: this.#explained.has(choice.verb), ownKeys: this.#game.ownKeys }), 5);
    for (const { verb } of this.#choices) this.#explained.add(verb);
    talk.say('Look: agenda, texts, brief, who, why, estimate, margins, log. Also: help, hint, undo, repeat, quit.');
  }

  /** While a computer plays the seat there is nothing to choose but when to look and when to come back. */
  #promptWatching(): void {
    const { host, seat, talk } = this.#game;
    const player = host.players[seat];
    if (player) talk.say(`${sentence(playerWords(player))} plays your seat. Enter: on to the end of the round. "takeback": play yourself again.`);
    talk.say('Look: agenda, texts, brief, who, why, estimate, margins, log. Also: help, repeat, quit.');
  }

  /** Does what a line says. */
  async #handle(line: string): Promise<'quit' | 'on'> {
    if (line === '' && isLent(this.#game)) playRound(this.#game.host);
    if (line === '') return this.#again();
    if (line.startsWith('#')) return this.#show([]);
    const [first = '', ...others] = line.split(' ');
    const rest = others.join(' ');
    const number = /^\d+$/.test(first) ? Number(first) : null;
    if (number !== null) return this.#byNumber(number);
    const sure = first.endsWith('!') && first.length > 1;
    const command = this.#commandFor(sure ? first.slice(0, -1) : first);
    if (!command) return this.#skip(`“${first}” is no number, key or word that I know. Type "help".`);
    if (VERB_IDS.has(command.id)) return this.#verb(command, rest, sure);
    return this.#look(command, rest);
  }

  #commandFor(word: string): Command | undefined {
    const named = commandByWord(word);
    if (named) return named;
    const id = word.length === 1 ? commandForKey(this.#keymap, word) : undefined;
    return id === 'back' ? commandOf('quit') : id && commandOf(id);
  }

  #skip(why: string): 'on' {
    this.#game.talk.refuse(why);
    this.#asks = false;
    return 'on';
  }
  #again(): 'on' {
    this.#asks = true;
    return 'on';
  }

  async #byNumber(number: number): Promise<'on'> {
    const choice = this.#choices[number - 1];
    if (!choice) return this.#skip(`There is no choice ${number}; choices go from 1 to ${this.#choices.length}.`);
    return this.#choose(choice, false);
  }

  async #choose(choice: Choice, sure: boolean): Promise<'on'> {
    const [only] = choice.acts;
    const single = choice.acts.length === 1 && only && !choice.label.endsWith('…');
    const act = single ? only : await actOf(this.#game, choice);
    return act ? this.#act(act, sure) : this.#again();
  }

  /** A verb with what it needs is read and done; alone, it asks on as its choice would. */
  async #verb(command: Command, rest: string, sure: boolean): Promise<'on'> {
    const state = stateOf(this.#game);
    const verb = command.id as Verb; // the caller has looked
    if (state.isLent) return this.#skip(String(command.enabled(state)));
    const acts = state.legal.filter((act) => act.verb === verb);
    if (rest === '' && (acts.length > 1 || COMPOSED.includes(verb)) && acts.length > 0) {
      return this.#choose({ verb, acts, label: `${command.title} …`, consequence: '', isGeneral: true }, sure);
    }
    const [only] = acts;
    if (rest === '' && only && acts.length === 1) return this.#choose({ verb, acts, label: command.title, consequence: '', isGeneral: true }, sure);
    const read = readAct(viewOf(this.#game), verb, rest);
    if ('found' in read) return this.#act(read.found, sure);
    const enabled = command.enabled(state);
    return this.#skip(enabled === true || rest !== '' ? read.problem : enabled);
  }

  /** Makes an act, after a question where it cannot be undone at the table or hurts. */
  async #act(act: Act, sure: boolean): Promise<'on'> {
    const { host, talk } = this.#game;
    const view = viewOf(this.#game);
    if (!sure && !(await this.#confirmed(act))) return this.#again();
    const answer = host.act(act);
    if (isRefusal(answer)) return this.#skip(describeRefusal(view, answer));
    if (act.verb === 'propose' || act.verb === 'amend') talk.say(describeConsequence(view, act));
    return this.#again();
  }

  async #confirmed(act: Act): Promise<boolean> {
    const { talk } = this.#game;
    const warning = confirmationOf(viewOf(this.#game), act);
    if (warning === null || !this.#isLegal(act)) return true;
    talk.say(warning);
    const line = await talk.ask('Do it all the same? 1 no (default), 2 yes:');
    const yes = line !== null && ['2', 'y', 'yes'].includes(line.toLowerCase());
    if (!yes) talk.say('Not done.');
    return yes;
  }

  /** Whether the rules list this act, as far as they list acts of its kind one by one: what they will refuse anyway needs no question. */
  #isLegal(act: Act): boolean {
    const { host, seat } = this.#game;
    const text = 'text' in act ? act.text : undefined;
    return host.legal(seat).some((legal) => legal.verb === act.verb && (text === undefined || ('text' in legal && legal.text === text)));
  }

  #look(command: Command, rest: string): Promise<'quit' | 'on'> | 'quit' | 'on' {
    const enabled = command.enabled(stateOf(this.#game));
    if (enabled !== true) return this.#skip(enabled);
    const doing = LOOKS[command.id];
    if (doing) return this.#show(doing(this.#game, rest));
    if (command.id === 'quit' || command.id === 'stop') return 'quit';
    if (command.id === 'repeat') {
      this.#explained.clear();
      return this.#again();
    }
    if (command.id === 'hint') return this.#hint();
    if (command.id === 'undo') return this.#undo();
    if (command.id === 'handOver') return this.#handOver(rest);
    if (command.id === 'takeBack') return this.#takeBack();
    if (command.id === 'abandon') return this.#abandon();
    return this.#skip(`“${command.word}” has no meaning in the plain mode. Type "help".`);
  }
  #show(lines: readonly string[]): 'on' {
    for (const line of lines) this.#game.talk.say(line, line.startsWith('  ') ? 6 : 2);
    this.#asks = false;
    return 'on';
  }

  /** The next step of a hint; the first again once anything has happened. */
  #hint(): 'on' {
    const { host, seat, makeComputer } = this.#game;
    const at = `${seat} ${host.played.length}`;
    const step = this.#hinted?.at === at ? Math.min(HINT_STEPS, this.#hinted.step + 1) : 1;
    const suggestion = suggestFor(host, seat, makeComputer);
    if (suggestion === null) return this.#skip('There is nothing that you can do now.');
    this.#hinted = { at, step };
    const more = step < HINT_STEPS ? ['For more, type "hint" again.'] : [];
    return this.#show([`Hint ${step} of ${HINT_STEPS}.`, ...hintLines(viewOf(this.#game), suggestion, step), ...more]);
  }
  /** The newspaper after a table, once. */
  #tellFrontPage(): void {
    const view = viewOf(this.#game);
    const { venueIndex, position } = view.public;
    const isBetween = ['interval', 'ratification', 'concluded'].includes(phaseOf(position));
    if (!isBetween || this.#printed.has(`${this.#game.seat} ${venueIndex}`)) return;
    this.#printed.add(`${this.#game.seat} ${venueIndex}`);
    this.#game.talk.gap();
    const walkOuts = walkOutsIn(this.#game.host.log(this.#game.seat).map(({ event }) => event));
    for (const line of frontPageLines(view, walkOuts)) this.#game.talk.say(line, 2);
  }

  #undo(): 'on' {
    const { host, talk } = this.#game;
    host.undo();
    for (const [seat, { told, remarked }] of this.#heard)
      this.#heard.set(seat, { told: Math.min(told, host.log(seat).length), remarked: Math.min(remarked, this.#remarks(seat).length) });
    talk.say('Taken back to the start of the round. Chance stays as it fell.');
    return this.#again();
  }
  /** A computer plays on from here, for a round at first. */
  #handOver(words: string): 'on' {
    const { host, seat } = this.#game;
    const standIn = standInFrom(words);
    if (typeof standIn === 'string') return this.#skip(standIn);
    host.handOver(seat, standIn);
    playRound(host);
    return this.#again();
  }
  #takeBack(): 'on' {
    const { host, seat } = this.#game;
    host.takeBack(seat);
    return this.#again();
  }
  async #abandon(): Promise<'on'> {
    const line = await this.#game.talk.ask(`${commandOf('abandon').confirm} 1 no (default), 2 yes:`);
    if (line !== null && ['2', 'y', 'yes'].includes(line.toLowerCase())) this.#game.host.abandon();
    return this.#again();
  }

  async #finish(): Promise<PlainEnd> {
    const { host, seat, talk } = this.#game;
    if (host.state === 'abandoned') {
      talk.say('You gave this game up.');
      return 'abandoned';
    }
    talk.gap();
    for (const line of describeOutcome(viewOf(this.#game), outcomeOf(host.session.table))) talk.say(line);
    for (const line of describeScore(score(host.session.table, seat))) talk.say(line, 4);
    // Each of the others reads their own score alone.
    for (const other of peopleAt(host).filter((one) => one !== seat)) {
      if (!(await this.#passTo(other))) break;
      for (const line of describeScore(score(host.session.table, other))) talk.say(line, 4);
    }
    return 'concluded';
  }
  #leave(ended: boolean): PlainEnd {
    const { talk, waysBack } = this.#game;
    talk.say(`${ended ? 'The input has ended. ' : ''}${waysBack.length === 0 ? 'This game was not saved.' : 'The game is saved.'}`);
    for (const line of waysBack) talk.say(line);
    return 'left';
  }
}

/** Enough empty lines to put what one person has read above the upper edge of any usual window. */
const CURTAIN_LINES = 60;
/** Whoever of the people here is to act while the present one has nothing to do; null when nobody need change places. */
function personAwaited({ host, seat }: PlainGame): Seat | null {
  const expected = host.expected().filter((one) => !(one in host.lent));
  if (expected.includes(seat)) return null;
  return peopleAt(host).find((one) => one !== seat && expected.includes(one)) ?? null;
}

const LOOKS: Readonly<Record<string, (game: PlainGame, rest: string) => readonly string[]>> = {
  brief: (game) => briefSheet(viewOf(game)),
  agenda: (game) => agendaSheet(viewOf(game)),
  viewText: (game) => textsSheet(viewOf(game)),
  who: (game) => whoSheet(stateOf(game)),
  explain: (game, rest) => whySheet(viewOf(game), game.host.log(game.seat), rest),
  estimate: (game, rest) => estimateSheet(viewOf(game), rest),
  margins: (game) => marginsSheet(viewOf(game)),
  log: (game) => logSheet(viewOf(game), game.host.log(game.seat)),
  help: (game) => helpSheet(stateOf(game), game.ownKeys),
  palette: (game) => helpSheet(stateOf(game), game.ownKeys),
  save: ({ waysBack }) => [waysBack.length === 0 ? 'This game is not saved.' : 'Saved after every act.', ...waysBack],
};
