// The issues and options in the global instructions of a scorable game, which are prose with a few marks.

/** An issue as the prose tells it. */
export interface TextIssue {
  /** `A`, `B` … */
  readonly letter: string;
  readonly name: string;
  /** By number, from 1. */
  readonly options: readonly string[];
}

export interface GlobalText {
  /** What stands before the first issue. */
  readonly intro: string;
  /** From the first issue on. */
  readonly rest: string;
  readonly issues: readonly TextIssue[];
}

/** `Issue A: "Infrastructure Mix"`, with or without a dash before and quotes around. */
const ISSUE = /^[\s*•-]*Issue\s+([A-Z])\s*[:.]\s*(.*)$/;
/** `A1 "water-based": …`, `- D1: $3 billion.`, `C4 "No Union preference" no special …`. */
const OPTION = /^[\s*•-]*([A-Z])(\d{1,3})(?=[\s:."“(=-])\s*(.*)$/;

export function readGlobalText(text: string): GlobalText {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => ISSUE.test(line));
  const intro = first === -1 ? lines : lines.slice(0, first);
  const issues: { letter: string; name: string; options: Map<number, string> }[] = [];
  for (const line of first === -1 ? [] : lines.slice(first)) {
    const [, letter, heading = ''] = ISSUE.exec(line) ?? [];
    const [, of, number = '', rest = ''] = OPTION.exec(line) ?? [];
    const open = issues.at(-1);
    if (letter !== undefined) issues.push({ letter, name: nameIn(heading), options: new Map() });
    else if (open !== undefined && of === open.letter) open.options.set(Number(number), nameIn(rest));
  }
  return { intro: intro.join('\n').trim(), rest: first === -1 ? '' : lines.slice(first).join('\n').trim(), issues: issues.map(inOrder) };
}

function inOrder({
  letter,
  name,
  options,
}: {
  readonly letter: string;
  readonly name: string;
  readonly options: ReadonlyMap<number, string>;
}): TextIssue {
  const ranked = [...options].sort(([a], [b]) => a - b).map(([number, option]) => option || `${letter}${number}`);
  return { letter, name: name || `Issue ${letter}`, options: ranked };
}

const NAME_LENGTH_MAX = 80;

/** The name in a heading: what is quoted at its beginning; else what stands before an arrow; else its first sentence. */
function nameIn(text: string): string {
  const plain = text.replace(/^[\s:.-]+/, '').trim();
  const quotedName = /^["“]([^"”]+)["”]\s*(?:$|[:.,(=-]|[a-z])/.exec(plain)?.[1];
  if (quotedName !== undefined) return quotedName.trim();
  const [beforeArrow = ''] = plain.split(/\s*==?>\s*/);
  const isLong = beforeArrow.length > NAME_LENGTH_MAX;
  const [sentence = beforeArrow] = beforeArrow.split(/(?<=[a-z)"”])[.:]\s+(?=["“A-Z])/);
  const name = sentence.replace(/[.:]\s*$/, '').trim();
  return isLong && name.length > 120 ? `${name.slice(0, 117).trimEnd()}…` : name;
}

/** Everything in double quotes, once each, in order. */
export function quotedNames(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/["“]([^"“”\n]{2,80})["”]/g)].map(([, name = '']) => name.trim()))];
}
