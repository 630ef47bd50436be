/** Prompts that lead to one act: picking among samples, putting a package together, typing words. Null means that nothing was chosen. */
import type { Act, Condition, Items, SeatView, Verb } from '@parley/rules';
import {
  boundWords,
  byNeedAndTrust,
  describeAct,
  describeConsequence,
  describePackage,
  issueName,
  itemWords,
  leftOut,
  nameOf,
  offerConsequence,
  type Purpose,
  possibleIn,
  quotedOption,
  readAct,
  typedForm,
  VERB_WORDS,
  venueName,
} from '@parley/screens';
import { type Choice, COMPOSED, POINTED, TYPED } from './choices.ts';
import { type PlainGame, viewOf } from './game.ts';
import type { Talk } from './talk.ts';

const CANCEL: readonly string[] = ['', '0', 'q', 'cancel', 'back', 'none', 'no'];

/** One of some things by number or word; null when the player goes back or the input ends. */
export async function pickNumber<T>(
  talk: Talk,
  question: string,
  things: readonly { readonly value: T; readonly label: string; readonly word?: string }[],
): Promise<T | null> {
  if (things.length === 1 && things[0]) return things[0].value;
  for (;;) {
    talk.say(question);
    for (const [index, { label }] of things.entries()) talk.say(`${String(index + 1).padStart(3)}  ${label}`, 5);
    const line = await talk.ask('Number, or Enter to go back:');
    if (line === null || CANCEL.includes(line.toLowerCase())) return null;
    const chosen = things[Number(line) - 1] ?? things.find(({ word }) => word?.toLowerCase() === line.toLowerCase());
    if (chosen) return chosen.value;
    talk.refuse(`“${line}” is none of these.`);
  }
}

/** Payload fields by which many samples of one kind are told apart, in the order of asking. */
const FIELDS = ['to', 'from', 'about', 'text', 'motion', 'request', 'paper', 'issue', 'side', 'option', 'ballot', 'tone', 'answer'] as const;
const QUESTIONS: Readonly<Record<(typeof FIELDS)[number], string>> = {
  to: 'Whom?',
  from: 'Whom?',
  about: 'Whom?',
  text: 'Which text?',
  motion: 'Which motion?',
  request: 'Which request?',
  paper: 'Which paper?',
  issue: 'Which issue?',
  side: 'At least or at most?',
  option: 'Which option?',
  ballot: 'How?',
  tone: 'In what tone?',
  answer: 'What do you answer?',
};

/** Narrows samples down to one act, field by field. */
async function narrow(game: PlainGame, acts: readonly Act[]): Promise<Act | null> {
  let left = acts;
  for (const field of FIELDS) {
    const values = [...new Set(left.map((act) => fieldOf(act, field)))].filter((value) => value !== '');
    if (values.length < 2) continue;
    const ordered = field === 'about' ? byNeedAndTrust({ seat: game.seat, view: viewOf(game) }, values) : values;
    const things = ordered.map((value) => ({
      value,
      word: value,
      label: fieldLabel(
        game,
        field,
        left.filter((act) => fieldOf(act, field) === value),
      ),
    }));
    const chosen = await pickNumber(game.talk, QUESTIONS[field], things);
    if (chosen === null) return null;
    left = left.filter((act) => fieldOf(act, field) === chosen);
  }
  const [first] = left;
  return left.length === 1 && first
    ? first
    : pickNumber(
        game.talk,
        'Which?',
        left.map((act) => ({ value: act, label: describeAct(viewOf(game), act) })),
      );
}
function fieldOf(act: Act, field: string): string {
  const value: unknown = (act as unknown as Readonly<Record<string, unknown>>)[field]; // fields differ from verb to verb; absent ones read as empty
  return value === undefined ? '' : String(value);
}
function fieldLabel(game: PlainGame, field: (typeof FIELDS)[number], acts: readonly Act[]): string {
  const view = viewOf(game);
  const [act] = acts;
  if (!act) return '';
  if (acts.length === 1) return `${describeAct(view, act)}. ${describeConsequence(view, act)}`;
  const value = fieldOf(act, field);
  switch (field) {
    case 'to':
    case 'from':
    case 'about':
      return `${nameOf(view, value)} (${value})`;
    case 'issue':
      return `${issueName(view.scenario, value)} (${value})`;
    case 'option':
      return quotedOption(view.scenario, fieldOf(act, 'issue'), value);
    default:
      return value;
  }
}

/** The act of a choice, asking on where that is needed. */
export async function actOf(game: PlainGame, choice: Choice): Promise<Act | null> {
  if (COMPOSED.includes(choice.verb)) return compose(game, choice);
  if (TYPED.includes(choice.verb)) return typedAct(game, choice.verb);
  if (POINTED.includes(choice.verb)) return pointed(game, choice);
  return narrow(game, choice.acts);
}

