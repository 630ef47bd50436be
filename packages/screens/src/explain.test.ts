import {
  apply,
  dealValue,
  type Event,
  eventFor,
  fallbackOf,
  inEffect,
  isRefusal,
  type Seat,
  type SeatView,
  seatView,
  type Table,
  totalsOf,
} from '@parley/rules';
import { playRandomly, shippedSetup, smallSetups } from '@parley/testkit';
import { expect, test } from 'vitest';
import { explainedNumbers, explanationLines } from './explain.ts';
import { movementsIn } from './movements.ts';
import { points } from './wording/names.ts';

/** Plays a game to its end and hands every seat's view with the events it has seen, after each act. */
function watchGame(setup: Parameters<typeof playRandomly>[0], seed: string, look: (view: SeatView, seen: readonly Event[]) => void): void {
  const seats = setup.face.seats.map(({ id }) => id);
  const seen = new Map<Seat, Event[]>(seats.map((seat) => [seat, []]));
  playRandomly(setup, seed, {
    mood: 'stormy',
    onTurn({ before, after }) {
      if (isRefusal(after)) return;
      let table: Table = before.table;
      for (const event of after.events) {
        for (const seat of seats) {
          const form = eventFor(table, event, seat);
          if (form) seen.get(seat)?.push(form);
        }
        table = apply(table, [event]);
      }
      for (const seat of seats) look(seatView(after.session.table, seat), seen.get(seat) ?? []);
    },
  });
}

test('the terms of every number add up to it, after every act of whole games, for every seat and every text', () => {
  let count = 0;
  for (const setup of [...smallSetups(), shippedSetup('january-2022')]) {
    watchGame(setup, 'explain', (view, seen) => {
      const texts = Object.values(view.rooms).flatMap((room) => room.texts);
      const looked = texts.slice(-1).map((text) => ({ name: text.id, offer: text }));
      for (const { name, value, terms } of explainedNumbers(view, movementsIn(view, seen), looked[0])) {
        const sum = terms.reduce((total, term) => total + term.value, 0);
        expect(`${name}: ${points(sum)}`).toBe(`${name}: ${points(value)}`);
        count += 1;
      }
    });
  }
  expect(count).toBeGreaterThan(1000);
});

test('what is explained is what the screens show', () => {
  let checked = 0;
  watchGame(shippedSetup('january-2022'), 'shown', (view, seen) => {
    const text = Object.values(view.rooms)
      .flatMap((room) => room.texts)
      .at(-1);
    if (!text) return;
    const shown = new Map(explainedNumbers(view, movementsIn(view, seen), { name: text.id, offer: text }).map(({ name, value }) => [name, value]));
    const totals = totalsOf(view, text.items, text.conditions);
    expect(shown.get(`Your points with ${text.id}`)).toBe(totals.withText);
    expect(shown.get('Your points now')).toBe(dealValue(view, inEffect(view.public)));
    expect(shown.get('What no deal is worth to you')).toBe(fallbackOf(view));
    expect(shown.get('Tension')).toBe(view.public.tension);
    checked += 1;
  });
  expect(checked).toBeGreaterThan(10);
});

test('in words there is neither a hole nor another seat’s brief', () => {
  watchGame(smallSetups()[0] as Parameters<typeof playRandomly>[0], 'words', (view, seen) => {
    expect(explanationLines(view, movementsIn(view, seen)).join(' ')).not.toMatch(/undefined|NaN|\[object/);
  });
});
