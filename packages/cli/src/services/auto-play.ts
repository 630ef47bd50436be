/** Computers play every seat to the end. */
import { dealValue, fallbackOf, inEffect, outcomeOf, type SeatView } from '@parley/rules';
import { asciiText, describeEvents, describeOutcome, points } from '@parley/screens';
import type { Host } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';

/** Plays a whole game of computers and prints a short summary; the exit code. */
export function playAuto(surroundings: Surroundings, host: Host, { ascii }: { readonly ascii: boolean }): number {
  host.playComputers();
  const say = (line: string): void => writeLine(surroundings, isAscii(surroundings, ascii) ? asciiText(line) : line);
  const { table } = host.session;
  const reader = { scenario: table.setup.face, own: null };
  say(`${table.setup.face.title}, seed ${host.seed}: ${host.played.length - 1} acts.`);
  const adopted = host.log('spectator').filter(({ event }) => event.kind === 'textAdopted');
  for (const line of describeEvents(
    reader,
    adopted.map(({ event }) => event),
  ))
    say(line);
  for (const line of describeOutcome(reader, outcomeOf(table))) say(line);
  say(`Tension at the end: ${table.public.tension}.`);
  for (const { id, name } of table.setup.face.seats) {
    const view = host.view(id) as SeatView; // every delegation has a view of its own
    say(`${id}: ${points(dealValue(view, inEffect(table.public)))} points; no deal was worth ${points(fallbackOf(view))} (${name}).`);
  }
  return EXIT.ok;
}
