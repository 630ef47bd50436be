import { expectOk } from '@parley/base';
import { describe, expect, test } from 'vitest';
import { askedIn, finish, hear, type Interview, openInterview, summaryOf } from './interview.ts';

const opened = (given: Parameters<typeof openInterview>[0] = {}): Interview => expectOk(openInterview(given), 'the interview');

/** The conversation after these lines, of which none may be refused. */
function after(lines: readonly string[], from: Interview = opened()): Interview {
  return lines.reduce((interview, line) => {
    const heard = hear(interview, line);
    expect(heard).toMatchObject({ kind: 'went' });
    return heard.kind === 'went' ? heard.interview : interview;
  }, from);
}

describe('going on', () => {
  test('Enter takes what is offered, and the last answer ends it', () => {
    const done = after(Array.from({ length: 8 }, () => ''));
    expect(askedIn(done)).toBeNull();
    expect(finish(done)).toMatchObject({ ok: true, value: { outline: { title: 'The Harbour Talks' }, unanswered: [] } });
  });
  test('a refused answer changes nothing', () => {
    expect(hear(after(['', '']), 'alone')).toEqual({ kind: 'refused', problem: 'That is one delegation; at least 2 are needed.' });
  });
  test('quit, ? and back are no answers', () => {
    expect([hear(opened(), ' Quit '), hear(opened(), '?'), hear(opened(), 'back')].map(({ kind }) => kind)).toEqual(['left', 'explained', 'refused']);
  });
  test('control characters never get into an answer', () => {
    expect(summaryOf(after(['\u001b[31mRed\u0007 talks\u202e']))[0]?.offered).toBe('Red talks');
  });
});

describe('going back', () => {
  test('Enter keeps an answer that was given', () => {
    const back = after(['River', '', 'back', 'back']);
    expect(askedIn(back)).toMatchObject({ number: 1, offered: 'River', isOwn: true });
    expect(askedIn(after([''], back))).toMatchObject({ number: 3 });
  });
  test('what was offered is offered anew from the answers before it', () => {
    const mended = after(['River', '', 'back', 'back', 'Lake']);
    expect(summaryOf(mended)[1]?.offered).toBe('Lake: talks that are made up, to practise on.');
  });
  test('an answer that no longer fits is asked again, with the reason', () => {
    const seated = after(['', '', 'RU, US, UA', 'Geneva: RU, UA; Vienna']);
    const mended = after(['RU, US'], { ...seated, at: 2 });
    expect(askedIn(mended)).toMatchObject({ number: 4, isOwn: false, problem: expect.stringContaining('no delegation is called “UA”') });
  });
});

describe('answers given beforehand', () => {
  test('are not asked for', () => {
    expect(askedIn(opened({ title: 'River', about: 'Talks.' }))).toMatchObject({ number: 3 });
  });
  test('are refused at once where they can fit nothing', () => {
    expect(openInterview({ level: 'expert' })).toMatchObject({ ok: false, error: { question: 'level' } });
    expect(openInterview({ delegations: 'A, B, C', tables: 'X', rule: 'both' })).toMatchObject({ ok: false, error: { question: 'rule' } });
  });
  test('wait for the answers that they need', () => {
    const waiting = opened({ tables: 'Geneva: RU, US' });
    expect(askedIn(after(['', '', 'RU, US'], waiting))).toMatchObject({ number: 5 });
    expect(finish(waiting)).toMatchObject({ ok: false, error: { question: 'tables' } });
  });
  test('leave the rest to the usual answers, which are named', () => {
    const done = finish(opened({ title: 'River', level: '1' }));
    expect(done.ok && done.value.unanswered.map(({ question }) => question.id)).toEqual([
      'about',
      'delegations',
      'tables',
      'issues',
      'rule',
      'length',
    ]);
  });
});
