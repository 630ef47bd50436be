// Every guess at what a broken line was meant to be, the likeliest first.
import { backslash } from './backslash.ts';
import { brackets } from './brackets.ts';
import { colon } from './colon.ts';
import { comma } from './comma.ts';
import { dash } from './dash.ts';
import { indentation } from './indentation.ts';
import { quotes } from './quotes.ts';
import { quoting } from './quoting.ts';
import type { RepairIdea } from './repair.ts';

export const REPAIR_IDEAS: readonly RepairIdea[] = [brackets, quotes, backslash, colon, quoting, comma, indentation, dash];
