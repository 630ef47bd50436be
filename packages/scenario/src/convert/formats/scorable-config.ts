// The config of a scorable game: a line for every party with its name, its file, its role, its incentive and a model.
import type { Findings } from '../findings.ts';
import type { OpenFile } from '../syntax/open-files.ts';

export interface ConfiguredParty {
  readonly name: string;
  /** The name of its files, without the ending. */
  readonly file: string;
  readonly role: string;
  readonly incentive: string;
  readonly model: string;
  readonly line: number;
}

const PARTS = 5;
const LINES_MAX = 100;

export function readConfig(config: OpenFile, findings: Findings): readonly ConfiguredParty[] {
  const rows = config.text.split(/\r\n|\r|\n/).map((text, at) => ({ text: text.trim(), line: at + 1 }));
  const filled = rows.filter(({ text }) => text !== '' && !text.startsWith('#'));
  if (filled.length > LINES_MAX) {
    const message = `The config has ${filled.length} lines, one for every party.`;
    findings.complain({ path: config.path, line: null, message, hint: 'No table seats as many.' });
    return [];
  }
  return filled.flatMap(({ text, line }, at): readonly ConfiguredParty[] => {
    const parts = splitRow(text);
    if (at === 0 && isHeader(parts)) return [];
    if (parts.length < PARTS || parts[0] === '') {
      const hint = 'A line has five parts: name, file, role, incentive, model.';
      findings.complain({ path: config.path, line, message: `The line has ${parts.length} of the five parts that a party needs.`, hint });
      return [];
    }
    const [file = '', role = '', incentive = '', model = ''] = parts.slice(1 - PARTS);
    return [{ name: parts.slice(0, 1 - PARTS).join(', '), file: file.replace(/\.txt$/i, ''), role, incentive, model, line }];
  });
}

/** Commas apart; what is in quotes may hold some. */
function splitRow(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
}

function isHeader(parts: readonly string[]): boolean {
  const words = parts.map((part) => part.toLowerCase().replace(/[ _-]/g, ''));
  return words.includes('role') && words.some((word) => /^(?:agent|agentname|name|file|filename|incentive|model)$/.test(word));
}
