/** Lists and words for pages of text. */

const COLUMNS = 98;
/** A list behind its name, over as many lines of at most 98 columns as it needs; none without members. */
export function listedLines(name: string, members: readonly string[]): readonly string[] {
  if (members.length === 0) return [];
  const lines: string[] = [`${name}:`];
  for (const [index, member] of members.entries()) {
    const piece = `${member}${index === members.length - 1 ? '.' : ','}`;
    const last = lines.at(-1) ?? '';
    if (last.length + piece.length + 1 > COLUMNS) lines.push(`  ${piece}`);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  return lines;
}

/** "walkOut" as "walk out". */
export function spacedWord(verb: string): string {
  return verb.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
