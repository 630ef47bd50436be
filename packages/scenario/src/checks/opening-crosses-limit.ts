import type { WarningFinding } from '../diagnostic.ts';
import { entriesOf, type WarningCheck } from './check.ts';

/** A demand may go as far as its delegation likes, but not to where that delegation itself can never agree; and posture is never softer than the limit. */
export const openingCrossesLimit: WarningCheck = {
  code: 'S-513',
  title: "a declared line is beyond the delegation's own limit",
  severity: 'warning',
  fields: ['declared.<seat>.<issue>', 'private.<seat>.limits'],
  run: ({ draft }) =>
    entriesOf(draft.declared).flatMap(([seat, lines]) =>
      entriesOf(lines).flatMap(([issue, line]): readonly WarningFinding[] => {
        const options = Object.keys(draft.issues?.[issue]?.options ?? {});
        const limit = draft.private?.[seat]?.limits?.[issue];
        const side = line?.at_least === undefined ? 'at_most' : 'at_least';
        const mark = line?.[side];
        if (limit === undefined || mark === undefined || !options.includes(mark)) return [];
        const declared = within(options, { [side]: mark });
        const allowed = within(options, limit);
        const softer = limit[side] !== undefined && declared.length > allowed.length && allowed.every((option) => declared.includes(option));
        const isBeyond = !declared.some((option) => allowed.includes(option));
        if (!isBeyond && !softer) return [];
        const message = isBeyond
          ? `\`${seat}\` asks in public for what its own limit on \`${issue}\` forbids`
          : `\`${seat}\` offers in public on \`${issue}\` what its own limit forbids: \`${declared.filter((option) => !allowed.includes(option)).join('`, `')}\``;
        const most = (side === 'at_most' ? allowed.at(-1) : allowed[0]) ?? '';
        return [
          {
            message,
            hint: isBeyond ? 'ask for what it could accept, or loosen the limit' : `write \`${side}: ${most}\` or a harder line, or loosen the limit`,
            at: ['declared', seat, issue, side],
            subject: `${seat}.${issue}`,
            related: [{ message: 'its limit', at: ['private', seat, 'limits', issue], on: 'key' }],
          },
        ];
      }),
    ),
};

interface Sided {
  readonly at_least?: string | undefined;
  readonly at_most?: string | undefined;
}

function within(options: readonly string[], { at_least: least, at_most: most }: Sided): readonly string[] {
  return options.filter(
    (_, step) =>
      (least === undefined || step >= options.indexOf(least)) && (most === undefined || !options.includes(most) || step <= options.indexOf(most)),
  );
}
