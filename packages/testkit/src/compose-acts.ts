/** Composes acts at random, one composer a verb: well-formed, from the words of the scenario, legal or not. */
import type { Random } from '@parley/base';
import {
  type Act,
  type ActPayloads,
  type Condition,
  currentVenue,
  type Items,
  type Package,
  type PledgeTerm,
  type Room,
  type Seat,
  type Table,
  VERBS,
  type Verb,
  withBounds,
} from '@parley/rules';

/** What a composer draws from. */
interface Wares {
  readonly table: Table;
  readonly seat: Seat;
  readonly random: Random;
}
type Composer<V extends Verb> = (wares: Wares) => ActPayloads[V];

const WORDS = ['We can work with this.', 'Not in these words.', 'Let us meet\nbefore noon.', 'Æ ø å, 平和, \u05e9\u05dc\u05d5\u05dd', ''];
const STRAY = 0.04;

function isLucky({ random }: Wares, chance: number): boolean {
  return random.next() < chance;
}

/** One of the list; once in a while, and where the list is empty, a name that nothing has. */
function oneOf(wares: Wares, list: readonly string[]): string {
  return list.length === 0 || isLucky(wares, STRAY) ? 'nothing' : wares.random.pick(list);
}

function some<T>(wares: Wares, list: readonly T[], countMax: number): readonly T[] {
  return wares.random.shuffle(list).slice(0, 1 + wares.random.integer(Math.max(1, Math.min(countMax, list.length))));
}

function roomOf({ table }: Wares): Room | undefined {
  return table.rooms[currentVenue(table)?.id ?? ''];
}

function anyText(wares: Wares): string {
  const here = roomOf(wares)?.texts ?? [];
  const open = here.filter((text) => text.status === 'tabled').map((text) => text.id);
  const known = [...here.map((text) => text.id), ...wares.table.public.adopted.map((text) => text.id)];
  return oneOf(wares, open.length > 0 && isLucky(wares, 0.8) ? open : known);
}

function anyIssue({ table, ...rest }: Wares): string {
  return oneOf(
    { table, ...rest },
    table.setup.face.issues.map((issue) => issue.id),
  );
}

function anyOption(wares: Wares, issue: string): string {
  const options = wares.table.setup.face.issues.find((candidate) => candidate.id === issue)?.options ?? [];
  return oneOf(
    wares,
    options.map((option) => option.id),
  );
}

function otherSeat(wares: Wares): Seat {
  const others = wares.table.setup.face.seats.map((seat) => seat.id).filter((seat) => seat !== wares.seat);
  return oneOf(wares, isLucky(wares, STRAY) ? [wares.seat] : others);
}

function otherSeats(wares: Wares): readonly Seat[] {
  const others = wares.table.setup.face.seats.map((seat) => seat.id).filter((seat) => seat !== wares.seat);
  return some(wares, others, others.length);
}

/** Items that this table may decide, most often bent so that the author's own limits hold. */
function anyItems(wares: Wares): Items {
  const { face, briefs } = { ...wares.table.setup };
  const here = currentVenue(wares.table)?.id ?? '';
  const competent = face.issues.filter((issue) => issue.decide.includes(here) || isLucky(wares, STRAY / 2));
  if (competent.length === 0 || isLucky(wares, STRAY / 2)) return {};
  const items = Object.fromEntries(some(wares, competent, 3).map((issue) => [issue.id, anyOption(wares, issue.id)]));
  const limits = (briefs[wares.seat]?.limits ?? []).filter((limit) => limit.issue in items);
  return isLucky(wares, 0.8) ? withBounds(face, items, limits) : items;
}

function anyCondition(wares: Wares): Condition {
  const { face } = wares.table.setup;
  const later = isLucky(wares, 0.9) ? face.venues.slice(wares.table.public.venueIndex + 1) : face.venues;
  const venue = oneOf(
    wares,
    later.map((candidate) => candidate.id),
  );
  const decided = face.issues.filter((issue) => issue.decide.includes(venue)).map((issue) => issue.id);
  const issue = isLucky(wares, 0.95) ? oneOf(wares, decided) : anyIssue(wares);
  const side = isLucky(wares, 0.6) ? 'atLeast' : 'atMost';
  return { venue, bound: { kind: 'bound', issue, side, option: anyOption(wares, issue) } };
}

function anyPackage(wares: Wares): Package {
  const hasLater = wares.table.public.venueIndex < wares.table.setup.face.venues.length - 1;
  const conditions = isLucky(wares, hasLater ? 0.3 : 0.02) ? some(wares, [anyCondition(wares), anyCondition(wares)], 2) : [];
  return { items: anyItems(wares), conditions };
}

function anyTabling(wares: Wares): Package & { readonly words?: string; readonly until?: 'round' | 'venue' } {
  const words = isLucky(wares, 0.5) ? { words: wares.random.pick(WORDS) } : {};
  return { ...anyPackage(wares), ...words, ...(isLucky(wares, 0.2) ? { until: wares.random.pick(['round', 'venue'] as const) } : {}) };
}

