// Authors write `walk_out`, the code writes `walkOut`: the same word.

/**
 * The author's spelling of a word of the code; dots stay where they are.
 *
 * @example
 * toSnakeCase('walkOut.tension') // => 'walk_out.tension'
 */
export function toSnakeCase(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The code's spelling of an author's word.
 *
 * @example
 * toCamelCase('walk_out.tension') // => 'walkOut.tension'
 */
export function toCamelCase(word: string): string {
  return word.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
