import type { Path, WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { entriesOf, type WarningCheck } from '../check.ts';
import { claimsOf, isFactual } from './sources.ts';

/** Where a scenario rests on facts, what somebody has said in public is one of them. Where all is invented, `d` is right everywhere. */
export const positionUnsourced: WarningCheck = {
  code: 'S-901',
  title: 'a public position has no source',
  severity: 'warning',
  fields: ['declared.<seat>.<issue>.src', 'order.src'],
  run: ({ draft }) => {
    const rests = claimsOf(draft).some(({ sources }) => sources.some(isFactual));
    if (!rests) return [];
    return positions(draft)
      .filter(({ sources }) => sources.length > 0 && !sources.some((source) => source !== undefined && isFactual(source)))
      .map(
        ({ seat, what, subject, at }): WarningFinding => ({
          message: `what \`${seat}\` has said in public about ${what} is called an assumption`,
          hint: 'name the paragraph (`a:7`) or the public source (`p:key`) where it was said',
          at: [...at, 'src'],
          subject,
        }),
      );
  },
};

interface Position {
  readonly seat: string;
  readonly what: string;
  readonly subject: string;
  readonly at: Path;
  readonly sources: readonly (string | undefined)[];
}

function positions({ declared, orders }: Draft): readonly Position[] {
  return [
    ...entriesOf(declared).flatMap(([seat, lines]) =>
      entriesOf(lines).map(([issue, line]) => ({
        seat,
        what: `\`${issue}\``,
        subject: `${seat}.${issue}`,
        at: ['declared', seat, issue],
        sources: line?.src ?? [],
      })),
    ),
    ...entriesOf(orders).map(([seat, order]) => ({
      seat,
      what: 'what must come first',
      subject: seat,
      at: ['orders', seat],
      sources: order?.src ?? [],
    })),
  ];
}
