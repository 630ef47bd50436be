/** The registry of event wordings: a kind without words does not compile. */
import type { Event, EventKind } from '@parley/rules';
import type { Reader } from '../names.ts';
import type { Tell, Telling } from './describe.ts';
import { marginsWords } from './margins.ts';
import { pressureWords } from './pressures.ts';
import { procedureWords } from './procedure.ts';
import { textWords } from './texts.ts';
import { weekWords } from './week.ts';

const WORDS: Telling<EventKind> = { ...procedureWords, ...textWords, ...pressureWords, ...marginsWords, ...weekWords };

/** An event as its watcher sees it (see `eventFor`), in a sentence; null where it is not worth a line. */
export function describeEvent(view: Reader, event: Event): string | null {
  const tell = WORDS[event.kind] as Tell<Event>; // each entry takes events of its own kind, and gets no others
  return tell(view, event);
}
