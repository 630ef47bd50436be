import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foreignFolder, runParley } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parley-interchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const parley = (...words: readonly string[]) => runParley(folder, words);

let made = 0;
/** A place that nothing lies at yet. */
function newPlace(): string {
  made += 1;
  return join(folder, `place-${made}`);
}
/** One of the hand-made folders, on disk. */
function onDisk(name: string): string {
  const place = newPlace();
  for (const { path, text } of foreignFolder(name)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

describe('parley import', () => {
  test.each([
    ['genius', 'GENIUS XML: 2 parties, 4 issues, 144 deals', 144],
    ['geniusweb', 'GeniusWeb JSON: 2 parties, 3 issues, 30 deals', 30],
    ['negmas-yaml', 'NegMAS: 2 parties, 3 issues, 132 deals', 132],
    ['negmas-json', 'NegMAS: 2 parties, 2 issues, 9 deals', 9],
    ['negolog', 'NegoLog JSON: 2 parties, 3 issues, 12 deals', 12],
    ['scorable', 'a scorable game: 4 parties, 3 issues, 18 deals', 18],
    ['scorable-four', 'a scorable game: 3 parties, 2 issues, 4 deals', 4],
    ['scorable-json', 'a scorable game: 3 parties, 2 issues, 6 deals', 6],
  ])('%s becomes a folder that checks clean and has a zone', async (name, said, deals) => {
    const to = newPlace();
    const run = await parley('import', onDisk(name), '--to', to);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`Read as ${said}.`);
    expect(readdirSync(to).sort()).toEqual(['NOTES.md', 'briefs', 'interchange.json', 'scenario.yaml', 'sources.md']);
    expect((await parley('check', to)).status).toBe(0);
    expect(JSON.parse((await parley('zone', to, '--format', 'json')).stdout)).toHaveProperty('deals', deals);
  });
  test('the zone agrees with the numbers of the files', async () => {
    const to = newPlace();
    await parley('import', onDisk('negolog'), '--to', to);
    // Worked out by hand: A takes 0.3 or more, so not north with two; B's best of the rest is 10, north, three.
    const zone = JSON.parse((await parley('zone', to, '--format', 'json')).stdout);
    expect(zone).toMatchObject({ deals: 12, aboveFallback: 9, best: { profilea: expect.closeTo(100, 9), profileb: expect.closeTo(93, 9) } });
  });
  test('a file is read with those of its kind beside it', async () => {
    const from = onDisk('genius');
    writeFileSync(join(from, 'letter.json'), '{broken');
    const run = await parley('import', join(from, 'orchard_domain.xml'), '--to', newPlace());
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });
  test('of two domains in a folder the file says which is meant', async () => {
    const from = onDisk('genius');
    writeFileSync(join(from, 'hedge.xml'), readFileSync(join(from, 'orchard_domain.xml'), 'utf8').replace('name="Fence"', 'name="Hedge"'));
    expect((await parley('import', from, '--to', newPlace())).stderr).toContain(
      'There are several domains here: "hedge.xml" and "orchard_domain.xml".',
    );
    expect(await parley('import', join(from, 'orchard_domain.xml'), '--to', newPlace())).toMatchObject({ status: 0, stderr: '' });
  });
  test('JSON says the same as data', async () => {
    const [from, to] = [onDisk('genius'), newPlace()];
    const found = JSON.parse((await parley('import', from, '--to', to, '--format', 'json')).stdout);
    expect(found).toMatchObject({ format: 'genius', parties: 2, issues: 4, deals: 144, complaints: [] });
    expect(found.lost.map(({ what }: { readonly what: string }) => what)).toContain('discount');
    expect(found.files).toContain('scenario.yaml');
  });
  test('a folder that holds something is not written over, unless it is asked for', async () => {
    const to = newPlace();
    mkdirSync(to);
    writeFileSync(join(to, 'mine.txt'), 'mine');
    const refused = await parley('import', onDisk('negolog'), '--to', to);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/is not empty\.\nName another after --to, or write over what is there with --force\.\n/);
    expect((await parley('import', onDisk('negolog'), '--to', to, '--force')).status).toBe(0);
    expect(readFileSync(join(to, 'mine.txt'), 'utf8')).toBe('mine');
  });
  test('mistakes are all said, with their places, and nothing is written', async () => {
    const [from, to] = [onDisk('negolog'), newPlace()];
    writeFileSync(
      join(from, 'profileB.json'),
      readFileSync(join(from, 'profileB.json'), 'utf8').replace(', "Crew": 0.1', '').replace('"south": 0.4', '"south": "\u001b[31mred"'),
    );
    const run = await parley('import', from, '--to', to);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('profileB.json:3: The issue "Crew" has no weight.\n  Add it to "issueWeights".\n');
    expect(run.stderr).toContain('profileB.json:6: "south" of `Route` of `issues` of the file should be a number');
    expect(run.stderr).toContain('Nothing was written: 2 mistakes');
    expect(run.stderr).not.toMatch(/\u001b|\n\s+at /);
    expect(existsSync(to)).toBe(false);
  });
  test('links are not followed, neither in what is read nor in what is written over', async () => {
    const [from, to] = [onDisk('negolog'), newPlace()];
    const secret = join(folder, 'secret.json');
    writeFileSync(secret, '{"issueWeights": {}, "issues": {}}');
    symlinkSync(secret, join(from, 'profileC.json'));
    const run = await parley('import', from, '--to', to);
    expect(run.stdout).toContain('- "profileC.json" is a link and was not followed.');
    rmSync(join(to, 'scenario.yaml'));
    symlinkSync(secret, join(to, 'scenario.yaml'));
    const again = await parley('import', from, '--to', to, '--force');
    expect(again.stderr).toContain('is a link.');
    expect(again.status).toBe(2);
    expect(readFileSync(secret, 'utf8')).toBe('{"issueWeights": {}, "issues": {}}');
  });
  test('huge files are not read', async () => {
    const from = onDisk('negolog');
    writeFileSync(join(from, 'huge.json'), '');
    truncateSync(join(from, 'huge.json'), 1e9);
    const run = await parley('import', from, '--to', newPlace());
    expect(run.stderr).toMatch(/huge\.json is larger than 2 MB\.\n/);
    expect(run.status).toBe(2);
  });
  test('old encodings are read, and said', async () => {
    const from = onDisk('negolog');
    writeFileSync(
      join(from, 'profileA.json'),
      Buffer.from(readFileSync(join(from, 'profileA.json'), 'utf8').replaceAll('north', 'n\u00f6rth'), 'latin1'),
    );
    writeFileSync(
      join(from, 'profileB.json'),
      Buffer.from(`\ufeff${readFileSync(join(from, 'profileB.json'), 'utf8').replaceAll('north', 'n\u00f6rth')}`, 'utf16le'),
    );
    const run = await parley('import', from, '--to', newPlace());
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('"profileA.json" is not UTF-8 and was read as Windows-1252');
  });
});

