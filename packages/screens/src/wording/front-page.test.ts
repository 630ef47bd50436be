import { type AdoptedText, apply, type Event, seatView, type Table } from '@parley/rules';
import { floorOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { walkOutsIn } from '../walk-outs.ts';
import { frontPage, frontPageLines } from './front-page.ts';
import { likenessLines } from './likeness.ts';

function adopted(status: 'inEffect' | 'pending'): AdoptedText {
  const endorsement = status === 'pending' ? { venue: 'hall', seats: ['C'], given: [] } : null;
  return {
    id: 'annex-1',
    venue: 'annex',
    round: 1,
    joinedBy: ['A', 'B'],
    conditions: [],
    conditionState: 'none',
    clauses: { tariff: { option: 'low', status, endorsement, statements: [] } },
  };
}
const after = (table: Table, change: Partial<Table['public']>): ReturnType<typeof frontPage> =>
  frontPage(seatView({ ...table, public: { ...table.public, ...change } }, 'A'));
const annex = floorOf('annex');
const signed = (status: 'inEffect' | 'pending'): Table => apply(annex, [{ kind: 'textAdopted', adopted: adopted(status) }]);

describe('the front page', () => {
  test.each([
    ['agreed', after(signed('inEffect'), {})],
    ['partly', after(signed('pending'), {})],
    ['nothing', after(annex, {})],
    ['walkOut', after(annex, { out: ['B'] })],
    ['walkOut', after(annex, { brokenDown: 'walkOut' })],
    ['brokenDown', after(annex, { brokenDown: 'tension' })],
  ] as const)('tells how the table went: %s', (result, page) => {
    expect(page?.result).toBe(result);
    expect(page?.headline).not.toBe('');
    expect(page?.items.length).toBeGreaterThanOrEqual(2);
    expect(page?.items.length).toBeLessThanOrEqual(7);
  });

  test('names what was agreed and by whom, and who left', () => {
    expect(after(signed('inEffect'), {})?.items[0]).toMatch(/^Agreed by Alder and Birch: /);
    expect(after(annex, { out: ['B'] })?.items.join(' ')).toContain('Not in the room at the end: Birch');
  });

  test('has four headlines for each way in which a table ends, and three for a breakdown', () => {
    const headlines = (table: Table, change: Partial<Table['public']>): number =>
      new Set([60, 61, 62, 63].map((tension) => after(table, { ...change, tension })?.headline)).size;
    expect([headlines(signed('inEffect'), {}), headlines(signed('pending'), {}), headlines(annex, {})]).toEqual([4, 4, 4]);
    expect([headlines(annex, { out: ['B'] }), headlines(annex, { brokenDown: 'tension' })]).toEqual([4, 3]);
  });

  test('names walk-outs from earlier tables, not from this one, and pledges that were broken before all', () => {
    const hall = floorOf('hall');
    const seen = [
      { kind: 'venueOpened', venue: 'annex' },
      { kind: 'walkedOut', seat: 'A' },
      { kind: 'walkedOut', seat: 'B' },
      { kind: 'cameBack', seat: 'A' },
      { kind: 'venueOpened', venue: 'hall' },
      { kind: 'walkedOut', seat: 'C' },
    ] as unknown as readonly Event[]; // only what is read of them
    const walkOuts = walkOutsIn(seen);
    expect(walkOuts).toEqual([
      { venue: 'annex', seat: 'B' },
      { venue: 'hall', seat: 'C' },
    ]);
    expect(frontPage(seatView(hall, 'A'), walkOuts)?.items).toContain('Earlier this week Birch left the table in Annex.');
    const term = { kind: 'does', seat: 'A', verb: 'gesture' } as const;
    const pledge = { id: 'p', kind: 'promise', by: 'A', to: ['B', 'C', 'D'], if: term, then: term, judged: 'broken' } as const;
    const page = after(hall, { pledges: [pledge, { ...pledge, id: 'q', judged: 'kept' }, { ...pledge, id: 'r', kind: 'threat' }] })?.items ?? [];
    expect(page.filter((item) => item.startsWith('Alder'))).toHaveLength(2);
    expect(page.join(' ')).toMatch(/Alder broke its promise: if .*, then .*\. Alder did not carry out its threat/);
  });

  test('is the same for every reader, and has nobody’s words in quotation marks but an option’s', () => {
    const table = signed('pending');
    const pages = ['A', 'B', 'C'].map((seat) => frontPageLines(seatView(table, seat)));
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
  });
});

describe('the likeness to the article', () => {
  const face = annex.setup.face;
  const always = { kind: 'always' } as const;
  const historical = { ...face, outcomes: [{ id: 'on', title: 'On', text: '', when: always, history: true }] };

  test('counts the issues that ended as in history', () => {
    const count = face.issues.length;
    expect(likenessLines(historical, {})[0]).toContain(`${count} of ${count} issues ended as there (100 %)`);
    expect(likenessLines(historical, { tariff: 'low' }).join(' ')).toContain(`${count - 1} of ${count}`);
    expect(likenessLines(historical, { tariff: 'low' }).join(' ')).toContain('otherwise on');
  });
  test('says nothing where the scenario is no history', () => {
    expect(likenessLines({ ...face, outcomes: [] }, {})).toEqual([]);
  });
});
