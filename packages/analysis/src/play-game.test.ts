import { shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { type ComputerTurn, playGame } from './play-game.ts';

const ferry = shippedSetup('ferry-timetable');
const week = shippedSetup('january-2022');

test('a game between computers is played to its end, and the same plan plays it again', () => {
  const session = playGame(ferry, '7', { profile: 'skilled' });
  expect(session.table.public.position).toBe('concluded');
  expect(playGame(ferry, '7', { profile: 'skilled' }).digest).toBe(session.digest);
});

test('every decision is told with its reason and the game before and after it', () => {
  const turns: ComputerTurn[] = [];
  const session = playGame(ferry, '7', { onTurn: (turn) => void turns.push(turn) });
  expect(turns).toHaveLength(session.actCount);
  for (const { before, after, reason } of turns) {
    expect(after.actCount).toBe(before.actCount + 1);
    expect(reason).not.toBe('');
  }
});

test('a seat may have another profile than the others, and is dealt the variant that it stands for', () => {
  const variantWith = (plan: Parameters<typeof playGame>[2]): string | null | undefined => playGame(week, '7', plan).table.private['RU']?.variant;
  const drawn = variantWith({ profile: 'history' });
  expect(variantWith({ profile: 'history', seats: { RU: { profile: 'maximalist' } } })).toBe('maximalist');
  expect(variantWith({ profile: 'history', seats: { US: { profile: 'maximalist' } } })).toBe(drawn);
  expect(variantWith({ seats: { RU: { profile: 'maximalist' } }, variants: { RU: 'wary' } })).toBe('wary');
});
