import { dominatedOptions as findDominated } from '@parley/bargaining';
import type { Bound, Constraint, Setup } from '@parley/rules';
import type { WarningFinding } from '../../diagnostic.ts';
import type { BargainingCheck } from './bargaining-check.ts';

/** The status quo is there whether anybody likes it or not; and an option that keeps a line which the other crosses has its use. */
export const dominatedOptions: BargainingCheck = {
  code: 'S-706',
  title: 'an option is never better for anybody',
  severity: 'warning',
  fields: ['private.<seat>.points', 'issues.<issue>.options'],
  run: ({ survey: { problem }, setup }) =>
    findDominated(problem.space, problem.tables).flatMap(({ issue, option, by, isTie }): readonly WarningFinding[] => {
      const { id = '', options = [] } = problem.issues[issue] ?? {};
      const [name = '', better = ''] = [options[option]?.id, options[by]?.id];
      if (option === 0 || isSetApart(setup, id, { options: options.map((each) => each.id), option, by })) return [];
      return [
        {
          message: isTie
            ? `\`${name}\` of \`${id}\` is worth the same to everybody as \`${better}\``
            : `\`${name}\` of \`${id}\` is never better for anybody than \`${better}\``,
          hint: 'give somebody a reason to prefer it, in `points`, or take it out',
          at: ['issues', id, 'options', name],
          on: 'key',
          subject: `${id}.${name}`,
          related: [{ message: `everybody ranks this at least as high`, at: ['issues', id, 'options', better], on: 'key' }],
        },
      ];
    }),
};

interface Pair {
  readonly options: readonly string[];
  readonly option: number;
  readonly by: number;
}

/** Whether some red line, declared line or order treats the two differently. */
function isSetApart({ face, briefs }: Setup, issue: string, { options, option, by }: Pair): boolean {
  const holds = ({ side, option: mark }: Pick<Bound, 'side' | 'option'>, step: number): boolean =>
    side === 'atLeast' ? step >= options.indexOf(mark) : step <= options.indexOf(mark);
  const own = Object.values(briefs);
  const asked = [...own.flatMap(({ limits }) => limits), ...Object.values(face.declared).flat()];
  const linked = [
    ...own.flatMap(({ linkages }) => linkages.flatMap((linkage) => [...boundsIn(linkage.if), ...boundsIn(linkage.then)])),
    ...Object.values(face.orders).flatMap((order) => (order.kind === 'deescalateFirst' ? [...order.gives, ...order.until] : [])),
  ];
  return (
    asked.some((line) => line.issue === issue && holds(line, option) && !holds(line, by)) ||
    linked.some((bound) => bound.issue === issue && holds(bound, option) !== holds(bound, by))
  );
}

function boundsIn(constraint: Constraint): readonly Bound[] {
  return constraint.kind === 'bound' ? [constraint] : constraint.of.flatMap(boundsIn);
}
