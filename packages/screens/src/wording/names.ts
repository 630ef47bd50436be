/** How things are called in a sentence: delegations, issues, options, tables. Names come from the scenario; ids only where there is no name. */
import {
  type Bound,
  type Condition,
  type Items,
  issueName,
  optionText,
  type ScenarioFace,
  type Seat,
  seatName,
  type View,
  venueName,
} from '@parley/rules';

export { issueName, optionText, seatName, venueName };

/** What the wording needs of a view: any view will do, and so will a scenario's face with nobody watching. */
export type Reader = Pick<View, 'scenario' | 'own'>;

/** The name of a delegation as an object: "you" where it is the reader's own. */
export function nameOf(view: Reader, seat: Seat): string {
  return view.own?.seat === seat ? 'you' : seatName(view.scenario, seat);
}
/** Several delegations: "you, Ukraine and NATO". */
export function namesOf(view: Reader, seats: readonly Seat[]): string {
  return listOf(seats.map((seat) => nameOf(view, seat)));
}
/** A subject with its verb: "You join", "Ukraine joins". The verb is given as "join", or "take back" (its first word is inflected). */
export function does(view: Reader, seat: Seat, verb: string): string {
  return view.own?.seat === seat ? `You ${verb}` : `${seatName(view.scenario, seat)} ${thirdPerson(verb)}`;
}
/** "Your" or "Ukraine’s". */
export function whose(view: Reader, seat: Seat): string {
  return view.own?.seat === seat ? 'your' : `${seatName(view.scenario, seat)}’s`;
}

const IRREGULAR: Readonly<Record<string, string>> = { have: 'has', are: 'is', do: 'does', go: 'goes' };
function thirdPerson(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [inflected(first), ...rest].join(' ');
}
function inflected(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The option in quotation marks: “Phased, verified return”. */
export function quotedOption(face: ScenarioFace, issue: string, option: string): string {
  return `“${optionText(face, issue, option)}”`;
}
/** A table with its city and its name: "Geneva (Strategic Stability Dialogue)"; once where they are the same. */
export function venueFullName(face: ScenarioFace, venue: string): string {
  const found = face.venues.find((candidate) => candidate.id === venue);
  if (!found || found.name === found.place) return found?.name ?? venue;
  return `${found.place} (${found.name})`;
}

/** One item: "Troops near Ukraine: “Phased, verified return”". */
export function itemWords(face: ScenarioFace, issue: string, option: string): string {
  return `${issueName(face, issue)}: ${quotedOption(face, issue, option)}`;
}
/** All items, in the order of the scenario's issues. */
export function itemsWords(face: ScenarioFace, items: Items): string {
  const known = face.issues.filter((issue) => issue.id in items).map((issue) => itemWords(face, issue.id, items[issue.id] ?? ''));
  return known.length > 0 ? known.join('; ') : 'nothing';
}
/** "Troops near Ukraine at least “Phased, verified return”". Options are ordered: the first is things as they are. */
export function boundWords(face: ScenarioFace, bound: Pick<Bound, 'issue' | 'side' | 'option'>): string {
  return `${issueName(face, bound.issue)}: ${sideWords(bound.side)} ${quotedOption(face, bound.issue, bound.option)}`;
}
/** "at least" or "at most". */
export function sideWords(side: Bound['side']): string {
  return side === 'atLeast' ? 'at least' : 'at most';
}
/** "Vienna adopts Troops near Ukraine: at least “…”". */
export function conditionWords(face: ScenarioFace, condition: Condition): string {
  return `${venueName(face, condition.venue)} adopts ${boundWords(face, condition.bound)}`;
}
export function conditionsWords(face: ScenarioFace, conditions: readonly Condition[]): string {
  return listOf(conditions.map((condition) => conditionWords(face, condition)));
}

/** "a", "a and b", "a, b and c"; "nobody" for none. */
export function listOf(words: readonly string[], none = 'nobody'): string {
  if (words.length === 0) return none;
  if (words.length === 1) return words[0] ?? none;
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** With its first letter in upper case. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
/** A number without needless decimals: 22, 22.5. */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}
/** "1 round", "3 rounds". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** What a person wrote, in quotation marks after a space; nothing where nothing was written. */
export function spoken(words: string): string {
  return words === '' ? '' : ` “${words}”`;
}

/** "Your capital" to its own delegation, "The capital of Alder" to whoever sees everything. */
export function capitalOf(view: Reader, seat: Seat): string {
  return view.own ? 'Your capital' : `The capital of ${nameOf(view, seat)}`;
}
