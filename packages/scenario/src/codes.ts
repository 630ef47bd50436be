// Every code that a diagnostic can have. Each has a page in docs/diagnostics, which its title heads.
import { EVERY_CHECK } from './checks/index.ts';

/** A kind of mistake: its stable code and what it is called. */
export interface DiagnosticKind {
  /** `S-nnn`: 0 reading, 1 structure, 2 names, 3 references, 4 numbers, 5 the week, 6 texts, 7 bargaining, 8 play, 9 evidence. */
  readonly code: string;
  /** As a sentence part in lower case: "no delegation has this name". */
  readonly title: string;
}

/** What is found before any check of meaning runs: while reading YAML, and while holding the data against the schema. */
const BEFORE_CHECKS: readonly (DiagnosticKind & { readonly fields?: readonly string[] })[] = [
  { code: 'S-001', title: 'the file is too large' },
  { code: 'S-002', title: 'something is nested too deep' },
  { code: 'S-003', title: 'a map has too many entries' },
  { code: 'S-004', title: 'a line cannot be read' },
  { code: 'S-005', title: 'an entry stands twice' },
  { code: 'S-006', title: 'anchors, aliases and tags are not used' },
  { code: 'S-007', title: 'a second document begins' },
  { code: 'S-008', title: 'the file is not saved as UTF-8' },
  { code: 'S-009', title: 'a text is cut off by a number sign' },
  { code: 'S-010', title: 'quotes do not match' },
  { code: 'S-011', title: 'something only looks like a space' },
  { code: 'S-101', title: 'there is no such field' },
  { code: 'S-102', title: 'a field is missing' },
  { code: 'S-103', title: 'a value is of the wrong kind' },
  { code: 'S-104', title: 'a value is not one of the choices' },
  { code: 'S-105', title: 'a value is too small, too large, too short or too long' },
  { code: 'S-106', title: 'a date, a source or a name is not well formed' },
  { code: 'S-107', title: 'this version of the language is not known', fields: ['parley'] },
  { code: 'S-121', title: 'the scenario that is extended is not there', fields: ['extends'] },
  { code: 'S-122', title: 'scenarios extend each other without end', fields: ['extends'] },
  { code: 'S-123', title: 'there is nothing to take out' },
  { code: 'S-124', title: 'only half an order is given' },
  { code: 'S-125', title: 'what was taken out is still named' },
];

/** Every code, in their order, with the fields that each is about; none for those that are about any. */
export const EVERY_CODE: readonly (DiagnosticKind & { readonly fields: readonly string[] })[] = [
  ...BEFORE_CHECKS.map(({ fields = [], ...kind }) => ({ ...kind, fields })),
  ...EVERY_CHECK.map(({ code, title, fields }) => ({ code, title, fields })),
];

/**
 * Every kind of mistake that a scenario can have, in the order of the codes.
 *
 * @example
 * DIAGNOSTIC_KINDS.find(({ code }) => code === 'S-301')?.title // => 'no delegation has this name'
 */
export const DIAGNOSTIC_KINDS: readonly DiagnosticKind[] = EVERY_CODE.map(({ code, title }) => ({ code, title }));
