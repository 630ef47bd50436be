import type { Path, WarningFinding } from '../../diagnostic.ts';
import { briefOf } from '../../texts.ts';
import { entriesOf, type WarningCheck } from '../check.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** Titles that stand before a name. */
const TITLES = new Set(
  'President Premier Chancellor Minister Secretary Ambassador Chairman Chairwoman Senator General Admiral Colonel Commissioner King Queen Prince Princess Tsar Pope Mayor Governor Mr Mrs Ms Dr Sir Dame Lord Lady'.split(
    ' ',
  ),
);
/** Words that follow a title and make an office of it, as in "Secretary General". */
const OFFICE_WORDS = new Set(
  'General State Defence Defense Foreign Interior Finance Minister President Premier Prime Deputy Vice Council Chair Affairs Assembly Envoy Office Secretariat Treasury Home Elect Designate Plenipotentiary Mayor Governor Secretary Ambassador Commissioner Chancellor'.split(
    ' ',
  ),
);
/** Endings that hardly any word but a family name has. */
const FAMILY_ENDING = /(?:enko|shvili|adze|ovych|ovich|evich|skyy|skyi|skiy|sky|ov|ova|ev|eva|ić|oğlu|berg|stein|sson|qvist|sen)$/u;
/** Places with such endings. */
const PLACES = new Set('Kyiv Kiev Lviv Azov Rostov Saratov Tambov Nuremberg Heidelberg Luxembourg Essen Bremen'.split(' '));

export const livingPerson: WarningCheck = {
  code: 'S-906',
  title: 'a seat is a person, not an office',
  severity: 'warning',
  fields: ['seats.<seat>.name', 'private.<seat>.brief'],
  run: ({ draft, texts }) => [
    ...entriesOf(draft.seats).flatMap(([seat, node]) => personIn(node?.name ?? '').map((person) => found(seat, person, ['seats', seat, 'name']))),
    ...entriesOf(draft.private).flatMap(([seat]) => {
      const text = briefOf(texts, seat);
      const opening = /(?:^#\s+|\b[Yy]ou are )([^\n.]*)/gm;
      return [...text.matchAll(opening)].flatMap(({ 0: whole, 1: words = '', index }) =>
        personIn(words).map((person): WarningFinding => {
          const from = index + whole.length - words.length + words.indexOf(person);
          return { ...found(seat, person, ['private', seat, 'brief']), inBrief: { seat, from, to: from + person.length } };
        }),
      );
    }),
  ],
};

function found(seat: string, person: string, at: Path): WarningFinding {
  return {
    message: `\`${seat}\` is played as a person: ${person}`,
    hint: 'name the office or the organisation: "the Minister of Foreign Affairs"',
    at,
    subject: seat,
  };
}

/** The first name of a person in a text, by the title before it or by the look of it; none in most texts. */
export function personIn(text: string): readonly string[] {
  const words = [...text.matchAll(/[\p{L}][\p{L}'’-]*\.?/gu)].map(({ 0: word, index }) => ({
    word: word.replace(/\.$/, ''),
    index,
    end: index + word.length,
  }));
  const isName = (word: string): boolean => /^\p{Lu}[\p{Ll}'’-]/u.test(word);
  const place = words.findIndex(({ word, end }, at) => {
    const next = words[at + 1];
    if (next === undefined || !isName(word) || !isName(next.word) || /[^\s.]/.test(text.slice(end, next.index))) return false;
    if (TITLES.has(word)) return !OFFICE_WORDS.has(next.word);
    return !OFFICE_WORDS.has(word) && (GIVEN_NAMES.has(word.toLowerCase()) || (FAMILY_ENDING.test(next.word) && !PLACES.has(next.word)));
  });
  return place === -1 ? [] : [text.slice(words[place]?.index, words[place + 1]?.end)];
}
