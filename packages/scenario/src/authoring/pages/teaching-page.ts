// Notes for whoever plays the scenario with a class: how to run it, and the numbers behind it.
import { createSpace, findZone, frontierOf, optionsOf, solve, totalsAt } from '@parley/bargaining';
import type { Plan } from './scenario-page.ts';

/** The text of `teaching-notes.md`. */
export function teachingPage(plan: Plan): string {
  const { title, seats, minutes, rounds, venues } = plan.outline;
  return [
    `# Teaching notes: ${title}`,
    '',
    `For ${seats.length} delegations of one or two people each; computers take the seats that are left. A game takes ${minutes[0]} to ${minutes[1]} minutes.`,
    '',
    '## Aims',
    '- Table a text, change it, agree to it or not; use the time off the floor.',
    '- Find out what the others value before dividing everything in the middle.',
    '- Compare a text with one’s fallback before agreeing to it.',
    '',
    '## The numbers behind it (not for players)',
    ...numbersOf(plan),
    'They were invented by `parley new` to make a trade worth while. After a change of points or fallbacks, `parley zone` gives the new ones.',
    '',
    '## A run',
    '1. Briefs, three minutes. Each side reads only its own.',
    `2. ${venues.length === 1 ? 'The table' : `The ${venues.length} tables`}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'} each. Do not help with the numbers.`,
    '3. Debrief, as long as the game was.',
    '',
    '## Questions for the debrief',
    '- Which deal did you reach, and what would have been better for everybody?',
    '- When did you learn what the others wanted most? What did you ask?',
    '- Did you ever agree to something worth less than no deal? How did you notice?',
    '- Which offer cost you little and was worth much to somebody else?',
    '',
  ].join('\n');
}

function numbersOf({ outline: { issues, seats }, numbers: { points, fallbacks } }: Plan): readonly string[] {
  const space = createSpace(issues.map(({ options }) => options.length));
  const { list } = findZone({ space, tables: points, reservations: fallbacks }, []);
  const nash = solve(frontierOf(list), fallbacks).nash?.list;
  const counted = `There are ${space.size} deals, and ${list.deals.length} of them are worth at least the fallback to everybody.`;
  if (nash === undefined) return [counted];
  const steps = optionsOf(space, nash.deals[0] ?? 0);
  const deal = issues.map(({ name, options }, issue) => `${name}: ${options[steps[issue] ?? 0]?.name ?? ''}`);
  const worth = totalsAt(nash, 0).map((total, seat) => `${seats[seat]?.name ?? ''} ${total}`);
  return [counted, `One that gives everybody much (Nash): ${deal.join('; ')}. It is worth ${worth.join(', ')}.`];
}
