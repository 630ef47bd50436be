// A space as heads (the first issues) and tails (the rest): what can be said of a tail alone is said once, not once for every head.
import { createSpace, type DealSpace, visitDeals } from '../space.ts';

/** Tails are at least this many where there are as many deals: the work per head does not count then. */
const TAILS_MIN = 1024;

/** Deal = head × number of tails + tail. Make it with {@link splitSpace}. */
export interface SplitSpace {
  /** How many issues a head has. */
  readonly place: number;
  readonly heads: DealSpace;
  readonly tails: DealSpace;
  /** Every tail's options, tail by tail. */
  readonly tailOptions: Uint16Array;
}

/** The space, split before the last issues that make enough tails. */
export function splitSpace({ optionCounts }: DealSpace): SplitSpace {
  let place = optionCounts.length;
  for (let count = 1; place > 0 && count < TAILS_MIN; place -= 1) count *= optionCounts[place - 1] ?? 1;
  const tails = createSpace(optionCounts.slice(place));
  const tailOptions = new Uint16Array(tails.size * tails.optionCounts.length);
  visitDeals(tails, [], (tail, options) => tailOptions.set(options, tail * options.length));
  return { place, heads: createSpace(optionCounts.slice(0, place)), tails, tailOptions };
}

/** Writes the options of a tail behind those of the head. */
export function setTail(options: Uint16Array, { place, tails, tailOptions }: SplitSpace, tail: number): void {
  const width = tails.optionCounts.length;
  for (let issue = 0; issue < width; issue += 1) options[place + issue] = tailOptions[tail * width + issue] ?? 0;
}
