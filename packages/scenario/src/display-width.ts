// How many columns of a terminal a text takes, near enough to put a caret under a word.

/** East Asian wide and full-width characters, and emoji: two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const MARKS = /^\p{M}+$/u;

/**
 * The columns that a line takes: whole characters as a reader sees them, wide ones as two.
 *
 * @example
 * displayWidth('中a') // => 3
 */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + (MARKS.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1), 0);
}

/** The characters of a text as a reader counts them. */
export function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}
