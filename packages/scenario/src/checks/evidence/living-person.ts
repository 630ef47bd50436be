import type { Path, WarningFinding } from '../../diagnostic.ts';
import { briefOf } from '../../texts.ts';
import { entriesOf, type WarningCheck } from '../check.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** A title that stands before a name. */
const TITLE =
  /\b(?:President|Prime Minister|Premier|Chancellor|Minister|Foreign Minister|Defen[cs]e Minister|Secretary|Ambassador|Chairman|Chairwoman|Senator|General|Admiral|Colonel|Commissioner|King|Queen|Prince|Princess|Tsar|Pope|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Dame|Lord|Lady)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu;
/** Words that follow a title and make an office of it. */
const OFFICE_WORDS = new Set(
  'General State Defence Defense Foreign Interior Minister President Prime Deputy Council Chair Affairs Assembly Envoy Office Secretariat Treasury Home Of The For In And To Elect Designate Plenipotentiary Mayor Governor'.split(
    ' ',
  ),
);
const NAME_PAIR = /(?<![\p{L}.])(?<given>\p{Lu}[\p{Ll}'’-]+)\s+(?:\p{Lu}\.\s+)?(?<family>\p{Lu}[\p{L}'’-]+)/gu;
/** Endings that hardly any word but a family name has. */
const FAMILY_ENDING = /(?:enko|chenko|shvili|adze|ovych|ovich|evich|skyy|skyi|skiy|sky|ov|ova|ev|eva|ić|oğlu|berg|stein|sson|sen)$/u;
/** Ordinary words with such endings. */
const NO_FAMILY = new Set('Kyiv Kiev Lviv Kharkov Rostov Azov Saratov Tambov'.split(' '));

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

/** The first name of a person in a text, with a title before it or by the look of it; none in most. */
function personIn(text: string): readonly string[] {
  const titled = [...text.matchAll(TITLE)].filter(({ groups }) => !(groups?.['name'] ?? '').split(/\s+/).some((word) => OFFICE_WORDS.has(word)));
  const paired = [...text.matchAll(NAME_PAIR)].filter(({ groups }) => {
    const [given = '', family = ''] = [groups?.['given'], groups?.['family']];
    return GIVEN_NAMES.has(given.toLowerCase()) || (FAMILY_ENDING.test(family) && !NO_FAMILY.has(family) && !OFFICE_WORDS.has(given));
  });
  return [...titled, ...paired].slice(0, 1).map(([words]) => words);
}
