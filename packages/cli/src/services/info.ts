/** Versions, folders, and what was decided about this terminal. */
import { join } from 'node:path';
import { savesFolder, shippedScenarios } from '@parley/session';
import { appearanceFor, type Palette } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { hasTerminal, isPlain, type Surroundings, writeLine } from '../surroundings.ts';
import { settingsFolder, stateFolder } from './folders.ts';

/** Prints them; the exit code. */
export function printInfo(surroundings: Surroundings): number {
  const { version, platform, shippedFolder, output, variables } = surroundings;
  const { palette, ascii } = appearanceFor(variables, { colour: null, theme: null, ascii: null }, output.isTTY === true);
  const lines = [
    `parley ${version}`,
    platform,
    `saves: ${savesFolder(stateFolder(surroundings))}`,
    `settings: ${settingsFolder(surroundings)}`,
    `scenarios: ${shippedFolder} (${shippedScenarios(shippedFolder).join(', ') || 'none'})`,
    `crash files: ${join(stateFolder(surroundings), 'crashes')}`,
    `terminal: ${hasTerminal(surroundings) ? `${variables['TERM'] ?? 'unnamed'}, ${sizeText(surroundings)}` : 'none'}`,
    `shown as: ${isPlain(surroundings, false) ? 'plain lines' : 'full screen'}, because ${whyShown(surroundings)}`,
    `colours: ${PALETTE_WORDS[palette.value]}, because ${palette.why}`,
    `letters: ${ascii.value ? 'ASCII' : 'all'}, because ${ascii.why}`,
  ];
  for (const line of lines) writeLine(surroundings, line);
  return EXIT.ok;
}

const PALETTE_WORDS: Readonly<Record<Palette, string>> = {
  plain: 'none',
  colour: "the terminal's own sixteen",
  okabe: 'okabe for a dark background',
  okabeLight: 'okabe for a light background',
  okabe256: 'okabe for a dark background, nearest of 256',
  okabeLight256: 'okabe for a light background, nearest of 256',
};
/** Which full screen there would be room for. */
function sizeText({ output }: Surroundings): string {
  const { columns, rows } = output;
  return columns === undefined || rows === undefined ? 'of unknown size' : `${columns} x ${rows}`;
}
/** What decided between the full screen and plain lines. */
function whyShown(surroundings: Surroundings): string {
  const { variables, input, output } = surroundings;
  if (input.isTTY !== true) return 'the input is no terminal';
  if (output.isTTY !== true) return 'the output is no terminal';
  if (variables['TERM'] === 'dumb') return 'TERM=dumb';
  if (!isPlain(surroundings, false)) return 'input and output are a terminal';
  return variables['PARLEY_SR'] ? `PARLEY_SR=${variables['PARLEY_SR']}` : `INK_SCREEN_READER=${variables['INK_SCREEN_READER']}`;
}
