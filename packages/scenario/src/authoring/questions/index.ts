// The questions of `parley new`, in the order in which they are asked.
import { about } from './about.ts';
import { delegations } from './delegations.ts';
import { issues } from './issues.ts';
import { length } from './length.ts';
import { level } from './level.ts';
import type { Question } from './question.ts';
import { rule } from './rule.ts';
import { tables } from './tables.ts';
import { title } from './title.ts';

export const QUESTIONS: readonly Question[] = [title, about, delegations, tables, issues, rule, length, level];
