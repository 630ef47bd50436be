/** Computers play every seat to the end. */
import { dealValue, fallbackOf, inEffect, outcomeOf, type SeatView } from '@parley/rules';
import { asciiText, describeEvents, describeOutcome, describeRemark, points } from '@parley/screens';
import type { Host } from '@parley/session';
import { toldFrom } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';

/** How a game of computers is told. */
export interface AutoOptions {
  readonly ascii: boolean;
  /** The whole game with the reason of every act, instead of its result alone: for teaching. */
  readonly explain: boolean;
}

/** Plays a whole game of computers and prints a short summary, or all of it with its reasons before that; the exit code. */
export function playAuto(surroundings: Surroundings, host: Host, { ascii, explain }: AutoOptions): number {
  host.playComputers();
  const say = (line: string): void => writeLine(surroundings, isAscii(surroundings, ascii) ? asciiText(line) : line);
  if (explain) for (const line of explainedLines(host)) say(line);
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

/** Everything that happened, as an instructor sees it, with the reason of every act. */
function explainedLines(host: Host): readonly string[] {
  const view = host.view('instructor');
  const told = toldFrom(host.log('instructor'), host.remarks('instructor', { reasons: true }), 0);
  return [
    'For teaching: secret acts and the reasons of all delegations are shown.',
    ...told.flatMap((one) =>
      one.kind === 'remark'
        ? [`> ${describeRemark(view, one.remark)}`]
        : describeEvents(
            view,
            one.events.filter((event) => event.kind !== 'endingReached'),
          ).map((line) => `* ${line}`),
    ),
    '',
  ];
}
