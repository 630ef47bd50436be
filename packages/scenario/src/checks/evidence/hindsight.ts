import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { briefOf, type ScenarioTexts } from '../../texts.ts';
import { entriesOf, subjectAt, type WarningCheck } from '../check.ts';
import { datesIn, dayNumber } from './dates.ts';
import { type Claim, claimsOf, sourceTexts } from './sources.ts';

/** What happens after the last table is news of the days that follow. */
const NEWS_DAYS = 7;

/** Words of somebody who knows how it went on. */
const LATER_WORDS =
  /\b(?:(?:the |a )?(?:full-scale )?(?:invasion|war|attack|offensive) (?:began|started|broke out|followed|came)|(?:would|was to|were to) (?:later|soon|eventually)|(?:days|weeks|months|years) (?:later|afterwards)|in hindsight|with hindsight|in retrospect|as we (?:now )?know(?: now| today)?|as it turned out|turned out to be|history (?:shows|showed|would show))\b/i;

/** Nobody at the table knows how the week ends. What players are told before and after, in notes on content and in assumptions, may. */
export const hindsight: WarningCheck = {
  code: 'S-904',
  title: 'something here could only be known after the talks',
  severity: 'warning',
  fields: ['summary', 'seats', 'venues', 'issues', 'private', 'events', 'private.<seat>.brief', 'src'],
  run: ({ draft, texts }) => {
    const dates = entriesOf(draft.venues).flatMap(([, venue]) => venue?.date ?? []);
    const last = dates.toSorted().at(-1);
    return [...lateWords(draft, texts, last), ...(last === undefined ? [] : lateSources(draft, texts, last))];
  },
};

function lateWords(draft: Draft, texts: ScenarioTexts, last: string | undefined): readonly WarningFinding[] {
  const inFile = told(draft).flatMap(({ text, at }) =>
    lateIn(text, last).map(({ message, hint }) => ({ message, hint, at, subject: subjectAt(draft, at) })),
  );
  const inBriefs = entriesOf(draft.private).flatMap(([seat]) =>
    lateIn(briefOf(texts, seat), last).map(
      ({ message, hint, index, words }): WarningFinding => ({
        message,
        hint,
        at: ['private', seat, 'brief'],
        inBrief: { seat, from: index, to: index + words.length },
        subject: seat,
      }),
    ),
  );
  return [...inFile, ...inBriefs];
}

interface Late {
  readonly message: string;
  readonly hint: string;
  readonly words: string;
  readonly index: number;
}

function lateIn(text: string, last: string | undefined): readonly Late[] {
  const phrase = LATER_WORDS.exec(text);
  const hint = 'say what was known on the day, and leave what came after to the teaching notes';
  const said = phrase === null ? [] : [{ message: `"${phrase[0]}" knows how it went on`, hint, words: phrase[0], index: phrase.index }];
  const late = datesIn(text)
    .filter(({ date, hasDay }) => last !== undefined && (hasDay ? date > last : date.slice(0, 7) > last.slice(0, 7)))
    .map(({ words, index }) => ({ message: `${words} is after the talks, which end on ${last}`, hint, words, index }));
  return [...said, ...late];
}

/** The texts that players read as those at the table: not the endings, which tell how it ended, nor the events, which tell what is new. */
function told(draft: Draft): readonly { readonly text: string; readonly at: Path }[] {
  const parts: readonly (keyof Draft)[] = ['title', 'summary', 'seats', 'voice', 'venues', 'issues', 'private'];
  return parts.flatMap((part) => stringsIn(draft[part], [part]));
}

function stringsIn(node: unknown, at: Path): readonly { readonly text: string; readonly at: Path }[] {
  if (typeof node === 'string') return at.at(-1) === 'date' || at.includes('src') ? [] : [{ text: node, at }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => stringsIn(value, [...at, Array.isArray(node) ? Number(name) : name]));
}

/** Sources all of whose dates are after the talks, each said once, at its first use. */
function lateSources(draft: Draft, texts: ScenarioTexts, last: string): readonly WarningFinding[] {
  const claims = claimsOf(draft);
  return [...sourceTexts(texts)].flatMap(([source, text]): readonly WarningFinding[] => {
    const earliest = datesIn(text)
      .map(({ date }) => date)
      .toSorted()[0];
    if (earliest === undefined || earliest <= last) return [];
    const uses = claims
      .flatMap((claim) => usesOf(source, claim))
      .filter((at) => at[0] !== 'outcomes' && !(at[0] === 'events' && dayNumber(earliest) <= dayNumber(last) + NEWS_DAYS));
    const [at, ...others] = uses;
    if (at === undefined) return [];
    return [
      {
        message: `\`${source}\` is of ${earliest}, after the talks, which end on ${last}: nobody at the table knew it`,
        hint: 'name a source of the time',
        at,
        subject: source,
        related: others.map((other) => ({ message: 'and is named here', at: other })),
      },
    ];
  });
}

function usesOf(source: string, { at, sources }: Claim): readonly Path[] {
  const index = sources.indexOf(source);
  return index === -1 ? [] : [[...at, 'src', index]];
}
