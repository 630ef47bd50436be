import { expect, test } from 'vitest';
import { openMemory } from './memory.ts';

test('offers are kept in order, and to back a deal is to offer or to accept it', () => {
  const { memory, keep } = openMemory(2);
  keep({ party: 0, deal: 5, kind: 'offer' });
  keep({ party: 1, deal: 5, kind: 'acceptance' });
  keep({ party: 0, deal: 3, kind: 'offer' });
  keep({ party: 0, deal: 5, kind: 'offer' });
  expect(memory).toEqual({ offers: [[5, 3, 5], []], backed: [new Set([5, 3]), new Set([5])] });
});
