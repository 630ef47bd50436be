/** The page of all components, on the full screen or as lines. */
import { asciiText, sinkLines } from '@parley/screens';
import type { AppearanceWishes } from '@parley/terminal';
import { EXIT } from '../exit-codes.ts';
import { isPlain, type Surroundings, writeLine } from '../surroundings.ts';
import { openFullScreen } from './full-screen.ts';

const LINE_CELLS = 78;

/** Shows it; the exit code. */
export async function showKitchenSink(
  surroundings: Surroundings,
  wishes: Pick<AppearanceWishes, 'colour' | 'theme'> & { readonly plain: boolean; readonly ascii: boolean },
): Promise<number> {
  if (!isPlain(surroundings, wishes.plain)) return openFullScreen(surroundings, { kind: 'kitchenSink' }, { ...wishes, explain: false });
  for (const line of sinkLines(LINE_CELLS)) writeLine(surroundings, wishes.ascii ? asciiText(line) : line);
  return EXIT.ok;
}
