// Every foreign format: one file and one line each.
import type { ForeignFormat } from './format.ts';
import { genius } from './genius.ts';
import { geniusweb } from './geniusweb.ts';
import { negmas } from './negmas.ts';
import { negolog } from './negolog.ts';
import { scorable } from './scorable.ts';

export const FOREIGN_FORMATS: readonly ForeignFormat[] = [genius, geniusweb, negmas, negolog, scorable];
