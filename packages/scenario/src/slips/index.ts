// Every slip that is looked for in the raw text, in the order in which they are mended: what is unseen first, what depends on words last.
import { curlyQuotes } from './curly-quotes.ts';
import { directive } from './directive.ts';
import { encoding } from './encoding.ts';
import { hashInText } from './hash-in-text.ts';
import { loneQuote } from './lone-quote.ts';
import { missingColon } from './missing-colon.ts';
import { missingSpace } from './missing-space.ts';
import { oddSpaces } from './odd-spaces.ts';
import type { SlipScan } from './slip.ts';
import { tabs } from './tabs.ts';
import { unseenCharacters } from './unseen-characters.ts';

export const SLIP_SCANS: readonly SlipScan[] = [
  encoding,
  unseenCharacters,
  directive,
  oddSpaces,
  tabs,
  curlyQuotes,
  loneQuote,
  missingSpace,
  missingColon,
  hashInText,
];