async function typedAct(game: PlainGame, verb: Verb): Promise<Act | null> {
  for (;;) {
    game.talk.say(`${VERB_WORDS[verb].title}. Write it as in: ${typedForm(viewOf(game), verb) ?? verb}`);
    const line = await game.talk.ask('What, or Enter to go back:');
    if (line === null || CANCEL.includes(line.toLowerCase())) return null;
    const rest = line.toLowerCase().startsWith(`${verb} `) ? line.slice(verb.length + 1) : line;
    const read = readAct(viewOf(game), verb, rest);
    if ('found' in read) return read.found;
    game.talk.refuse(read.problem);
  }
}

/** Issues that some samples name, each once. */
function issuesOf(acts: readonly Act[]): readonly string[] {
  return [...new Set(acts.map((act) => fieldOf(act, 'issue')))];
}
/** An act about any option of an issue: samples name only a few of them. */
async function pointed(game: PlainGame, { verb, acts }: Choice): Promise<Act | null> {
  const { scenario } = viewOf(game);
  const seats = [...new Set(acts.map((act) => fieldOf(act, 'to')))].filter((seat) => seat !== '');
  const to =
    verb === 'soundOut'
      ? await pickNumber(
          game.talk,
          'Whom?',
          seats.map((seat) => ({ value: seat, word: seat, label: `${nameOf(viewOf(game), seat)} (${seat})` })),
        )
      : '';
  if (to === null) return null;
  const issue = await askIssue(game, verb === 'soundOut' ? scenario.issues.map(({ id }) => id) : issuesOf(acts));
  const option = issue === null ? null : await askOption(game, issue);
  if (issue === null || option === null) return null;
  if (verb === 'soundOut') return { verb, seat: game.seat, to, issue, option };
  const side = await pickNumber(game.talk, 'Where is your line?', [
    { value: 'atMost' as const, word: 'most', label: `At most ${quotedOption(scenario, issue, option)}: nothing beyond it` },
    { value: 'atLeast' as const, word: 'least', label: `At least ${quotedOption(scenario, issue, option)}: nothing short of it` },
  ]);
  return side === null ? null : { verb: 'declare', seat: game.seat, issue, side, option };
}

interface Draft extends Purpose {
  items: Record<string, string>;
  conditions: Condition[];
  words: string;
}

/** Puts a package together: item by item, with what it is worth after each step. */
async function compose(game: PlainGame, { verb, acts }: Choice): Promise<Act | null> {
  const view = viewOf(game);
  const texts = [...new Set(acts.map((act) => fieldOf(act, 'text')))].filter((id) => id !== '');
  const text =
    verb === 'amend'
      ? await pickNumber(
          game.talk,
          'A change to which text?',
          texts.map((id) => ({ value: id, word: id, label: id })),
        )
      : '';
  if (text === null) return null;
  const to = verb === 'sendNonPaper' ? await askReaders(game) : [];
  if (to === null) return null;
  const purpose = { purpose: verb as Purpose['purpose'], amends: text === '' ? null : text };
  const draft = await fillDraft(game, { ...startOf(view, text), ...purpose });
  if (!draft) return null;
  const base = { verb, seat: game.seat, items: draft.items };
  const offer = verb === 'sumUp' ? base : { ...base, conditions: draft.conditions };
  const extra = {
    ...(text === '' ? {} : { text }),
    ...(verb === 'sendNonPaper' ? { to } : {}),
    ...(draft.words === '' || verb === 'sendNonPaper' || verb === 'sumUp' ? {} : { words: draft.words }),
  };
  return { ...offer, ...extra } as unknown as Act; // the fields are those of the verb; the rules check the shape again
}
function startOf(view: SeatView, text: string): Omit<Draft, keyof Purpose> {
  const venue = view.scenario.venues[view.public.venueIndex]?.id ?? '';
  const old = view.rooms[venue]?.texts.find((candidate) => candidate.id === text) ?? view.public.adopted.find((candidate) => candidate.id === text);
  if (!old) return { items: {}, conditions: [], words: '' };
  const items: Items = 'items' in old ? old.items : Object.fromEntries(Object.entries(old.clauses).map(([issue, clause]) => [issue, clause.option]));
  return { items: { ...items }, conditions: [...old.conditions], words: '' };
}
async function askReaders(game: PlainGame): Promise<readonly string[] | null> {
  const view = viewOf(game);
  const others = view.scenario.seats.filter((seat) => seat.id !== game.seat);
  const line = await pickNumber(game.talk, 'Who may read it?', [
    ...others.map((seat) => ({ value: [seat.id], word: seat.id, label: `${seat.name} (${seat.id})` })),
    { value: others.map((seat) => seat.id), word: 'all', label: 'All the others' },
  ]);
  return line;
}

