// What a check of meaning is: a code, and a pure function from a draft to findings.
import type { Finding } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import type { ScenarioTexts } from '../texts.ts';

export interface CheckInput {
  /** The file without what has the wrong shape: anything may be missing, nothing has the wrong type. */
  readonly draft: Draft;
  readonly texts: ScenarioTexts;
}

export interface Check {
  /** `S-nnn`: 2 names, 3 references, 4 numbers, 5 the week, 6 texts and evidence. */
  readonly code: string;
  /** What the check finds, as a short phrase. */
  readonly title: string;
  readonly run: (input: CheckInput) => readonly Finding[];
}
