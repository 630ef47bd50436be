import { openStagedHouse, type Staged } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import type { KeptFiles, Written } from './keeping.ts';

const house = openStagedHouse();
afterAll(() => house.close());

const FERRY = { kind: 'play', source: 'ferry-timetable', seat: 'A', seed: '3', level: 'envoy', profile: 'skilled' } as const;

interface Opened extends Staged {
  readonly kept: { readonly name: string; readonly files: KeptFiles }[];
  readonly handed: string[];
}
/** A game whose editor answers as it is told. */
function open(written: Written = { text: '' }): Opened {
  const kept: Opened['kept'] = [];
  const handed: string[] = [];
  const staged = house.open(FERRY, {
    hands: {
      keep(name, files) {
        kept.push({ name, files });
        return Object.keys(files).map((ending) => `kept.${ending}`);
      },
      edit(text, done) {
        handed.push(text);
        done(written);
      },
    },
  });
  staged.type('enter');
  return { ...staged, kept, handed };
}
const toWords = ['c', 'down', 'down', 'down', 'enter'] as const;

describe('the editor', () => {
  test('gets the words of a draft, and what it brings is one line in the same field', () => {
    const staged = open({ text: 'from\nelsewhere\u001b[31m\n' });
    staged.type(...toWords, ...'old', 'ctrl-x');
    expect(staged.handed).toEqual(['old']);
    expect(staged.screen()).toContain('› from elsewhere[31m');
    expect(staged.type('enter').ui.draft.words).toBe('from elsewhere[31m');
  });
  test('writes the words of a message', () => {
    const staged = open({ text: 'good morning' });
    staged.type('M');
    for (let step = 0; step < 5 && staged.app().ui.layers.length > 0 && !staged.screen().includes('Enter goes on'); step += 1) staged.type('enter');
    expect(staged.screen()).toContain('Enter goes on');
    staged.type('ctrl-x');
    expect(staged.screen()).toContain('› good morning');
  });
  test('is in the palette: in the composer it writes the words of the draft, elsewhere it says what is missing', () => {
    const staged = open({ text: 'from the palette' });
    expect(staged.type(':', ...'editor', 'enter').ui.toast).toBe('There are no words to write here. Open a draft or a message first.');
    expect(staged.type('c', ':', ...'editor', 'enter').ui.draft.words).toBe('from the palette');
  });
  test('that fails leaves the words as they were and says why', () => {
    const staged = open({ why: 'The editor "none" was not found.' });
    staged.type(...toWords, ...'old', 'ctrl-x');
    expect(staged.screen()).toContain('› old');
    expect(staged.screen()).toContain('The editor "none" was not found.');
  });
});

test('a picture is the screen without the palette that asked for it, as SVG and as text, and says where it is', () => {
  const staged = open();
  const before = staged.screen();
  staged.type(':', ...'picture', 'enter');
  expect(staged.kept).toHaveLength(1);
  const [{ name, files } = { name: '', files: {} }] = staged.kept;
  expect(name).toMatch(/^ferry-timetable-\d+-A-screen$/);
  const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trimEnd());
  expect(lines(files['txt'] ?? '').slice(0, 20)).toEqual(lines(before).slice(0, 20));
  expect(files['svg']).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
  expect(staged.app().ui.toast).toBe('Written: kept.svg and kept.txt. What only A may know is in it.');
});

test('the ending keeps a record for the seat that looks, with its own score and nothing of the other brief', () => {
  const staged = open();
  for (let step = 0; step < 80 && staged.app().ui.screen !== 'ending'; step += 1)
    staged.type(staged.app().ui.layers.length > 0 ? 'escape' : staged.app().ui.screen === 'brief' ? 'enter' : '.');
  expect(staged.screen()).toContain('Keep a record');
  staged.type('down', 'down', 'down', 'enter');
  const [{ name, files } = { name: '', files: {} }] = staged.kept;
  expect(name).toMatch(/^ferry-timetable-\d+-A-record$/);
  expect(files['md']).toMatch(/^# /);
  expect(files['md']).toContain('How it ended');
  expect(files['md']).toContain('As Alder Quay saw it. It holds what only that delegation may know.');
  expect(staged.app().ui.toast).toContain('Written: kept.md.');
});

test('where nothing can be written and no editor is, both are said', () => {
  const staged = house.open(FERRY);
  staged.type('enter', 'c');
  expect(staged.type(':', ...'picture', 'enter').ui.toast).toBe('Nothing can be written here.');
  expect(staged.type('ctrl-x').ui.toast).toBe('There is no editor here.');
});
