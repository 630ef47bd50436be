// For formats whose utilities are a sum over issues and nothing else.
import type { ForeignParty } from '../problem.ts';

/** The worths of a party, its constant in the first issue. */
export function withoutConstant({ worths, constant }: ForeignParty): readonly (readonly number[])[] {
  return constant === 0 ? worths : worths.map((worth, issue) => (issue === 0 ? worth.map((value) => value + constant) : worth));
}
