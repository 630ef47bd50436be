import { fail, ok, type Result } from '@parley/base';
import { nearest } from '../../did-you-mean.ts';
import { type Named, OUTLINE_CAPS, type OutlineVenue } from '../outline.ts';
import { entriesIn, readNames, together } from '../reading-lists.ts';
import type { Question } from './question.ts';

const THINGS = { use: 'venues', one: 'table', many: 'tables', min: 1, max: OUTLINE_CAPS.venues, example: 'geneva = Geneva' } as const;

export const tables: Question = {
  id: 'tables',
  ask: 'Where do they meet, and in which order? Name the tables from first to last. Where not everybody sits, say who does after a colon.',
  example: 'Geneva: RU, US; Brussels; Vienna',
  more: [
    'Without a colon everybody sits there. Put semicolons between tables as soon as one has a colon.',
    'What is agreed at an early table stands while the later ones talk. Every table meets on a day of its own.',
  ],
  isList: true,
  needs: ['delegations'],
  fallback: () => 'Harbour Office',
  read(text, { seats = [] }) {
    const entries = entriesIn(text, /[;:]/.test(text) ? ';' : ',');
    const parts = entries.map((entry) => entry.split(':').map((part) => part.trim()));
    const crowded = parts.find((part) => part.length > 2);
    if (crowded !== undefined) return fail(`“${crowded.join(': ')}” has more than one colon. Put a semicolon between tables: Geneva: RU, US; Vienna`);
    const names = readNames(
      parts.map(([name = '']) => name),
      THINGS,
    );
    if (!names.ok) return names;
    const venues = together(names.value.map((venue, index) => seated(venue, { guests: parts[index]?.[1] ?? null, seats })));
    return venues.ok ? complete(venues.value, seats) : venues;
  },
};

/** Who sits at one table: everybody, or those who are named. */
function seated(venue: Named, { guests, seats }: { readonly guests: string | null; readonly seats: readonly Named[] }): Result<OutlineVenue, string> {
  if (guests === null) return ok({ ...venue, seats: seats.map(({ id }) => id) });
  const words = wordsFor(guests, seats);
  const stranger = words.find((word) => seatCalled(word, seats) === undefined);
  if (stranger !== undefined) return fail(strangerSentence(stranger, { venue, seats }));
  const ids = seats.map(({ id }) => id).filter((id) => words.some((word) => seatCalled(word, seats) === id));
  return ids.length < 2
    ? fail(`At ${venue.name} fewer than two delegations sit. Name two or more, or leave the colon out.`)
    : ok({ ...venue, seats: ids });
}

/** The names after a colon: apart by commas, or by spaces where all of them are short names. */
function wordsFor(guests: string, seats: readonly Named[]): readonly string[] {
  const entries = entriesIn(guests, ',');
  return entries.flatMap((entry) => {
    const words = entry.split(/\s+(?:and\s+)?/);
    return seatCalled(entry, seats) === undefined && words.every((word) => seatCalled(word, seats) !== undefined) ? words : [entry];
  });
}

function seatCalled(word: string, seats: readonly Named[]): string | undefined {
  const wanted = word.toLowerCase();
  return seats.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)?.id;
}

function strangerSentence(stranger: string, { venue, seats }: { readonly venue: Named; readonly seats: readonly Named[] }): string {
  const ids = seats.map(({ id }) => id);
  const meant = nearest(stranger, [...ids, ...seats.map(({ name }) => name)]);
  const guess = meant === null ? '' : ` Did you mean ${meant}?`;
  return `At ${venue.name} no delegation is called “${stranger}”.${guess} The delegations are ${ids.join(', ')}.`;
}

function complete(venues: readonly OutlineVenue[], seats: readonly Named[]): Result<{ readonly venues: readonly OutlineVenue[] }, string> {
  const without = seats.find(({ id }) => !venues.some((venue) => venue.seats.includes(id)));
  if (without === undefined) return ok({ venues });
  return fail(`${without.name} (${without.id}) sits at no table. Add it to one, or go back and take it out.`);
}