type Part = 'item' | 'condition' | 'words' | 'done' | 'drop';
async function fillDraft(game: PlainGame, draft: Draft): Promise<Draft | null> {
  for (;;) {
    const view = viewOf(game);
    const empty = Object.keys(draft.items).length === 0;
    const shown = empty ? 'The text is empty.' : `So far: ${describePackage(view.scenario, draft)} ${offerConsequence(view, draft)}`;
    const part = empty ? 'item' : await pickNumber<Part>(game.talk, shown, partsOf(view, draft));
    if (part === null) return null;
    if (part === 'done') return draft;
    const changed = await PARTS[part](game, draft);
    if (!changed && empty) return null;
  }
}
/** What can be done with a draft now: no condition where no table comes after this one. */
function partsOf(view: SeatView, draft: Draft): readonly { readonly value: Part; readonly word: Part; readonly label: string }[] {
  const parts: readonly (readonly [Part, string, boolean])[] = [
    ['done', 'Done: put it forward', true],
    ['item', 'Add or change an issue', true],
    ['drop', 'Take an issue out', Object.keys(draft.items).length > 1],
    ['condition', 'Add a condition: it lapses unless another table adopts something', laterVenues(view).length > 0],
    ['words', 'Add a line of words', true],
  ];
  return parts.filter(([, , isOpen]) => isOpen).map(([value, label]) => ({ value, word: value, label }));
}
function laterVenues(view: SeatView): readonly SeatView['scenario']['venues'][number][] {
  return view.scenario.venues.slice(view.public.venueIndex + 1);
}
const PARTS: Readonly<Record<Exclude<Part, 'done'>, (game: PlainGame, draft: Draft) => Promise<boolean>>> = {
  item: addItem,
  condition: addCondition,
  words: addWords,
  drop: dropItem,
};

/** Issues that this table can decide; for a paper, which binds nobody, any issue will do where this table decides none. */
function issuesHere(view: SeatView): readonly string[] {
  const venue = view.scenario.venues[view.public.venueIndex]?.id ?? '';
  const here = view.scenario.issues.filter(
    (issue) => issue.decide.includes(venue) && view.scenario.venues[view.public.venueIndex]?.seats.includes(view.own.seat),
  );
  return (here.length > 0 ? here : view.scenario.issues).map((issue) => issue.id);
}
async function addItem(game: PlainGame, draft: Draft): Promise<boolean> {
  const view = viewOf(game);
  const issue = await askIssue(game, issuesHere(view));
  const option = issue === null ? null : await askOption(game, issue, draft);
  if (issue === null || option === null) return false;
  draft.items[issue] = option;
  return true;
}
async function dropItem(game: PlainGame, draft: Draft): Promise<boolean> {
  const view = viewOf(game);
  const items = Object.entries(draft.items).map(([issue, option]) => ({ value: issue, word: issue, label: itemWords(view.scenario, issue, option) }));
  const issue = await pickNumber(game.talk, 'Take out which?', items);
  if (issue === null) return false;
  delete draft.items[issue];
  return true;
}
async function addWords(game: PlainGame, draft: Draft): Promise<boolean> {
  const line = await game.talk.ask('Your words:');
  draft.words = line ?? '';
  return line !== null;
}
async function addCondition(game: PlainGame, draft: Draft): Promise<boolean> {
  const view = viewOf(game);
  const { scenario } = view;
  const later = laterVenues(view);
  const venue = await pickNumber(
    game.talk,
    'Which table must adopt something?',
    later.map(({ id }) => ({ value: id, word: id, label: venueName(scenario, id) })),
  );
  const issue =
    venue === null
      ? null
      : await askIssue(
          game,
          scenario.issues.filter((candidate) => candidate.decide.includes(venue)).map(({ id }) => id),
        );
  const option = issue === null ? null : await askOption(game, issue);
  if (venue === null || issue === null || option === null) return false;
  draft.conditions.push({ venue, bound: { kind: 'bound', issue, side: 'atLeast', option } });
  game.talk.say(`It lapses unless ${venueName(scenario, venue)} adopts ${boundWords(scenario, { issue, side: 'atLeast', option })}.`);
  return true;
}

async function askIssue(game: PlainGame, issues: readonly string[]): Promise<string | null> {
  const { scenario } = viewOf(game);
  return pickNumber(
    game.talk,
    'Which issue?',
    issues.map((issue) => ({ value: issue, word: issue, label: `${issueName(scenario, issue)} (${issue})` })),
  );
}
/** An option of an issue; of a text that is put to the table, only those that it may name, with what is left out and why. */
async function askOption(game: PlainGame, issue: string, draft?: Purpose): Promise<string | null> {
  const view = viewOf(game);
  const setup = view.scenario.issues.find((candidate) => candidate.id === issue);
  const worth = view.own.brief.points[issue] ?? [];
  const options =
    setup?.options.map((option, index) => ({
      value: option.id,
      word: option.id,
      label: `${option.text} (${option.id}; ${worth[index] ?? 0} points for you${index === 0 ? '; as things are' : ''})`,
    })) ?? [];
  if (setup && draft) {
    const isPossible = possibleIn({ view }, draft);
    for (const line of leftOut({ view }, draft, setup)) game.talk.say(line.replace('✗ ', 'Left out: '));
    const left = options.filter(({ value }) => isPossible(setup, value));
    return left.length === 0 ? null : pickNumber(game.talk, `${issueName(view.scenario, issue)}: which option?`, left);
  }
  return pickNumber(game.talk, `${issueName(view.scenario, issue)}: which option?`, options);
}
