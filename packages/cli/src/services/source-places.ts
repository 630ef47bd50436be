/** Places of the built program told as places of its sources. The program is built small; a stack that nobody can read helps nobody. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLACE = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g;

/** The same report with each place of a built file, that has its map beside it, as `path:line:column` of the source. */
export function inSources(report: string): string {
  const maps = new Map<string, SourceMap | null>();
  return report.replaceAll(PLACE, (place, url: string, line: string, column: string) => {
    const file = fileURLToPath(url);
    const map = maps.get(file) ?? mapOf(file);
    maps.set(file, map);
    const found = map?.findOrigin(Number(line), Number(column));
    return found && 'fileName' in found ? `${join(dirname(file), found.fileName)}:${found.lineNumber}:${found.columnNumber}` : place;
  });
}

function mapOf(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return null; // sources that were never built, or a copy without its maps
  }
}
