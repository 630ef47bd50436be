import type { WarningFinding } from '../../diagnostic.ts';
import { type BargainingCheck, dealsText, hasZone } from './bargaining-check.ts';

export const stalemateWithZone: BargainingCheck = {
  code: 'S-715',
  title: 'a stalemate by design has a zone',
  severity: 'warning',
  fields: ['stalemate'],
  run: (input): readonly WarningFinding[] =>
    input.isStalemate && hasZone(input)
      ? [
          {
            message: `${dealsText(input.survey, input.survey.count)} are acceptable, and the scenario says that none is meant to be`,
            hint: 'raise a fallback or tighten a red line; or take this line out',
            at: ['stalemate'],
            subject: 'zone',
          },
        ]
      : [],
};
