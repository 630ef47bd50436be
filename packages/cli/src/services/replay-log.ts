/** Plays a transcript again: told in sentences, or held against what it says. */
import { existsSync } from 'node:fs';
import { replay, type Session, seatingsOf } from '@parley/engine';
import { outcomeOf, scenarioDigest } from '@parley/rules';
import { asciiText, describeEvents, describeOutcome, describeRemark } from '@parley/screens';
import { differenceText, readSave, readTranscriptFile, savesFolder } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';
import { stateFolder } from './folders.ts';
import { playableScenario, scenarioPlayed } from './scenarios.ts';

export interface ReplayRequest {
  /** A file, or the id of a save. */
  readonly log: string;
  readonly scenario: string | null;
  readonly verify: boolean;
  readonly ascii: boolean;
}

/** A file that was cut off between two lines verifies too: so it is said where the game stops. */
function verifiedText({ actCount, digest, table }: Session): string {
  const { position } = table.public;
  const rest = position === 'concluded' ? '' : ` The game is not over: it stops at ${position}.`;
  return `Verified: ${actCount} acts, every event as written; digest ${digest.slice(0, 16)}.${rest}`;
}

/** The exit code: 0, or 1 when `verify` finds a difference. Throws SaveError, ScenarioFileError. */
export function replayLog(surroundings: Surroundings, request: ReplayRequest): number {
  const { transcript } =
    existsSync(request.log) || /[/\\.]/.test(request.log)
      ? readTranscriptFile(request.log)
      : readSave(savesFolder(stateFolder(surroundings)), request.log);
  const setup = request.scenario === null ? scenarioPlayed(transcript.header, surroundings) : playableScenario(request.scenario, surroundings).setup;
  const result = replay(setup, transcript, { anyScenario: !request.verify });
  if (request.verify) {
    writeLine(surroundings, result.ok ? verifiedText(result.session) : `Different: ${differenceText(result.difference)}.`);
    return result.ok ? EXIT.ok : EXIT.no;
  }
  if (scenarioDigest(setup) !== transcript.header.scenario.digest)
    surroundings.errors.write('The scenario has changed since this game was played: names and numbers are those of today.\n');
  const say = (line: string): void => writeLine(surroundings, isAscii(surroundings, request.ascii) ? asciiText(line) : line);
  const reader = { scenario: setup.face, own: null };
  const seatings = seatingsOf(transcript);
  for (const [n, { step }] of result.played.entries()) {
    for (const line of describeEvents(
      reader,
      step.events.filter(({ kind }) => kind !== 'endingReached'),
    ))
      say(line);
    for (const { seat, player } of seatings.filter(({ afterAct }) => afterAct === n))
      say(describeRemark(reader, { kind: 'seated', seat, player, after: 0 }));
  }
  if (!result.ok) say(`Here the replay stops: ${differenceText(result.difference)}.`);
  else if (result.session.table.public.position === 'concluded')
    for (const line of describeOutcome(reader, outcomeOf(result.session.table))) say(line);
  return result.ok ? EXIT.ok : EXIT.no;
}