function amendment(wares: Wares): ActPayloads['amend'] {
  const id = anyText(wares);
  const base = roomOf(wares)?.texts.find((text) => text.id === id);
  const own = anyTabling(wares);
  return { ...own, text: id, items: { ...base?.items, ...own.items }, conditions: isLucky(wares, 0.5) ? (base?.conditions ?? []) : own.conditions };
}

function anyTerm(wares: Wares): PledgeTerm {
  if (isLucky(wares, 0.4)) return { kind: 'does', seat: otherSeat(wares), verb: wares.random.pick(VERBS) };
  const issue = anyIssue(wares);
  return { kind: 'bound', issue, side: isLucky(wares, 0.5) ? 'atLeast' : 'atMost', option: anyOption(wares, issue) };
}

function pledge(wares: Wares): ActPayloads['promise'] {
  return { to: isLucky(wares, 0.4) ? 'all' : otherSeats(wares), if: anyTerm(wares), then: anyTerm(wares) };
}

function requestAnswer(wares: Wares): ActPayloads['reply'] {
  const requests = wares.table.private[wares.seat]?.requests ?? [];
  const answers = isLucky(wares, 0.5) ? (['accept', 'possible'] as const) : (['decline', 'no', 'hard'] as const);
  const request = oneOf(
    wares,
    requests.map((asked) => asked.id),
  );
  return { request, answer: wares.random.pick(answers), ...(isLucky(wares, 0.2) ? { issue: anyIssue(wares) } : {}) };
}

function bound(wares: Wares): ActPayloads['declare'] {
  const issue = anyIssue(wares);
  return { issue, side: isLucky(wares, 0.5) ? 'atLeast' : 'atMost', option: anyOption(wares, issue) };
}

const anyMotion = (wares: Wares): string =>
  oneOf(
    wares,
    (roomOf(wares)?.motions ?? []).map((motion) => motion.id),
  );
const onText = (wares: Wares): { readonly text: string } => ({ text: anyText(wares) });
const onTextOrMotion = (wares: Wares): { readonly text: string } | { readonly motion: string } =>
  isLucky(wares, 0.7) ? onText(wares) : { motion: anyMotion(wares) };
const nothing = (): object => ({});

const COMPOSERS: { readonly [V in Verb]: Composer<V> } = {
  state: (wares) => ({ tone: wares.random.pick(['firm', 'constructive'] as const), words: wares.random.pick(WORDS) }),
  declare: bound,
  propose: anyTabling,
  amend: amendment,
  withdraw: onText,
  join: onText,
  joinWithStatement: (wares) => ({ ...onText(wares), issue: anyIssue(wares), words: wares.random.pick(WORDS) }),
  reserve: onText,
  object: onTextOrMotion,
  vote: (wares) => ({ ...onTextOrMotion(wares), ballot: wares.random.pick(['yes', 'yes', 'no', 'abstain'] as const) }),
  putUnderSilence: onText,
  keepSilence: onText,
  breakSilence: onText,
  refer: (wares) => ({ issue: anyIssue(wares) }),
  recess: nothing,
  walkOut: nothing,
  return: nothing,
  askMeeting: (wares) => ({ to: otherSeat(wares) }),
  soundOut: (wares) => {
    const issue = anyIssue(wares);
    return { to: otherSeat(wares), issue, option: anyOption(wares, issue) };
  },
  reply: requestAnswer,
  sendNonPaper: (wares) => ({ ...anyPackage(wares), to: otherSeats(wares) }),
  message: (wares) => ({ to: isLucky(wares, 0.3) ? 'floor' : otherSeats(wares), words: wares.random.pick(WORDS) }),
  consult: (wares) => ({ about: isLucky(wares, 0.5) ? otherSeat(wares) : oneOf(wares, wares.table.setup.face.absent) }),
  cable: (wares) => ({ issue: isLucky(wares, 0.2) ? 'order' : anyIssue(wares) }),
  prepare: nothing,
  promise: pledge,
  threaten: pledge,
  gesture: nothing,
  pressure: nothing,
  leak: (wares) => ({
    paper: oneOf(
      wares,
      (wares.table.private[wares.seat]?.papers ?? []).map((paper) => paper.id),
    ),
  }),
  orderAgenda: (wares) => ({
    issues: some(
      wares,
      wares.table.setup.face.issues.map((issue) => issue.id),
      4,
    ),
  }),
  hearInConfidence: (wares) => ({ from: otherSeat(wares), issue: anyIssue(wares) }),
  draftText: anyTabling,
  callForCriticism: onText,
  sumUp: (wares) => ({ items: anyItems(wares) }),
  pressLine: (wares) => ({ tone: wares.random.pick(['firm', 'open'] as const), words: wares.random.pick(WORDS) }),
  close: nothing,
  pass: nothing,
};

/** An act of this verb by this seat: of the right shape, its ids known to the scenario but for a stray one now and then. Nobody has asked whether it is legal. */
export function composeAct(table: Table, seat: Seat, how: { readonly verb: Verb; readonly random: Random }): Act {
  const payload = COMPOSERS[how.verb]({ table, seat, random: how.random });
  return { verb: how.verb, seat, ...payload } as Act; // the registry gives each verb its own payload
}
