import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenario } from '../compile.ts';
import { scenarioJsonSchema } from '../json-schema/json-schema.ts';
import { parseYaml } from '../parse-yaml.ts';
import { renderDiagnostic } from '../render-diagnostic.ts';
import { reviewScenario } from '../review.ts';
import { finish, openInterview } from './interview.ts';
import { newScenario } from './new-scenario.ts';

/** Any text, with a Latin letter in it. */
const name = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('a', 'Null', 'True', 'no', '50', 'Floor', 'order', 'ß', 'constructor', 'Öl'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  .map((parts) => parts.join(' ').replaceAll(/[,;:=|]/g, '-'));
const named = fc.tuple(name, fc.integer({ min: 0, max: 9999 })).map(([text, number]) => `${text} ${number}`);

function names(min: number, max: number) {
  return fc.uniqueArray(named, { minLength: min, maxLength: max, selector: (text) => /\d+$/.exec(text)?.[0] });
}

const RULES = ['1', '2', '3', '4', '5', '6', '7', 'both', 'consensus', '2 of 2', '2 of 3', '3 of 5'];
const answers = fc.record({
  title: name,
  about: name,
  delegations: names(2, 6).map((list) => list.join(', ')),
  tables: names(1, 3).map((list) => list.join('; ')),
  issues: fc
    .array(fc.tuple(named, names(2, 5)), { minLength: 1, maxLength: 5 })
    .map((list) => list.map(([issue, options], index) => `${issue}${index}: ${options.join(', ')}`).join('; ')),
  rule: fc.constantFrom(...RULES),
  length: fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 }))
    .map(([rounds, minutes]) => `${rounds} rounds, ${minutes} minutes`),
  level: fc.constantFrom('1', '2', '3', '4'),
});

/** What is wrong with the files; empty where nothing is. */
function mistakesOf(files: readonly { readonly path: string; readonly text: string }[]): string {
  const loaded = loadScenario('scenario.yaml', (path) => files.find((file) => file.path === path)?.text);
  return (loaded === undefined ? [] : reviewScenario(loaded))
    .map((diagnostic) => renderDiagnostic(diagnostic, loaded?.texts.file.text ?? ''))
    .join('\n');
}

test('whatever is answered, the files check clean, and editors have nothing to say either', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(scenarioJsonSchema());
  let count = 0;
  fc.assert(
    fc.property(answers, (given) => {
      const opened = openInterview(given);
      if (!opened.ok) return;
      const done = finish(opened.value);
      if (!done.ok) return;
      count += 1;
      const files = newScenario(done.value.outline, 'my-talks');
      expect(mistakesOf(files)).toBe('');
      validate(parseYaml('scenario.yaml', files[0]?.text ?? '').value);
      expect(validate.errors).toBeNull();
    }),
    { numRuns: 100 },
  );
  expect(count).toBeGreaterThan(30);
});
