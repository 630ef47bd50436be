/** Watches a scenario while it is written: on the whole terminal, or in lines where there is none. */
import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { PACK_ENDING } from '@parley/scenario';
import { drawWatch, FIRST_WATCH_UI, pressWatch, type Sight, type WatchUi } from '@parley/screens';
import { loadScenario, systemClock } from '@parley/session';
import { runPanel } from '@parley/terminal';
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { isPlain, type Surroundings, writeLine } from '../surroundings.ts';
import { lateLines, reportLines } from './watch/watch-lines.ts';
import { Watching } from './watch/watching.ts';

/** Beside a line of the file stand its number and a bar. */
const GUTTER = 10;
const COLUMNS_IN_LINES = 110;

/** Watches until the author leaves; the exit code. Throws ScenarioFileError where there is no such file. */
export function watchScenario(surroundings: Surroundings, { scenario }: { readonly scenario: string }): Promise<number> {
  if (loadScenario(scenario, surroundings.shippedFolder).path.endsWith(PACK_ENDING))
    throw new UsageError(`"${scenario}" is packed, and nobody writes in it.`, {
      code: 'cli/packed-already',
      hint: `Make a folder of it with: parley unpack ${scenario} --to FOLDER`,
    });
  return isPlain(surroundings, false) ? watchInLines(surroundings, scenario) : watchOnScreen(surroundings, scenario);
}

async function watchOnScreen({ input, output, errors, variables, shippedFolder }: Surroundings, wanted: string): Promise<number> {
  let ui: WatchUi = FIRST_WATCH_UI;
  const listeners = new Set<() => void>();
  const watching = new Watching({ wanted, shippedFolder, clock: systemClock, changed: () => tell(listeners) });
  const sightIn = ({ width }: { readonly width: number }): Sight => watching.sight(width - GUTTER);
  watching.look(true);
  try {
    await runPanel({
      // The caller has seen that both are terminals.
      streams: { stdin: input as ReadStream, stdout: output as WriteStream, stderr: errors as WriteStream },
      env: variables,
      draw: (size, ascii) => drawWatch(sightIn(size), ui, { size, ascii }),
      press(key, size) {
        const step = pressWatch(ui, key, { sight: sightIn(size), size });
        ui = step.ui;
        if (step.wish === 'again') watching.look(true);
        return step.wish === 'quit' ? 'leave' : 'stay';
      },
      subscribe(changed) {
        listeners.add(changed);
        return () => void listeners.delete(changed);
      },
    });
    return EXIT.ok;
  } finally {
    watching.close();
  }
}

function tell(listeners: Iterable<() => void>): void {
  for (const listener of listeners) listener();
}

/** Appends a report after every save. An empty line asks for another; `q`, the end of the input and Ctrl-C end it. */
async function watchInLines(surroundings: Surroundings, wanted: string): Promise<number> {
  let before = 0;
  const watching: Watching = new Watching({
    wanted,
    shippedFolder: surroundings.shippedFolder,
    clock: systemClock,
    changed(isFirst) {
      const sight = watching.sight(COLUMNS_IN_LINES);
      const lines = isFirst ? reportLines(sight) : lateLines(sight, before);
      before = sight.mistakes.length;
      surroundings.output.write(`${[...lines, ''].join('\n')}\n`);
    },
  });
  writeLine(surroundings, `Watching ${wanted}. Save it to see it again; q or the end of the input ends this.\n`);
  watching.look(true);
  const reader = createInterface({ input: surroundings.input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  try {
    await new Promise<void>((resolve) => {
      const stop = surroundings.onInterrupt(resolve);
      reader.on('close', () => {
        stop();
        resolve();
      });
      reader.on('line', (line) => (/^\s*q(?:uit)?\s*$/i.test(line) ? resolve() : watching.look(true)));
    });
    return EXIT.ok;
  } finally {
    watching.close();
    reader.close();
  }
}
