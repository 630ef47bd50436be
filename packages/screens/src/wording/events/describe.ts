/** What one family of event wordings is: a sentence for each kind, or null where an event is not worth a line. */
import type { EventPayloads } from '@parley/rules';
import type { Reader } from '../names.ts';

/** How events of one kind are told. The event is as its watcher sees it: fields it may not know are absent. */
export type Tell<P> = (view: Reader, event: P) => string | null;
/** One {@link Tell} for each of some kinds. */
export type Telling<K extends keyof EventPayloads> = { readonly [T in K]: Tell<EventPayloads[T]> };

/** For bookkeeping that no player needs to read. */
export const untold = (): null => null;
