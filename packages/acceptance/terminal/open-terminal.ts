/** The full screen in a virtual terminal, as the acceptance points need it. */
import { createComputer } from '@parley/delegations';
import { type HousePlaces, runTerminal, type TerminalEnd, type TerminalParts } from '@parley/terminal';
import { openVirtualTerminal, SCENARIOS, type VirtualTerminal } from '@parley/testkit';

/** Russia speaks first on Monday: nothing on its first table hangs on what a computer does. */
export const RU = { kind: 'play', source: 'january-2022', seat: 'RU', seed: '7', level: 'envoy', profile: 'skilled' } as const;

export interface Played {
  readonly terminal: VirtualTerminal;
  readonly ended: Promise<TerminalEnd>;
  /** Presses Ctrl-C twice and waits for the end. */
  leave(): Promise<TerminalEnd>;
}

export function placesWith(saves: string, scenarios: string = SCENARIOS): HousePlaces {
  return {
    scenarios,
    saves,
    version: 'test',
    makeComputer: ({ seat, seed }) => createComputer({ seat, seed, profile: 'skilled' }),
    variantsFor: () => ({}),
  };
}

export function openTerminal(saves: string, parts: Partial<TerminalParts> = {}, size = { columns: 80, rows: 24 }): Played {
  const terminal = openVirtualTerminal(size);
  const ended = runTerminal({
    streams: { stdin: terminal.stdin, stdout: terminal.stdout, stderr: terminal.stdout },
    env: { LANG: 'C.UTF-8' },
    version: 'test',
    loadPlaces: async () => placesWith(saves),
    ascii: null,
    colour: null,
    paceMs: 0,
    reasons: false,
    freshSeed: () => '7',
    begin: RU,
    ownsConsole: false,
    ...parts,
  });
  return {
    terminal,
    ended,
    async leave() {
      terminal.send('\u0003');
      terminal.send('\u0003');
      return ended;
    },
  };
}

/** How often nothing new must have come, so that a lone Escape (20 ms) and a frame that waits for its turn are over on a busy machine too. */
const QUIET_LOOKS = 4;
const LOOK_EVERY_MS = 15;

/** Waits until the terminal has nothing more to draw. */
export async function quiet({ terminal }: Played): Promise<void> {
  let before = terminal.writes.length;
  for (let looks = 0; looks < QUIET_LOOKS; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    await terminal.drawn();
    if (terminal.writes.length !== before) looks = -1;
    before = terminal.writes.length;
  }
}
