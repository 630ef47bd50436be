/** The front page of a newspaper after a table: a headline and short items, made from what everybody saw. It invents no words of anybody. */
import type { AdoptedText, Pledge, View } from '@parley/rules';
import type { WalkOut } from '../walk-outs.ts';
import { termWords } from './describe-act.ts';
import { conditionsWords, issueName, listOf, nameOf, namesOf, quotedOption, type Reader, seatName, sentence, venueName } from './names.ts';

/** What a reader of the street knows: never what stands in `own` or `rooms`. */
export type PublicView = Pick<View, 'scenario' | 'public'>;
/** How a table went, as far as the street can tell. */
export type TableResult = 'walkOut' | 'brokenDown' | 'agreed' | 'partly' | 'nothing';

/** One page: how the table went, the headline, and what stands below it; every word from public facts. */
export interface FrontPage {
  readonly result: TableResult;
  readonly headline: string;
  /** Two to seven short items. */
  readonly items: readonly string[];
}

/**
 * The paper after the table where the talks stand or have just stood; null before the first. Pure: the same public facts give the same page. `walkOuts`
 * are those of the whole week: the earlier ones are remembered.
 */
export function frontPage({ scenario, public: open }: PublicView, walkOuts: readonly WalkOut[] = []): FrontPage | null {
  const venue = scenario.venues[open.venueIndex];
  if (!venue) return null;
  // No seat of one's own: the paper speaks of nobody as "you".
  const reader: Reader = { scenario, own: null };
  const texts = open.adopted.filter((text) => text.venue === venue.id);
  const result = resultOf({ texts, isOut: open.out.length > 0, brokenDown: open.brokenDown });
  const place = venueName(scenario, venue.id);
  const issues = [...new Set(texts.flatMap((text) => Object.keys(text.clauses)))].map((issue) => issueName(scenario, issue));
  const variants = HEADLINES[result];
  const headline = variants[(open.tension + open.venueIndex + open.adopted.length) % variants.length]?.(place, listOf(issues)) ?? '';
  const next = scenario.venues[open.venueIndex + 1];
  const items = [
    ...texts.map((text) => agreedItem(reader, text)),
    ...(open.out.length > 0 ? [`Not in the room at the end: ${namesOf(reader, open.out)}.`] : []),
    ...brokenItems(reader, open.pledges),
    ...earlierItems(
      reader,
      walkOuts.filter((one) => one.venue !== venue.id),
    ),
    tensionItem(open.tension, scenario.start.tension, scenario.start.collapseAt),
    ...(next && open.brokenDown === null
      ? [`The talks go on in ${venueName(scenario, next.id)} (${next.day}), with ${listOf(next.seats.map((seat) => seatName(scenario, seat)))}.`]
      : []),
    ...(texts.length === 0 ? [`${place} leaves every issue as it was.`] : []),
  ];
  return { result, headline, items };
}

interface Facts {
  readonly texts: readonly AdoptedText[];
  readonly isOut: boolean;
  readonly brokenDown: 'tension' | 'walkOut' | null;
}
function resultOf({ texts, isOut, brokenDown }: Facts): TableResult {
  if (isOut || brokenDown === 'walkOut') return 'walkOut';
  if (brokenDown !== null) return 'brokenDown';
  if (texts.length === 0) return 'nothing';
  const clauses = texts.flatMap((text) => Object.values(text.clauses));
  return clauses.every(({ status }) => status === 'inEffect') ? 'agreed' : 'partly';
}

type Headline = (place: string, issues: string) => string;
const HEADLINES: Readonly<Record<TableResult, readonly Headline[]>> = {
  agreed: [
    (place, issues) => `${place} agrees on ${issues}`,
    (place, issues) => `A text in ${place}: ${issues}`,
    (place, issues) => `Signed in ${place}: ${issues}`,
    (place, issues) => `${place} delivers on ${issues}`,
  ],
  partly: [
    (place, issues) => `${place} agrees in part: ${issues} must wait for others`,
    (place, issues) => `Half a deal in ${place} on ${issues}`,
    (place, issues) => `Signed in ${place}, open elsewhere: ${issues}`,
    (place, issues) => `${issues}: what ${place} agreed hangs on others`,
  ],
  nothing: [
    (place) => `${place} ends without a text`,
    (place) => `No agreement in ${place}`,
    (place) => `${place}: much said, nothing signed`,
    (place) => `Delegations leave ${place} empty-handed`,
  ],
  walkOut: [
    (place) => `Empty chair in ${place}`,
    (place) => `${place} ends with a walk-out`,
    (place) => `A delegation leaves the table in ${place}`,
    (place) => `Walk-out overshadows ${place}`,
  ],
  brokenDown: [(place) => `Talks break down in ${place}`, (place) => `${place}: the talks are over`, (place) => `Breakdown in ${place}`],
};

/** More would fill the page. */
const BROKEN_MAX = 2;
/** Pledges that were made before all and not kept, the latest last. */
function brokenItems(reader: Reader, pledges: readonly Pledge[]): readonly string[] {
  const broken = pledges.filter(({ judged }) => judged === 'broken').slice(-BROKEN_MAX);
  return broken.map(({ kind, by, if: term, then }) => {
    const said = `if ${termWords(reader.scenario, term)}, then ${termWords(reader.scenario, then)}`;
    return `${sentence(nameOf(reader, by))} ${kind === 'promise' ? 'broke its promise' : 'did not carry out its threat'}: ${said}.`;
  });
}
/** Who left the tables before this one, a line for each table. */
function earlierItems(reader: Reader, walkOuts: readonly WalkOut[]): readonly string[] {
  const venues = [...new Set(walkOuts.map(({ venue }) => venue))];
  if (venues.length === 0) return [];
  const left = venues.map((venue) => {
    const seats = walkOuts.filter((one) => one.venue === venue).map(({ seat }) => seat);
    return `${namesOf(reader, seats)} left the table in ${venueName(reader.scenario, venue)}`;
  });
  return [`Earlier this week ${listOf(left)}.`];
}
function agreedItem(reader: Reader, text: AdoptedText): string {
  const { scenario } = reader;
  const parts = Object.entries(text.clauses).map(([issue, { option }]) => `${issueName(scenario, issue)}: ${quotedOption(scenario, issue, option)}`);
  const waits = text.conditionState === 'open' ? ` It lapses unless ${conditionsWords(scenario, text.conditions)}.` : '';
  return `Agreed by ${namesOf(reader, text.joinedBy)}: ${parts.join('; ')}.${waits}`;
}
function tensionItem(tension: number, start: number, collapseAt: number): string {
  const moved =
    tension > start
      ? `higher than the ${start} of the beginning`
      : tension < start
        ? `lower than the ${start} of the beginning`
        : 'as at the beginning';
  const near = tension >= collapseAt - 10 ? ' A breakdown is near.' : '';
  return `Tension stands at ${tension}, ${moved}.${near}`;
}

/** The page as lines of text: "FRONT PAGE: …", then its items. */
export function frontPageLines(view: PublicView, walkOuts: readonly WalkOut[] = []): readonly string[] {
  const page = frontPage(view, walkOuts);
  return page === null ? [] : [`FRONT PAGE: ${page.headline}`, ...page.items];
}
