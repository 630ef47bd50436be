/** Why one text cannot be answered in one way now, as far as the seat's own view tells. */
import { answersOf, crossedBy, type SeatView, type Text, type Verb } from '@parley/rules';
import { commandState } from './acting.ts';
import { whyNotNow } from './commands.ts';
import { venueNow } from './reading.ts';
import { ANSWER_NAMES, STATUS_NAMES } from './wording/labels.ts';
import { boundWords, issueName, listOf, sentence } from './wording/names.ts';
import { ANSWERS_HERE } from './wording/refusal-words.ts';
import type { Game } from './world.ts';

const ANSWERS: readonly Verb[] = ['join', 'joinWithStatement', 'reserve', 'object', 'vote'];
const AGREEING: readonly Verb[] = ['join', 'joinWithStatement'];
/** What may be amended: a blocked or adopted text left its substance open to another try. */
const AMENDABLE: readonly Text['status'][] = ['tabled', 'blocked', 'adopted'];

/** A sentence; null where the rules list such an act for this text, or where nothing that this seat sees is in the way. */
export function whyNotWith(game: Game, text: Text, verb: Verb): string | null {
  if (game.legal.some((act) => act.verb === verb && 'text' in act && act.text === text.id)) return null;
  const open = verb === 'amend' ? AMENDABLE : ['tabled'];
  if (!open.includes(text.status)) return `This text is no longer open: it is ${STATUS_NAMES[text.status]}.`;
  const now = whyNotHere(game, verb) ?? answered(game, text, verb) ?? whyNotNow(verb, commandState(game));
  if (now !== null) return now;
  if (verb === 'amend') return null; // any version of one's own will do: only the composer knows which
  return underSilence(game, text) ?? (AGREEING.includes(verb) ? crossed(game, text) : null) ?? 'Not with this text now.';
}

/** What the rule of this table has no place for at all. */
function whyNotHere({ view }: Game, verb: Verb): string | null {
  const rule = venueNow(view)?.rule;
  if (!rule) return null;
  if (ANSWERS.includes(verb) && !(answersOf(rule) as readonly Verb[]).includes(verb))
    return `Not at this table. ${ANSWERS_HERE[rule.kind] ?? ''}`.trim();
  return null;
}

function answered({ view }: Game, text: Text, verb: Verb): string | null {
  const seat = view.own?.seat ?? '';
  if (verb === 'withdraw') return 'It is not your text, and you have not joined it.';
  if (!ANSWERS.includes(verb)) return null;
  if (text.sponsors.includes(seat)) return 'It is your own text.';
  const ballot = text.ballots[seat];
  const stands = ballot && (ballot.answer === 'joined' || ballot.answer === 'joinedWithStatement' || ballot.round === view.public.round);
  return stands ? `Your answer of this round stands: ${ANSWER_NAMES[ballot.answer]}.` : null;
}

function underSilence({ view }: Game, text: Text): string | null {
  const silence = view.rooms[text.venue]?.silence;
  return silence?.text === text.id ? 'It is under silence: those who are asked keep it or break it.' : null;
}

/** The own limit, link or weakness that agreeing would run into. */
function crossed(game: Game, text: Text): string | null {
  if (!game.view.own) return null;
  const view = game.view as SeatView; // `own` was looked at
  const { limit, linkage } = crossedBy(view, text.items, text.conditions);
  if (limit) return `Beyond your limit: ${boundWords(view.scenario, limit)}.`;
  if (linkage) return 'It gives what your instructions tie to something that is not in it: see “For you”.';
  const referred = Object.keys(text.items).filter((issue) => issue in (view.rooms[text.venue]?.referred ?? {}));
  if (referred.length > 0) return `${sentence(listOf(referred.map((issue) => issueName(view.scenario, issue))))} is with a working group.`;
  return view.public.supportBands[view.own.seat] === 'low' ? 'Your support at home is too low for what it costs you.' : null;
}
