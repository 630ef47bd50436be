import { expectOk } from '@parley/base';
import { type Act, isConcluded, type Setup } from '@parley/rules';
import { playRandomly, tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { parseTranscript } from './parse-transcript.ts';
import { replay } from './replay.ts';
import { openingStep, type SessionOptions, stepLegal, tableDigest } from './step.ts';
import { headerLine, recordLine, standingActs, stepLine, type Transcript, transcriptHeader } from './transcript.ts';

const setup = tinySetup();
const seats = { A: { kind: 'person', name: 'Åse' } } as const;
const pass = (seat: string): Act => ({ verb: 'pass', seat });

/** The text of a game in which these acts are made. */
function textOf(acts: readonly Act[], seed = 'seed', options: SessionOptions = {}): string {
  const opening = openingStep(setup, seed, options);
  const header = transcriptHeader(opening.session, { parley: '0.1.0', source: 'tiny-talks', seats });
  let { session } = opening;
  const lines = acts.map((act) => {
    const taken = stepLegal(session, act);
    session = taken.session;
    return stepLine(taken, act);
  });
  return headerLine(header) + stepLine(opening, null) + lines.join('');
}

function read(text: string): Transcript {
  return expectOk(parseTranscript(text), 'the transcript').transcript;
}

/** The transcript with one line changed; the header is line 1. */
function changed(text: string, line: number, from: string, to: string): Transcript {
  return read(
    text
      .split('\n')
      .map((each, index) => (index === line - 1 ? each.replace(from, to) : each))
      .join('\n'),
  );
}

const short = textOf([pass('A'), { verb: 'state', seat: 'B', tone: 'firm' }]);

/** Both heads call a close, and the talks leave the annex. */
const closed = textOf([{ verb: 'close', seat: 'A' }, pass('B')]);

test('a replay ends where the game ended, byte for byte', () => {
  const game = playRandomly(setup, 'replay');
  const result = replay(setup, read(textOf(game.acts, 'replay')));
  expect(result.ok).toBe(true);
  expect(result.session.digest).toBe(game.session.digest);
  expect(tableDigest(result.session.table)).toBe(tableDigest(game.session.table));
  expect(isConcluded(result.session.table)).toBe(true);
});

test('all that a transcript holds is written the same way again', () => {
  const { header, records } = read(short);
  const result = replay(setup, { header, records });
  const lines = result.played.map(({ act, step }) => stepLine(step, act));
  expect(headerLine(header) + lines.join('')).toBe(short);
});

test('undone acts do not stand, and the replay goes on from before them', () => {
  const redone = textOf([pass('A'), pass('B')])
    .split('\n')
    .slice(2)
    .join('\n');
  const text = short + recordLine({ undoTo: 0 }) + redone;
  const result = replay(setup, read(text));
  expect(result.ok).toBe(true);
  expect(result.session.actCount).toBe(2);
  expect(standingActs(read(text)).map(({ act }) => act)).toEqual([null, pass('A'), pass('B')]);
});

describe('the first difference is named', () => {
  test('another scenario', () => {
    const other: Setup = { ...setup, face: { ...setup.face, title: 'Other talks' } };
    expect(replay(other, read(short))).toMatchObject({ ok: false, difference: { kind: 'scenario' } });
    expect(replay(other, read(short), { anyScenario: true }).ok).toBe(true);
  });

  test('an act that is now refused', () => {
    const result = replay(setup, changed(short, 3, '"seat":"A","verb":"pass"', '"seat":"C","verb":"pass"'));
    expect(result).toMatchObject({ ok: false, difference: { kind: 'refused', n: 1, refusal: { seat: 'C' } } });
  });

  test('an event that is now another', () => {
    const result = replay(setup, changed(short, 3, '{"kind":"floorTaken","seat":"A"}', '{"kind":"floorTaken","seat":"B"}'));
    expect(result).toMatchObject({
      ok: false,
      difference: { kind: 'event', n: 1, expected: { kind: 'floorTaken', seat: 'B' }, got: { kind: 'floorTaken', seat: 'A' } },
    });
  });

  test('an event too many', () => {
    const result = replay(setup, changed(short, 3, '],"digest"', ',{"kind":"cameBack","seat":"A"}],"digest"'));
    expect(result).toMatchObject({ ok: false, difference: { kind: 'event', n: 1, expected: { kind: 'cameBack' }, got: null } });
  });

  test('a digest that differs', () => {
    const digest = /"digest":"([0-9a-f]{64})"/.exec(short.split('\n')[3] ?? '')?.[1] ?? '';
    const result = replay(setup, changed(short, 4, digest, 'f'.repeat(64)));
    expect(result).toMatchObject({ ok: false, difference: { kind: 'digest', n: 2, got: digest } });
  });

  test('a table that differs where the talks leave a venue, though the events agree', () => {
    const table = /"table":"([0-9a-f]{64})"/.exec(closed)?.[1] ?? '';
    const result = replay(setup, read(closed.replace(table, 'f'.repeat(64))));
    expect(result).toMatchObject({ ok: false, difference: { kind: 'table', got: table } });
  });

  test('what comes before the difference still stands', () => {
    const result = replay(setup, changed(short, 4, '"verb":"state"', '"verb":"gesture"'));
    expect([result.ok, result.session.actCount]).toEqual([false, 1]);
  });
});

test('variants that were fixed by hand are fixed again', () => {
  expect(read(textOf([], 'seed', { variants: { A: 'bold' }, minutes: 3 })).header).toMatchObject({ variants: { A: 'bold' }, minutes: 3 });
});
