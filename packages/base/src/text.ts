// Text from outside (a name, a chat line, a scenario's sentence) before it may reach a screen or a transcript.

/** Whole terminal sequences, so that no "[31m" is left behind: CSI; OSC, DCS and the other strings up to their end; then the short ones. */
const ESCAPE_SEQUENCES = [
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c|$)/g,
  /\u001b[ -/]*[0-~]/g,
];

/** Tabs and every kind of line end are white space to the reader; all other controls are nothing. */
const CONTROLS_THAT_SEPARATE = /[\t\n\v\f\r\u001c-\u001f\u0085\u2028\u2029]+/g;

/** Controls; what is not drawn (zero-width, bidi overrides and isolates, tags, selectors); marks of interlinear notes. */
const NOT_DRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Living scripts stack up to four marks on a letter; more are drawn over the lines above and below. */
const PILED_MARKS = /(\p{Mn}{4})\p{Mn}+/gu;

/**
 * The text as one clean line: what is drawn is what is there, and nothing reaches the terminal as a command.
 *
 * Unicode form NFC; no escape sequences, no control characters (C0, C1, DEL), no bidi overrides or isolates, no zero-width or other characters that are
 * not drawn, at most four marks on one letter; runs of white space and line ends become one space, with none at either end. At most `charCountMax`
 * code points, cut between whole characters as a reader sees them; cleaning twice changes nothing more.
 *
 * @example
 * cleanText('  Bonjour,\n\u001b[31mmes amis\u001b[0m ', 80) // => 'Bonjour, mes amis'
 */
export function cleanText(text: string, charCountMax: number): string {
  const unescaped = ESCAPE_SEQUENCES.reduce((rest, sequence) => rest.replace(sequence, ''), text.toWellFormed());
  const drawn = unescaped.replace(CONTROLS_THAT_SEPARATE, ' ').replace(NOT_DRAWN, '').normalize('NFC').replace(PILED_MARKS, '$1');
  return cutText(drawn.replace(/\s+/g, ' ').trim(), charCountMax).trimEnd();
}

/** The longest start of `text` with whole graphemes and at most `charCountMax` code points. */
function cutText(text: string, charCountMax: number): string {
  if (text.length <= charCountMax) return text;
  let charCount = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    charCount += [...segment].length;
    if (charCount > charCountMax) return text.slice(0, index);
  }
  return text;
}
