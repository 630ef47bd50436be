import { openTable, seatView } from '@parley/rules';
import { enterAll, shippedIds, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { typedForm } from './examples.ts';
import { readAct } from './read-act.ts';

/** What can only be read when somebody has asked. */
const NEEDS_MORE = ['reply'];

describe.each(shippedIds())('the examples of %s', (id) => {
  const setup = shippedSetup(id);
  const venue = setup.face.venues[0];
  const table = enterAll(openTable(setup, 'examples'), [`${venue?.id}.opening`, `${venue?.id}.floor`]);

  test.each(setup.face.seats.map(({ id: seat }) => seat))('can be typed as they stand by %s, and name it to nobody', (seat) => {
    const view = seatView(table, seat);
    const misread = setup.face.acts.flatMap((verb) => {
      if (NEEDS_MORE.includes(verb)) return [];
      const ways = typedForm(view, verb)?.split(' | ') ?? [];
      return ways.flatMap((way) => {
        const read = readAct(view, verb, way.split(' ').slice(1).join(' '));
        if ('problem' in read) return [`${way}: ${read.problem}`];
        return 'to' in read.found && [read.found.to].flat().includes(seat) ? [`${way}: to oneself`] : [];
      });
    });
    expect(misread).toEqual([]);
  });
});

test('an example of the first table ties itself to the last, one of the last to nothing', () => {
  const table = enterAll(openTable(shippedSetup('january-2022'), 'examples'), ['geneva.opening', 'geneva.floor']);
  expect(typedForm(seatView(table, 'US'), 'propose')).toMatch(/ unless vienna \w+>=\w+ say "words"$/);
  const last = { ...table, public: { ...table.public, venueIndex: 2 } };
  expect(typedForm(seatView(last, 'US'), 'propose')).not.toContain('unless');
});
