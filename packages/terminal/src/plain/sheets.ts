/** What can be looked at: brief, texts, agenda, who is who, why, log, help. Each is a list of paragraphs. */
import type { SeatView, Text, Verb } from '@parley/rules';
import { dealValue, fallbackOf, inEffect, speaker, totalsOf } from '@parley/rules';
import {
  BAND_NAMES,
  boundWords,
  COMMANDS,
  type CommandState,
  describeAdopted,
  describeEvents,
  describeInsight,
  describeNext,
  describePledge,
  describePosition,
  describeRequest,
  describeText,
  describeTotals,
  describeTurn,
  explanationLines,
  fallbackLine,
  issueName,
  itemWords,
  type KeyOverrides,
  keyLabel,
  keysFor,
  limitLines,
  linkageLines,
  movementsIn,
  nameOf,
  orderWords,
  points,
  REPLY_NAMES,
  reasonsAgainst,
  seatName,
  sentence,
  typedForm,
  underFallbackWarning,
  venueName,
} from '@parley/screens';
import type { LogEntry } from '@parley/session';

/** Instructions, points and limits. */
export function briefSheet(view: SeatView): readonly string[] {
  const { scenario, own } = view;
  const { brief } = own;
  const name = seatName(scenario, own.seat);
  const lines = [`Your brief: ${name}.`, ...paragraphs(brief.text).filter((line) => line !== name), fallbackLine(view)];
  if (brief.limits.length > 0) lines.push('You may never agree beyond this:', ...limitLines(scenario, brief.limits).map((line) => `  - ${line}`));
  if (brief.linkages.length > 0) lines.push('One thing ties another:', ...linkageLines(scenario, brief).map((line) => `  - ${line}`));
  const posture = view.public.postures[own.seat];
  const declared = posture?.lines.filter((line) => !line.left) ?? [];
  if (declared.length > 0)
    lines.push('Declared in public; leaving it costs support and credibility:', ...declared.map((line) => `  - ${boundWords(scenario, line)}.`));
  const order = posture?.orderLeft || own.part.orderLifted ? '' : orderWords(scenario, scenario.orders[own.seat]);
  if (order !== '') lines.push(`What comes first (declared): ${order}`);
  lines.push('Your points for each option: type "agenda".');
  return lines;
}
function paragraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^#+\s*/, '').trim())
    .filter((line) => line !== '');
}

/** Every issue with the words to type, what each option is worth to this seat, and what stands. */
export function agendaSheet(view: SeatView): readonly string[] {
  const { scenario } = view;
  const here = scenario.venues[view.public.venueIndex];
  const decided = inEffect(view.public);
  const lines = ['Every issue with its options. 0 is how things are. In brackets: points for you.'];
  for (const issue of scenario.issues) {
    const mark =
      here && issue.decide.includes(here.id) ? 'decided here' : `decided in ${issue.decide.map((venue) => venueName(scenario, venue)).join(' or ')}`;
    lines.push(`${issue.name} (type ${issue.id}): ${mark}.`);
    const worth = view.own.brief.points[issue.id] ?? [];
    for (const [index, option] of issue.options.entries()) {
      const now = (decided[issue.id] ?? issue.options[0]?.id) === option.id ? ', now' : '';
      lines.push(`  ${index} ${option.id}: ${option.text} (${points(worth[index] ?? 0)}${now})`);
    }
    lines.push(...declaredOn(view, issue.id));
  }
  return lines;
}
function declaredOn(view: SeatView, issue: string): readonly string[] {
  return Object.entries(view.public.postures).flatMap(([seat, posture]) =>
    posture.lines
      .filter((line) => line.issue === issue && !line.left)
      .map((line) => `  ${sentence(nameOf(view, seat))} declared: ${boundWords(view.scenario, line)}.`),
  );
}

function totalsLines(view: SeatView, text: Text): readonly string[] {
  if (text.status !== 'tabled') return [];
  const totals = totalsOf(view, text.items, text.conditions);
  const warning = underFallbackWarning(totals);
  return [`  ${describeTotals(totals, text.conditions)}`, ...(warning ? [`  ${warning}`] : [])];
}
/** The texts of this table and everything that was adopted. */
export function textsSheet(view: SeatView): readonly string[] {
  const here = view.scenario.venues[view.public.venueIndex];
  const room = view.rooms[here?.id ?? ''];
  const tabled = (room?.texts ?? []).flatMap((text) => {
    const [head = '', ...rest] = describeText(view, text);
    return [head, ...rest.map((line) => `  ${line}`), ...refusals(view, text), ...totalsLines(view, text)];
  });
  const adopted = view.public.adopted.flatMap((text) => {
    const [head = '', ...rest] = describeAdopted(view, text);
    return [head, ...rest.map((line) => `  ${line}`)];
  });
  const papers = view.own.part.papers.map((paper) => `Paper ${paper.id} from ${nameOf(view, paper.sender)}: ${itemsOf(view, paper.items)}.`);
  const all = [...tabled, ...adopted, ...papers];
  return all.length > 0
    ? all
    : [
        room
          ? 'There is no text yet. To propose one, type "propose" when you have the floor.'
          : 'You have no seat at this table; its texts are not yours to see.',
      ];
}
/** Why others have not agreed, as far as this seat may know. */
function refusals(view: SeatView, text: Text): readonly string[] {
  const others = view.scenario.seats.filter(({ id }) => id !== view.own.seat);
  return others.flatMap(({ id }) => reasonsAgainst(view, id, text).map((why) => `  ${sentence(nameOf(view, id))}: ${why}.`));
}
function itemsOf(view: SeatView, items: Readonly<Record<string, string>>): string {
  return Object.entries(items)
    .map(([issue, option]) => itemWords(view.scenario, issue, option))
    .join('; ');
}

