/** Options that say something of single seats: `--variant RU=wary`, `--seats RU=history,US=skilled`. */
import type { ScenarioFace, Seat, Setup } from '@parley/rules';
import { personName } from '@parley/screens';
import { UsageError } from '../cli-error.ts';

/** What was written for each seat, by the name that was written, in order. */
export type SeatWords = readonly (readonly [seat: string, word: string])[];

/**
 * The values of such an option, given once with commas or several times.
 *
 * Throws UsageError `cli/bad-choice` for what is not SEAT=NAME, and for a seat that is named twice.
 */
export function readSeatWords(values: readonly string[], option: string): SeatWords {
  const example = `Write for example: --${option} ${option === 'variant' ? 'RU=wary' : 'RU=history,US=skilled'}`;
  const words = values
    .flatMap((value) => value.split(','))
    .map((part): readonly [string, string] => {
      const [seat = '', word = '', ...more] = part.split('=').map((side) => side.trim());
      if (seat === '' || word === '' || more.length > 0)
        throw new UsageError(`"${part}" does not say which delegation is what.`, { code: 'cli/bad-choice', hint: example });
      return [seat, word];
    });
  const twice = words.find(([seat], index) => words.findIndex(([other]) => other.toLowerCase() === seat.toLowerCase()) < index);
  if (twice) throw new UsageError(`--${option} names ${twice[0]} twice.`, { code: 'cli/bad-choice', hint: example });
  return words;
}

/** A delegation by its id, capital letters aside. Throws UsageError `cli/bad-seat`. */
export function seatNamed({ face }: Setup, wanted: string): Seat {
  const found = face.seats.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (found) return found.id;
  throw new UsageError(`There is no delegation "${wanted}" in ${face.title}.`, {
    code: 'cli/bad-seat',
    hint: `The delegations are ${seatIds(face)}.`,
  });
}
/** More people than that do not fit round one keyboard. */
const PEOPLE_MAX = 5;
/**
 * Seat → name of people who share a keyboard, as `--people US,RU` or `--people US=Ana,RU=Ben` has them; the name is empty where none is given.
 *
 * Throws UsageError `cli/bad-seat` and `cli/bad-people`.
 */
export function peopleNamed(setup: Setup, values: readonly string[]): Readonly<Record<Seat, string>> {
  const words = values.flatMap((value) => value.split(',')).filter((word) => word.trim() !== '');
  const named = words.map((word): readonly [Seat, string] => {
    const [seat = '', ...name] = word.split('=');
    return [seatNamed(setup, seat.trim()), personName(name.join('='))];
  });
  const people = Object.fromEntries(named);
  const seats = Object.keys(people);
  if (values.length === 0 || (seats.length > 1 && seats.length <= PEOPLE_MAX)) return people;
  throw new UsageError(`--people names ${seats.length === 1 ? 'one delegation' : `${seats.length} delegations`}.`, {
    code: 'cli/bad-people',
    hint: `Name two to ${PEOPLE_MAX}, as --people ${setup.face.seats
      .slice(0, 2)
      .map(({ id }) => id)
      .join(',')}; for one person use --seat.`,
  });
}
/** The ids of a scenario's delegations, for a sentence. */
export function seatIds(face: ScenarioFace): string {
  return face.seats.map(({ id }) => id).join(', ');
}

/** Seat → what `read` makes of its word. Throws UsageError `cli/bad-seat`, and whatever `read` throws. */
export function bySeat<T>(setup: Setup, words: SeatWords, read: (word: string, seat: Seat) => T): Readonly<Record<Seat, T>> {
  return Object.fromEntries(
    words.map(([wanted, word]) => {
      const seat = seatNamed(setup, wanted);
      return [seat, read(word, seat)];
    }),
  );
}

/** A private variant of a seat by name. Throws UsageError `cli/bad-variant`. */
export function variantNamed(setup: Setup, seat: Seat, name: string): string {
  const ids = (setup.sealed.variants[seat] ?? []).map(({ id }) => id);
  if (ids.includes(name)) return name;
  throw new UsageError(`${seat} has no variant "${name}".`, {
    code: 'cli/bad-variant',
    hint: ids.length === 0 ? `${setup.face.title} gives ${seat} no variants.` : `Its variants are ${ids.join(', ')}.`,
  });
}
