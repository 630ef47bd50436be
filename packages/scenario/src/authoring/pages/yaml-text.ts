// Texts as YAML takes them: plain where nothing can be mistaken, in double quotes everywhere else.

/** Letters, digits and a few signs that mean nothing in YAML; a comma means something in lists, so it is not among them. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .()/-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** Words that some reader of YAML takes for something other than a text. */
const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A text that reads as itself, in a block or in a list. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : JSON.stringify(text);
}

/** One line of a map: `{keep: 0, halve: 30}`. */
export function yamlMap(entries: readonly (readonly [string, string | number])[]): string {
  return `{${entries.map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
}