/** The delegations and whose turn it is. */
export function whoSheet(state: CommandState): readonly string[] {
  const { view } = state;
  const { scenario, public: open } = view;
  const lines = [describePosition(view), describeTurn(view), describeNext(view)];
  const holder = speaker(open);
  for (const seat of scenario.seats) {
    const own = view.own?.seat === seat.id;
    const pair = [`${view.own?.seat}-${seat.id}`, `${seat.id}-${view.own?.seat}`].find((key) => key in open.trust);
    const trust = own || pair === undefined ? '' : ` Trust with you ${open.trust[pair]}.`;
    const support = own ? `${view.own?.part.support}` : BAND_NAMES[open.supportBands[seat.id] ?? 'shaky'];
    const out = open.out.includes(seat.id) ? ' Has walked out.' : '';
    const floor = holder === seat.id && open.position.endsWith('.floor') ? ' Has the floor.' : '';
    lines.push(
      `${seat.id}: ${seat.name}${own ? ' (you)' : ''}.${trust} Credibility ${open.credibility[seat.id]}. ${sentence(seat.supportLabel)}: ${support}.${floor}${out}`,
    );
  }
  if (scenario.absent.length > 0) lines.push(`Without a seat, but can be consulted: ${scenario.absent.join(', ')}.`);
  return lines.filter((line) => line !== '');
}

/** Where the numbers come from; the terms add up. `words` may name a text. */
export function whySheet(view: SeatView, entries: readonly LogEntry[], words: string): readonly string[] {
  const room = view.rooms[view.scenario.venues[view.public.venueIndex]?.id ?? ''];
  const text = room?.texts.find(({ id }) => id === words.trim());
  if (words.trim() !== '' && !text) return [`There is no text “${words.trim()}” on this table. Type "texts" to see them.`];
  const movements = movementsIn(
    view,
    entries.map(({ event }) => event),
  );
  return explanationLines(view, movements, text && { name: text.id, offer: text }).filter((line) => line !== '');
}
function ownLabel(view: SeatView): string {
  return view.scenario.seats.find((seat) => seat.id === view.own.seat)?.supportLabel ?? 'support';
}

/** What was asked, answered, learnt and promised in private. */
export function marginsSheet(view: SeatView): readonly string[] {
  const { part } = view.own;
  const pledges = [...view.public.pledges, ...part.pledges].map((pledge) => describePledge(view, pledge));
  const lines = [
    ...part.requests.map((request) => `Waiting for your reply: ${describeRequest(view, request)}`),
    ...part.asked.map((request) => `You asked ${nameOf(view, request.to)}; no reply yet.`),
    ...part.heard.map(
      (heard) =>
        `${sentence(nameOf(view, heard.from))} answered ${REPLY_NAMES[heard.answer]}${heard.issue ? ` on ${heardOn(view, heard.issue, heard.option)}` : ''}. It may not be true.`,
    ),
    ...part.insights.map((insight) => describeInsight(view, insight)),
    ...pledges,
  ];
  return lines.length > 0 ? lines : ['Nothing was asked, answered or learnt in private yet.'];
}
function heardOn(view: SeatView, issue: string, option: string | null): string {
  return option === null ? issueName(view.scenario, issue) : itemWords(view.scenario, issue, option);
}

/** Everything the seat has seen, oldest first. */
export function logSheet(view: SeatView, entries: readonly LogEntry[]): readonly string[] {
  const lines = describeEvents(
    view,
    entries.map((entry) => entry.event),
  );
  return lines.length > 0 ? lines : ['Nothing has happened yet.'];
}

/** Help, made from the table of commands: what can be done now, and why the rest cannot. */
export function helpSheet(state: CommandState, ownKeys: KeyOverrides): readonly string[] {
  const acts = COMMANDS.filter((command) => command.group !== 'move' && state.view.scenario.acts.some((verb) => verb === command.id));
  const looks = COMMANDS.filter((command) => command.group === 'look' || command.group === 'game').filter((command) =>
    PLAIN_COMMANDS.includes(command.id),
  );
  const lineOf = (command: (typeof COMMANDS)[number]): string => {
    const [first] = keysFor(command.id, ownKeys);
    const key = first === undefined ? '' : ` (${keyLabel(first)})`;
    const form = state.view.own ? typedForm(state.view as SeatView, command.id as Verb) : undefined; // a command that is no verb has no form
    return `  ${command.word}${key}: ${command.help}${form ? ` Type: ${form}` : ''}`;
  };
  const possible = acts.filter((command) => command.enabled(state) === true);
  const impossible = acts.filter((command) => command.enabled(state) !== true);
  return [
    'At a prompt type the number of a choice, its key, or its word. Ids may be cut short. An option may be named by its number. "!" after a word skips the question: object! geneva-1.',
    'You can do now:',
    ...possible.map(lineOf),
    'You can always:',
    ...looks.map(lineOf),
    'Not now:',
    ...impossible.map((command) => `  ${command.word}: ${String(command.enabled(state))}`),
  ];
}
/** Interface commands that the plain mode knows. */
export const PLAIN_COMMANDS: readonly string[] = [
  'viewText',
  'brief',
  'margins',
  'agenda',
  'log',
  'who',
  'explain',
  'hint',
  'estimate',
  'undo',
  'handOver',
  'takeBack',
  'save',
  'abandon',
  'help',
  'repeat',
  'quit',
];

/** The seat's fallback and totals in one line, for the head of every prompt. */
export function standingLine(view: SeatView): string {
  const value = dealValue(view, inEffect(view.public));
  return `Tension ${view.public.tension}. Your ${ownLabel(view)}: ${view.own.part.support}. You: ${points(value)} points now; no deal is worth ${points(fallbackOf(view))}.`;
}
