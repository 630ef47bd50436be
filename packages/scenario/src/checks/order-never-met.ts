import type { WarningFinding } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { entriesOf, type WarningCheck } from './check.ts';

/** An order says what must come first. Where that can never come, its delegation joins nothing. */
export const orderNeverMet: WarningCheck = {
  code: 'S-512',
  title: 'an order waits for what can never come',
  severity: 'warning',
  fields: ['order.until', 'order.gives', 'orders', 'declared'],
  run: ({ draft }) =>
    entriesOf(draft.orders).flatMap(([seat, order]): readonly WarningFinding[] => {
      const at = ['orders', seat];
      if (order?.kind === 'package_first') {
        return Object.keys(draft.declared?.[seat] ?? {}).length > 0
          ? []
          : [
              {
                message: `\`${seat}\` joins nothing without one of its declared demands, and has declared none`,
                hint: `add a line under \`declared\` → \`${seat}\`, or take the order out`,
                at,
                on: 'key',
                subject: seat,
              },
            ];
      }
      if (order?.kind !== 'deescalate_first') return [];
      const empty = (['gives', 'until'] as const).filter((field) => order[field] !== undefined && Object.keys(order[field] ?? {}).length === 0);
      return [
        ...empty.map((field) => ({
          message: field === 'gives' ? `the order of \`${seat}\` holds nothing back` : `the order of \`${seat}\` waits for nothing`,
          hint: `name an issue in \`${field}\`, or take the order out`,
          at: [...at, field],
          on: 'key' as const,
          subject: seat,
        })),
        ...entriesOf(order.until).flatMap(([issue, bound]) => (bound === undefined ? [] : waiting(draft, { seat, issue, bound }))),
      ];
    }),
};

interface Waiting {
  readonly seat: string;
  readonly issue: string;
  readonly bound: { readonly at_least?: string | undefined; readonly at_most?: string | undefined };
}

/** Whose limit keeps out what the order waits for. */
function waiting(draft: Draft, { seat, issue, bound }: Waiting): readonly WarningFinding[] {
  const options = Object.keys(draft.issues?.[issue]?.options ?? {});
  const steps = options.map((_, step) => step).filter((step) => isWithin(options, bound, step));
  if (steps.length === 0 || [bound.at_least, bound.at_most].some((option) => option !== undefined && !options.includes(option))) return [];
  return entriesOf(draft.private).flatMap(([other, part]): readonly WarningFinding[] => {
    const limit = part?.limits?.[issue];
    if (limit === undefined || steps.some((step) => isWithin(options, limit, step))) return [];
    const side = bound.at_least === undefined ? 'at_most' : 'at_least';
    return [
      {
        message: `\`${seat}\` waits for what the limit of \`${other}\` on \`${issue}\` forbids`,
        hint: `ask for less on \`${issue}\`, or loosen that limit`,
        at: ['orders', seat, 'until', issue, side],
        subject: `${seat}.${issue}`,
        related: [{ message: 'the limit', at: ['private', other, 'limits', issue], on: 'key' }],
      },
    ];
  });
}

function isWithin(options: readonly string[], { at_least: least, at_most: most }: Waiting['bound'], step: number): boolean {
  return (least === undefined || step >= options.indexOf(least)) && (most === undefined || step <= options.indexOf(most));
}
