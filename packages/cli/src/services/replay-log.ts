/** Plays a transcript again: told in sentences, or held against what it says. */
import { existsSync } from 'node:fs';
import { replay, seatingsOf } from '@parley/engine';
import { outcomeOf } from '@parley/rules';
import { asciiText, describeEvents, describeOutcome, describeRemark } from '@parley/screens';
import { differenceText, readSave, readTranscriptFile, savesFolder } from '@parley/session';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';
import { stateFolder } from './folders.ts';
import { playableScenario } from './scenarios.ts';

export interface ReplayRequest {
  /** A file, or the id of a save. */
  readonly log: string;
  readonly scenario: string | null;
  readonly verify: boolean;
  readonly ascii: boolean;
}

/** The exit code: 0, or 1 when `verify` finds a difference. Throws SaveError, ScenarioFileError. */
export function replayLog(surroundings: Surroundings, request: ReplayRequest): number {
  const { transcript } =
    existsSync(request.log) || /[/\\.]/.test(request.log)
      ? readTranscriptFile(request.log)
      : readSave(savesFolder(stateFolder(surroundings)), request.log);
  const { setup } = playableScenario(request.scenario ?? transcript.header.scenario.source, surroundings);
  const result = replay(setup, transcript, { anyScenario: !request.verify });
  if (request.verify) {
    if (result.ok)
      writeLine(surroundings, `Verified: ${result.played.length - 1} acts, every event as written; digest ${result.session.digest.slice(0, 16)}.`);
    else writeLine(surroundings, `Different: ${differenceText(result.difference)}.`);
    return result.ok ? EXIT.ok : EXIT.no;
  }
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
