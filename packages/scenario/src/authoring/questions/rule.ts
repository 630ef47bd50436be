import { fail, mapResult, ok, type Result } from '@parley/base';
import type { Named, OutlineRule, OutlineVenue } from '../outline.ts';
import { entriesIn, together } from '../reading-lists.ts';
import type { Question } from './question.ts';

export const rule: Question = {
  id: 'rule',
  ask: 'How does a table decide? One rule for all tables, or one for each: 1 both, 2 consensus, 3 silence, 4 all but one, 5 majority, 6 two of three, 7 the chair.',
  example: 'Geneva: both; Brussels: consensus; Vienna: chair OSCE',
  more: [
    '1 both: two delegations sit there, and both must agree. 2 consensus: everybody must agree.',
    '3 silence: consensus, but a text may be put under silence and is adopted unless somebody breaks it. 4 all but one: consensus without one of them.',
    '5 majority: more than half of the votes. 6 two of three: so many of those who sit there; write the numbers that you mean.',
    '7 the chair: what the chair agrees to; the first delegation of the table, or the one you name: chair OSCE.',
  ],
  isList: true,
  needs: ['delegations', 'tables'],
  fallback({ venues = [] }) {
    const words = venues.map(usualRule);
    if (new Set(words).size < 2) return words[0] ?? 'consensus';
    return venues.map(({ name }, index) => `${name}: ${words[index]}`).join('; ');
  },
  read(text, before) {
    const rules = phrasesFor(text, before.venues ?? []);
    if (!rules.ok) return rules;
    const read = rules.value.map(({ venue, phrase }) => ruleAt(venue, phrase, before.seats ?? []));
    return mapResult(together(read), (found) => ({ rules: found }));
  },
};

function usualRule({ seats }: OutlineVenue): string {
  return seats.length === 2 ? 'both' : 'consensus';
}

interface Phrase {
  readonly venue: OutlineVenue;
  readonly phrase: string;
}

/** What is said of each table. A rule without a table is for all of them. */
function phrasesFor(text: string, venues: readonly OutlineVenue[]): Result<readonly Phrase[], string> {
  if (!text.includes(':')) return ok(venues.map((venue) => ({ venue, phrase: text.trim() })));
  const said = entriesIn(text, ';').map((entry) => entry.split(':').map((part) => part.trim()));
  const stranger = said.find(([name = '']) => !venues.some((venue) => isCalled(venue, name)));
  if (stranger !== undefined) return fail(`There is no table “${stranger[0]}”. The tables are ${venues.map(({ name }) => name).join(', ')}.`);
  const phrases = venues.map((venue) => ({ venue, phrase: said.find(([name = '']) => isCalled(venue, name))?.[1] ?? '' }));
  const silent = phrases.find(({ phrase }) => phrase === '');
  return silent === undefined ? ok(phrases) : fail(`Nothing is said of ${silent.venue.name}. Name a rule for every table, or one rule alone.`);
}

function isCalled({ id, name }: Named, word: string): boolean {
  return id === word.toLowerCase() || name.toLowerCase() === word.toLowerCase();
}

function ruleAt(venue: OutlineVenue, phrase: string, seats: readonly Named[]): Result<OutlineRule, string> {
  const said = phrase.toLowerCase();
  const count = venue.seats.length;
  const share = /^(?:6\s+)?(\d+)\s*(?:of|\/)\s*(\d+)$/.exec(said);
  if (share !== null) return someOf(venue, { needed: Number(share[1]), of: Number(share[2]) });
  if (/^(?:1|both|bilateral)$/.test(said)) {
    return count === 2
      ? ok({ kind: 'bilateral' })
      : fail(`At ${venue.name} ${count} delegations sit, so “both” has no meaning there. Try consensus.`);
  }
  if (/^(?:2|consensus|all|everybody|everyone|unanimity)$/.test(said)) return ok({ kind: 'consensus', silence: false });
  if (/^(?:3|silence|consensus with silence|silence procedure)$/.test(said)) return ok({ kind: 'consensus', silence: true });
  if (/^(?:4|all but one|consensus[- ]minus[- ]one|consensus minus 1)$/.test(said)) {
    return count > 2
      ? ok({ kind: 'consensusMinus', minus: 1 })
      : fail(`At ${venue.name} two delegations sit, and all but one would be one alone. Try both.`);
  }
  if (/^(?:5|majority|more than half)$/.test(said)) return ok({ kind: 'majority' });
  if (/^(?:6|two of three)$/.test(said)) return ok({ kind: 'kOfN', k: Math.max(2, count - 1) });
  const chair = /^(?:7|(?:the\s+)?chair(?:\s+decides)?)(?:\s+(.+))?$/.exec(said);
  if (chair !== null) return chairAt(venue, chair[1] ?? null, seats);
  return fail(
    `“${phrase}” is no rule that is known here. Write a number from 1 to 7, or one of: both, consensus, silence, all but one, majority, 2 of 3, chair.`,
  );
}

function someOf({ name, seats }: OutlineVenue, { needed, of }: { readonly needed: number; readonly of: number }): Result<OutlineRule, string> {
  if (of !== seats.length)
    return fail(`At ${name} ${seats.length} delegations sit, not ${of}. Write for example ${Math.max(1, seats.length - 1)} of ${seats.length}.`);
  if (needed < 1 || needed > of) return fail(`${needed} of ${of} cannot agree. Write a number from 1 to ${of} before the “of”.`);
  return ok({ kind: 'kOfN', k: needed });
}

function chairAt({ name, seats: present }: OutlineVenue, wanted: string | null, seats: readonly Named[]): Result<OutlineRule, string> {
  if (wanted === null) return ok({ kind: 'chairDecides', chair: present[0] ?? '' });
  const chair = seats.find((seat) => present.includes(seat.id) && (seat.id.toLowerCase() === wanted || seat.name.toLowerCase() === wanted));
  return chair === undefined
    ? fail(`At ${name} no delegation is called “${wanted}”. Those who sit there: ${present.join(', ')}.`)
    : ok({ kind: 'chairDecides', chair: chair.id });
}
