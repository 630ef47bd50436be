/** Writes a game for others to read or watch: sentences, a recording of the screens, a picture. Of the public view, or of one seat's where that is asked for. */
import { existsSync } from 'node:fs';
import { replay } from '@parley/engine';
import type { Setup } from '@parley/rules';
import { asciiText } from '@parley/screens';
import { differenceText, readSave, readTranscriptFile, savesFolder } from '@parley/session';
import { castLines, drawMoment, type Onlooker, type SeenMoment, seenMoments, svgOf, transcriptPage } from '@parley/terminal';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';
import { stateFolder } from './folders.ts';
import { playableScenario, scenarioPlayed } from './scenarios.ts';
import { seatNamed } from './seat-choices.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What a game can be written as. */
export const RECORD_FORMATS = ['markdown', 'text', 'cast', 'svg'] as const;
/** One of {@link RECORD_FORMATS}. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export interface RecordRequest {
  /** A file, or the id of a save. */
  readonly log: string;
  readonly format: RecordFormat;
  /** Whose view; null for the public one. */
  readonly seat: string | null;
  /** Which moment a picture shows, from 1; null for the last. */
  readonly moment: number | null;
  readonly out: string | null;
  readonly scenario: string | null;
  readonly ascii: boolean;
}

const SIZE = { width: 100, height: 30 } as const;

/** Writes it to the file or the output; the exit code. Throws SaveError, ScenarioFileError, FileError, UsageError `cli/no-such-moment`. */
export function recordGame(surroundings: Surroundings, request: RecordRequest): number {
  const isFile = existsSync(request.log) || /[/\\.]/.test(request.log);
  const { transcript } = isFile ? readTranscriptFile(request.log) : readSave(savesFolder(stateFolder(surroundings)), request.log);
  const setup = request.scenario === null ? scenarioPlayed(transcript.header, surroundings) : playableScenario(request.scenario, surroundings).setup;
  const watcher = request.seat === null ? 'spectator' : seatNamed(setup, request.seat);
  const result = replay(setup, transcript, { anyScenario: true });
  if (!result.ok) surroundings.errors.write(`The record stops where the transcript differs: ${differenceText(result.difference)}.\n`);
  const moments = seenMoments(setup, result.played, watcher);
  const text = WRITERS[request.format]({ setup, moments, watcher, moment: request.moment, ascii: isAscii(surroundings, request.ascii) });
  if (request.out === null) surroundings.output.write(text);
  else {
    writeWholeFile(surroundings, request.out, text);
    writeLine(surroundings, `Written: ${request.out}, ${watcher === 'spectator' ? 'as the public saw it' : `with what only ${watcher} may know`}.`);
  }
  return result.ok ? EXIT.ok : EXIT.no;
}

interface Recorded {
  readonly setup: Setup;
  readonly moments: readonly SeenMoment[];
  readonly watcher: Onlooker;
  readonly moment: number | null;
  readonly ascii: boolean;
}
function page({ moments, watcher, ascii }: Recorded, format: 'markdown' | 'text'): string {
  const lines = transcriptPage(moments, watcher, format);
  return `${(ascii ? lines.map(asciiText) : lines).join('\n')}\n`;
}
const WRITERS: Readonly<Record<RecordFormat, (recorded: Recorded) => string>> = {
  markdown: (recorded) => page(recorded, 'markdown'),
  text: (recorded) => page(recorded, 'text'),
  cast({ setup, moments, watcher, ascii }) {
    const frames = moments.map((moment) => ({
      rows: drawMoment(moment, watcher, { size: SIZE, ascii }),
      newLines: moment.log.length - moment.newFrom,
    }));
    return `${castLines({ ...SIZE, title: setup.face.title }, frames, 'colour').join('\n')}\n`;
  },
  svg({ setup, moments, watcher, moment, ascii }) {
    const chosen = moments.at(moment === null ? -1 : moment - 1);
    if (!chosen)
      throw new UsageError(`There is no moment ${moment}.`, { code: 'cli/no-such-moment', hint: `This game has ${moments.length}, from 1.` });
    return svgOf(drawMoment(chosen, watcher, { size: SIZE, ascii }), setup.face.title);
  },
};
