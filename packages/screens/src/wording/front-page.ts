/** The front page of a newspaper after a table: a headline and short items, made from what everybody saw. It invents no words of anybody. */
import type { AdoptedText, View } from '@parley/rules';
import { conditionsWords, issueName, listOf, namesOf, quotedOption, type Reader, seatName, venueName } from './names.ts';

/** What a reader of the street knows: never what stands in `own` or `rooms`. */
export type PublicView = Pick<View, 'scenario' | 'public'>;
/** How a table went, as far as the street can tell. */
export type TableResult = 'walkOut' | 'brokenDown' | 'agreed' | 'partly' | 'nothing';

/** One page: how the table went, the headline, and what stands below it; every word from public facts. */
export interface FrontPage {
  readonly result: TableResult;
  readonly headline: string;
  /** Two to four short items. */
  readonly items: readonly string[];
}

/** The paper after the table where the talks stand or have just stood; null before the first. Pure: the same public facts give the same page. */
export function frontPage({ scenario, public: open }: PublicView): FrontPage | null {
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
  agreed: [(place, issues) => `${place} agrees on ${issues}`, (place, issues) => `A text in ${place}: ${issues}`],
  partly: [(place, issues) => `${place} agrees in part: ${issues} must wait for others`, (place, issues) => `Half a deal in ${place} on ${issues}`],
  nothing: [(place) => `${place} ends without a text`, (place) => `No agreement in ${place}`],
  walkOut: [(place) => `Empty chair in ${place}`, (place) => `${place} ends with a walk-out`],
  brokenDown: [(place) => `Talks break down in ${place}`],
};

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
export function frontPageLines(view: PublicView): readonly string[] {
  const page = frontPage(view);
  return page === null ? [] : [`FRONT PAGE: ${page.headline}`, ...page.items];
}