describe('parley export', () => {
  test.each(['genius', 'geniusweb', 'negmas', 'negolog', 'scorable'])('the flagship as %s, and back', async (format) => {
    const [to, back] = [newPlace(), newPlace()];
    const run = await parley('export', 'january-2022', '--as', format, '--to', to);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/Not carried:\n- The venues with their seats/);
    expect(run.stdout).toContain('The red lines of "Russian Federation"');
    expect(readFileSync(join(to, 'NOTES.md'), 'utf8')).toContain('The red lines of "Russian Federation"');
    expect((await parley('import', to, '--to', back)).status).toBe(0);
  });
  test('an imported scenario goes back with its own numbers and names', async () => {
    const [to, out] = [newPlace(), newPlace()];
    await parley('import', onDisk('genius'), '--to', to);
    await parley('export', to, '--as', 'genius', '--to', out);
    expect(readFileSync(join(out, 'seller.xml'), 'utf8')).toContain('<weight index="2" value="0.6"/>');
    expect(readFileSync(join(out, 'buyer.xml'), 'utf8')).toMatch(
      /value="Größe Mauer"[\s\S]*<discount_factor value="0.5"\/>[\s\S]*<reservation value="0.25"\/>/,
    );
  });
  test('says what it wrote as data too', async () => {
    const found = JSON.parse((await parley('export', 'ferry-timetable', '--as', 'negolog', '--to', newPlace(), '--format', 'json')).stdout);
    expect(found).toMatchObject({
      format: 'negolog',
      files: ['profileA.json', 'profileB.json', 'specs.json', 'interchange.json', 'NOTES.md'],
      complaints: [],
    });
  });
});

describe('wrong words', () => {
  test.each([
    [['import'], 'Which file or folder?'],
    [['import', 'x'], 'Where to?'],
    [['import', join(folder, 'nowhere'), '--to', 'y'], 'There is no file or folder'],
    [['import', 'x', '--to', 'y', '--as', 'pdf'], 'There is no format "pdf" to convert.'],
    [['export'], 'Which scenario?'],
    [['export', 'january-2022'], 'As what?'],
    [['export', 'january-2022', '--as', 'pdf'], 'There is no format "pdf" to convert.'],
    [['export', 'nowhere', '--as', 'genius'], 'There is no scenario "nowhere".'],
  ])('parley %j is told', async (words, sentence) => {
    const run = await parley(...words);
    expect(run.stderr).toContain(sentence);
    expect(run.status).toBe(2);
  });
});
