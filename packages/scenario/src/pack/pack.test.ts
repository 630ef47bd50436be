import { canonicalJson, digestOf, expectOk } from '@parley/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_CAPS, type PackedFile } from './pack-format.ts';
import { readPack } from './read-pack.ts';
import { type PackAbout, writePack } from './write-pack.ts';

const about: PackAbout = { parley: '0.1.0', id: 'talks', title: 'Talks', file: 'scenario.yaml', digest: digestOf('talks'), extends: [] };
const files: readonly PackedFile[] = [
  { path: 'scenario.yaml', text: 'parley: 1\n' },
  { path: 'briefs/ru.md', text: '# Россия “1”\r\n' },
  { path: 'sources.md', text: '' },
];
const packed = expectOk(writePack(about, files), 'the pack');

/** A pack with a list and lines of anybody's making, sealed as it should be. */
function forged(paths: readonly string[], manifest: object = {}): string {
  const text = 'x';
  const list = paths.map((path) => ({ path, bytes: 1, sha256: digestOf(text) }));
  const { parley, ...scenario } = about;
  const head = { pack: 1, parley, scenario, files: list, ...manifest };
  const content = [head, ...paths.map((path) => ({ path, text }))].map((line) => `${canonicalJson(line)}\n`).join('');
  return `${content}${canonicalJson({ seal: digestOf(content) })}\n`;
}
const readError = (text: string) => {
  const read = readPack(text);
  return read.ok ? null : read.error;
};

describe('what was packed', () => {
  test('comes out as it went in, in the order of the paths', () => {
    const { manifest, files: read } = expectOk(readPack(packed), 'the pack');
    expect(read).toEqual([files[1], files[0], files[2]]);
    expect(manifest).toMatchObject({ pack: 1, parley: '0.1.0', scenario: { id: 'talks', file: 'scenario.yaml' } });
    expect(manifest.files.map(({ bytes }) => bytes)).toEqual([new TextEncoder().encode(files[1]?.text).length, 10, 0]);
  });
  test('gives the same bytes whatever the order of the files', () => {
    expect(writePack(about, files.toReversed())).toEqual(writePack(about, files));
  });
  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const own = expectOk(writePack(about, [{ path: 'scenario.yaml', text }]), 'the pack');
        expect(expectOk(readPack(own), 'the pack').files).toEqual([{ path: 'scenario.yaml', text }]);
      }),
    );
  });
});

describe('what was changed on its way', () => {
  test('is found wherever it was changed, cut or lengthened', () => {
    const changes = fc.tuple(fc.nat(packed.length - 1), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(changes, ([place, length, text]) => {
        const changed = packed.slice(0, place) + text + packed.slice(place + length);
        expect(readPack(changed).ok).toBe(changed === packed);
      }),
      { numRuns: 500 },
    );
  });
  test('is named', () => {
    expect(readError(packed.replace('# Россия', '# Росси'))?.sentence).toContain('"briefs/ru.md" is not what was packed');
    expect(readError(packed.replace('"title":"Talks"', '"title":"Walks"'))).toMatchObject({ code: 'pack/tampered' });
    expect(readError(packed.split('\n').slice(0, 3).join('\n'))?.sentence).toContain('"sources.md" is missing');
  });
});

describe('what nobody should unpack', () => {
  test.each([
    ['../evil.md'],
    ['/etc/passwd'],
    ['C:/windows/a.md'],
    ['briefs\\..\\..\\a.md'],
    ['a/../b.md'],
    ['./a.md'],
    ['a//b.md'],
    ['~/a.md'],
    ['.ssh/config'],
    ['nul'],
    ['aux.md'],
    ['a.md '],
    ['a.'],
    ['a\u202eb.md'],
    ['e\u0301.md'],
    ['a\n.md'],
    [`${'x/'.repeat(7)}a.md`],
    [`${'x'.repeat(201)}`],
  ])('a path like %j', (path) => {
    expect(readError(forged(['scenario.yaml', path]))).toMatchObject({ code: 'pack/bad-path' });
    expect(writePack(about, [...files, { path, text: '' }])).toMatchObject({ ok: false, error: { code: 'pack/bad-path' } });
  });
  test.each([[['scenario.yaml', 'scenario.yaml']], [['scenario.yaml', 'Scenario.yaml']], [['scenario.yaml', 'briefs', 'briefs/a.md']]])(
    'two files in one place: %j',
    (paths) => {
      expect(readError(forged(paths))).toMatchObject({ code: 'pack/bad-path' });
    },
  );
  test('a version that is not ours', () => {
    expect(readError(forged(['scenario.yaml'], { pack: 2 }))).toMatchObject({
      code: 'pack/other-version',
      sentence: expect.stringContaining('version 2'),
    });
    expect(readError(forged(['scenario.yaml'], { pack: 'x' }))).toMatchObject({ code: 'pack/other-version' });
  });
  test('fields that nobody knows, a scenario that is not in it, and what is no pack at all', () => {
    expect(readError(forged(['scenario.yaml'], { more: 1 }))).toMatchObject({ code: 'pack/damaged' });
    expect(readError(forged(['sources.md']))).toMatchObject({ code: 'pack/damaged' });
    for (const text of ['', '\n', 'PK\u0003\u0004', '{}', '[]', 'null', '[['.repeat(200_000)])
      expect(readError(text)).toMatchObject({ code: 'pack/not-a-pack' });
  });
  test('more than a scenario can need', () => {
    const many = Array.from({ length: PACK_CAPS.files + 1 }, (_, index) => `${index}.md`);
    expect(readError(forged(['scenario.yaml', ...many]))).toMatchObject({ code: 'pack/too-large' });
    expect(readError('x'.repeat(PACK_CAPS.packBytes + 1))).toMatchObject({ code: 'pack/too-large' });
    expect(readError(forged([], { files: [{ path: 'scenario.yaml', bytes: 1e12, sha256: digestOf('') }] }))).toMatchObject({
      code: 'pack/too-large',
    });
    expect(writePack(about, [...files, ...many.map((path) => ({ path, text: '' }))])).toMatchObject({ error: { code: 'pack/too-large' } });
    expect(writePack(about, [{ path: 'scenario.yaml', text: 'é'.repeat(PACK_CAPS.fileBytes / 2 + 1) }])).toMatchObject({
      error: { code: 'pack/too-large' },
    });
  });
});
