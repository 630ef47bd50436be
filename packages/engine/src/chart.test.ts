import { BugError } from '@parley/base';
import type { ProcedureFacts } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { openChart, positionOf, stateValueOf, weekMachine } from './chart.ts';
import { chartEdges, edgesTaken } from './chart-edges.ts';
import { chartDiagram } from './diagram.ts';
import { weekEdges } from './machines/week.ts';

const { face } = tinySetup();

const still: ProcedureFacts = {
  floorOver: false,
  marginsOver: false,
  silenceOver: false,
  intervalOver: false,
  silenceDue: false,
  closeCalled: false,
  anotherRound: false,
  brokenDown: false,
  nextVenue: null,
};
const over = { ...still, floorOver: true, marginsOver: true, silenceOver: true, intervalOver: true };

describe('where the talks go', () => {
  test.each<[string, Partial<ProcedureFacts>, string | null]>([
    ['briefing', {}, 'annex.opening'],
    ['annex.opening', {}, 'annex.floor'],
    ['annex.floor', { floorOver: false }, null],
    ['annex.floor', { brokenDown: true }, 'ratification'],
    ['annex.floor', { closeCalled: true }, 'annex.closing'],
    ['annex.floor', { closeCalled: true, silenceDue: true }, 'annex.margins'],
    ['annex.floor', {}, 'annex.margins'],
    ['annex.floor', { floorOver: false, closeCalled: true, brokenDown: true }, null],
    ['annex.margins', { marginsOver: false }, null],
    ['annex.margins', { brokenDown: true, silenceDue: true }, 'ratification'],
    ['annex.margins', { anotherRound: true }, 'annex.floor'],
    ['annex.margins', {}, 'annex.closing'],
    ['annex.closing', { brokenDown: true }, 'ratification'],
    ['annex.closing', {}, 'interval'],
    ['hall.margins', { silenceDue: true, anotherRound: true }, 'hall.silence'],
    ['hall.silence', { silenceOver: false }, null],
    ['hall.silence', { anotherRound: true }, 'hall.floor'],
    ['hall.silence', {}, 'hall.closing'],
    ['interval', { intervalOver: false, nextVenue: 'hall' }, null],
    ['interval', { nextVenue: 'hall' }, 'hall.opening'],
    ['interval', { nextVenue: 'hall', brokenDown: true }, 'ratification'],
    ['interval', { nextVenue: null }, 'ratification'],
    ['ratification', {}, 'concluded'],
    ['concluded', {}, null],
  ])('from %s with %o to %s', (position, facts, to) => {
    expect(openChart(face).next(position, { ...over, ...facts })).toBe(to);
  });
});

describe('which acts may come', () => {
  const chart = openChart(face);

  test('a verb is admitted in its phases only', () => {
    expect([chart.admits('annex.floor', 'propose'), chart.admits('annex.margins', 'propose')]).toEqual([true, false]);
    expect([chart.admits('annex.floor', 'soundOut'), chart.admits('annex.margins', 'soundOut')]).toEqual([false, true]);
  });

  test('a verb that the scenario switches off is admitted nowhere', () => {
    const bare = openChart({ ...face, acts: ['pass'] });
    expect([bare.admits('annex.floor', 'propose'), bare.admits('annex.floor', 'pass')]).toEqual([false, true]);
  });

  test.each(['proceed', '*', '', 'xstate.init', 'constructor'])('"%s" is no act', (verb) => {
    expect(chart.admits('briefing', verb) || chart.admits('annex.floor', verb)).toBe(false);
  });

  test.each(['briefing', 'annex.opening', 'annex.closing', 'ratification', 'concluded'])('nobody acts at %s', (position) => {
    expect(face.acts.filter((verb) => chart.admits(position, verb))).toEqual([]);
  });
});

describe('the edges', () => {
  test('the machine has the listed edges and no others', () => {
    expect(
      chartEdges(face)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      weekEdges(face)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('no two edges share an id', () => {
    const ids = chartEdges(face).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(chartEdges(face).map(({ id }) => id))('without %s the chart has one edge less', (without) => {
    const left = chartEdges(face, { without });
    expect(left.some(({ id }) => id === without)).toBe(false);
    expect(left.length).toBe(chartEdges(face).length - 1);
  });

  test('an edge that does not exist cannot be taken out', () => {
    expect(() => weekMachine(face, { without: 'nowhere' })).toThrow(BugError);
  });

  test('silence is a phase only where a text can be put under silence', () => {
    const silent = chartEdges(face).filter(({ to }) => to.endsWith('.silence'));
    expect(silent.map(({ to }) => to).filter((to, at, all) => all.indexOf(to) === at)).toEqual(['hall.silence']);
  });

  test('a venue of one round never goes back to its floor', () => {
    const single = { ...face, venues: face.venues.map((venue) => ({ ...venue, rounds: 1 })) };
    expect(chartEdges(single).filter(({ from, to }) => to.endsWith('.floor') && from.endsWith('.margins'))).toEqual([]);
  });

  test('two states of one name are a mistake', () => {
    const clash = { ...face, venues: face.venues.map((venue) => ({ ...venue, id: 'interval' })) };
    expect(() => openChart(clash)).toThrow(BugError);
  });

  test('a step takes the edge of its act and those of its moves', () => {
    const moves = ['annex.margins', 'annex.closing'].map((position) => ({ kind: 'positionMoved', position }) as const);
    expect(edgesTaken('annex.floor', { verb: 'pass' }, moves)).toEqual([
      'annex.floor -pass-> annex.floor',
      'annex.floor -proceed-> annex.margins',
      'annex.margins -proceed-> annex.closing',
    ]);
  });
});

test.each(['briefing', 'annex.floor', 'interval', 'concluded'])('%s survives the way to XState and back', (position) => {
  expect(positionOf(stateValueOf(position))).toBe(position);
});

test('one face has one chart', () => {
  expect(openChart(face)).toBe(openChart(face));
});

test('the diagram shows every venue, every move with its guard, and the acts of a phase on one line', () => {
  const text = chartDiagram(face);
  expect(text.split('\n')[0]).toBe('stateDiagram-v2');
  expect(text).toContain('state "Annex" as annex {');
  expect(text).toContain('  annex_floor --> annex_closing: floorOver & closeCalled & !silenceDue\n');
  expect(text).toContain('  interval --> ratification: intervalOver & brokenDown or intervalOver & nextVenue = none\n');
  expect(text.match(/annex_floor --> annex_floor: /g)).toHaveLength(1);
});
