import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '@parley/base';
import type { Act } from '@parley/rules';
import {
  createTally,
  playGame,
  type RecordedGame,
  SCENARIOS,
  seatTranscript,
  shippedSetup,
  TRANSCRIPT_COLUMNS,
  TRANSCRIPT_LINES,
} from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';

const tally = createTally();
afterAll(() => tally.print('golden transcripts'));

// `npm run golden:update` writes down anew what each seat sees of the recorded acts, and plays a new game where there are none; a change is explained in the commit.
const isUpdate = process.env['PARLEY_GOLDEN_UPDATE'] === '1';
const SEED = 'golden 1';
const PROFILE = 'cautious';
const setup = shippedSetup('january-2022');
const FOLDER = `${SCENARIOS}${setup.face.id}/golden/`;
const ACTS = `${FOLDER}acts.jsonl`;

/** The acts are kept beside the transcripts, so that these change with the rules and the words, not with every thought of a computer. */
function recordedGame(): RecordedGame {
  if (isUpdate && !existsSync(ACTS)) {
    mkdirSync(FOLDER, { recursive: true });
    const acts: Act[] = [];
    playGame(setup, SEED, { profile: PROFILE, onTurn: ({ act }) => void acts.push(act) });
    writeFileSync(ACTS, acts.map((act) => `${canonicalJson(act)}\n`).join(''));
  }
  const lines = readFileSync(ACTS, 'utf8').trimEnd().split('\n');
  return { seed: SEED, players: `a computer in every seat, profile ${PROFILE}`, acts: lines.map((line) => JSON.parse(line) as Act) };
}

const game = recordedGame();

test.each(setup.face.seats.map(({ id }) => id))('%s sees of the recorded week what it saw before', (seat) => {
  const path = `${FOLDER}${seat.toLowerCase()}.transcript.txt`;
  const text = seatTranscript(setup, game, seat);
  if (isUpdate) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
  const lines = text.trimEnd().split('\n');
  tally.add('seats');
  tally.add('lines', lines.length);
  expect(lines.length).toBeLessThanOrEqual(TRANSCRIPT_LINES);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(TRANSCRIPT_COLUMNS);
});
