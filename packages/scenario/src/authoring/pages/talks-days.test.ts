import { expect, test } from 'vitest';
import type { Outline } from '../outline.ts';
import { talksDays } from './talks-days.ts';

const venues = ['Geneva', 'Brussels', 'Vienna'].map((name) => ({ id: name.toLowerCase(), name, seats: [] }));
const outline: Outline = {
  title: 'Talks',
  subject: 'Talks.',
  article: null,
  seats: [],
  venues,
  issues: [],
  rules: [],
  rounds: 1,
  minutes: [5, 5],
  level: 'beginner',
};

test.each([
  ['Talks', ['2024-05-06', '2024-05-07', '2024-05-08']],
  ['Talks of 27 February 2024', ['2024-03-04', '2024-03-05', '2024-03-06']],
  ['Three Tables: 10 January 2022', ['2022-01-10', '2022-01-11', '2022-01-12']],
  ['Climate, December 31, 2029', ['2029-12-31', '2030-01-01', '2030-01-02']],
  ['A slip: 5 May 9024', ['2024-05-06', '2024-05-07', '2024-05-08']],
])('%s are held from a Monday on that comes after it', (title, dates) => {
  const days = talksDays({ ...outline, title });
  expect(days.map(({ date }) => date)).toEqual(dates);
  expect(days.map(({ day }) => day)).toEqual(['Monday', 'Tuesday', 'Wednesday']);
  expect(days.map(({ date }) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(date)))).toEqual(
    days.map(({ day }) => day),
  );
});
