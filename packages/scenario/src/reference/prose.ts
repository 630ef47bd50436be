// What the reference says in words around its tables.

export const INTRODUCTION = `# The scenario language, field by field

This page is made from the schema (\`npm run docs:update\`). [Writing scenarios](writing-scenarios.md) teaches the language from zero; this is where to look things up.

A scenario is one YAML file. A field is named here by the way to it: \`venues.<venue>.date\` is the \`date\` under a venue's name under \`venues\`, and \`events[].text\` the \`text\` of an
entry of the list \`events\`. \`<venue>\` stands for a name that the file gives. Names are plain words: a letter, then letters, digits and underscores, at most 40.

The last column names the checks that judge a field; \`parley explain S-502\` shows a page as well. Any field can be unknown ([S-101](diagnostics/S-101.md)), missing
([S-102](diagnostics/S-102.md)), of the wrong kind ([S-103](diagnostics/S-103.md)), none of the choices ([S-104](diagnostics/S-104.md)), out of range ([S-105](diagnostics/S-105.md)) or badly
formed ([S-106](diagnostics/S-106.md)); any text can hold what cannot be seen ([S-605](diagnostics/S-605.md)).

An editor that knows YAML shows these sentences while one types, when the first line of the file names the schema: \`# yaml-language-server: $schema=../scenario.schema.json\`.

A file with \`extends\` changes another scenario and says only what differs: maps merge, lists replace, \`null\` takes out. [Writing scenarios](writing-scenarios.md#changing-a-scenario-extends)
has the rules.`;

/** What each shared part is; in this order they stand at the end. */
export const PARTS: Readonly<Record<string, string>> = {
  sources: 'Where a value comes from. It stands as `src` wherever something was taken from the article, from a public paper, or invented.',
  bound:
    'One side of an issue, or both. The options of an issue are ordered, so `at_least: halve` means `halve` and all options that stand below it in the file.',
  bounds: 'Bounds on several issues; all of them are meant.',
  condition:
    'Something that holds of a deal or does not: issues with their bounds, and `all` and `any` over lists of conditions. What stands beside each other in one map must all hold.',
  ending_test: 'When an ending is reached: a condition that can ask for more than issues.',
  rule: 'How a venue adopts a text. The field `kind` says which rule it is.',
  silence: 'A text under silence is adopted when nobody objects in time.',
  order: 'What a delegation says must come first. The field `kind` says which order it is.',
  phrases: 'What a computer says, by occasion.',
  act: 'What a player does. The rules have numbers; [rules](rules.md) explains them.',
  change: 'What moves, and by how many points; all are whole numbers from -100 to 100.',
};

/** What a shared part that has no fields of its own is, in its table. */
export const LISTED: Readonly<Record<string, string>> = {
  sources: '`a:7` is paragraph 7 of the article, `p:key` a public source of the sources file, `d` a design assumption. Example: `[a:7, p:charter]`.',
  phrases: 'For each occasion, phrases of which one is taken. Example: `{pass: [We listen for now.]}`.',
  act: 'One act. Example: `propose`.',
};
