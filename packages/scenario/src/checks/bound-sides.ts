import type { Finding, Path } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';
import { type Check, entriesOf } from './check.ts';

/** A bound without a side says nothing, one with crossed sides can never hold, and a declared line has one side. */
export const boundSides: Check = {
  code: 'S-404',
  title: 'a bound has no side, two, or crossed ones',
  fields: ['bound.at_least', 'bound.at_most', 'declared.<seat>.<issue>.at_least', 'declared.<seat>.<issue>.at_most'],
  run: ({ draft }) => [
    ...entriesOf(draft.declared).flatMap(([seat, lines]) =>
      entriesOf(lines).flatMap(([issue, line]) => {
        const at: Path = ['declared', seat, issue];
        return line?.at_least !== undefined && line.at_most !== undefined
          ? [{ message: 'a declared line has one side', hint: 'keep `at_least` or `at_most`', at, on: 'key' as const }]
          : judge(draft, { issue, bound: line, at });
      }),
    ),
    ...entriesOf(draft.private).flatMap(([seat, part]) => [
      ...judgeAll(draft, part?.limits, ['private', seat, 'limits']),
      ...judgeNested(draft, part?.linkages, ['private', seat, 'linkages']),
    ]),
    ...entriesOf(draft.orders).flatMap(([seat, order]) =>
      order?.kind === 'deescalate_first'
        ? [...judgeAll(draft, order.gives, ['orders', seat, 'gives']), ...judgeAll(draft, order.until, ['orders', seat, 'until'])]
        : [],
    ),
    ...judgeNested(
      draft,
      draft.outcomes?.map((outcome) => outcome?.when),
      ['outcomes'],
    ),
  ],
};

interface Sided {
  readonly at_least?: string | undefined;
  readonly at_most?: string | undefined;
}

function judgeAll(draft: Draft, bounds: { readonly [issue: string]: Sided | undefined } | undefined, at: Path): readonly Finding[] {
  return entriesOf(bounds).flatMap(([issue, bound]) => judge(draft, { issue, bound, at: [...at, issue] }));
}

/** Bounds inside `all`, `any`, `if`, `then` and lists: every map under the name of an issue. */
function judgeNested(draft: Draft, node: unknown, at: Path): readonly Finding[] {
  if (Array.isArray(node)) {
    const step = (index: number) => (at[0] === 'outcomes' && at.length === 1 ? [...at, index, 'when'] : [...at, index]);
    return node.flatMap((item, index) => judgeNested(draft, item, step(index)));
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    Object.hasOwn(draft.issues ?? {}, name)
      ? judge(draft, { issue: name, bound: value, at: [...at, name] })
      : judgeNested(draft, value, [...at, name]),
  );
}

function judge(
  draft: Draft,
  { issue, bound, at }: { readonly issue: string; readonly bound: Sided | undefined; readonly at: Path },
): readonly Finding[] {
  if (bound === undefined) return [];
  const options = Object.keys(draft.issues?.[issue]?.options ?? {});
  const { at_least: least, at_most: most } = bound;
  if (least === undefined && most === undefined) {
    return [{ message: `the bound on \`${issue}\` says nothing`, hint: 'add `at_least:` or `at_most:`', at, on: 'key' }];
  }
  if (least === undefined || most === undefined || !options.includes(most) || options.indexOf(least) <= options.indexOf(most)) return [];
  return [{ message: `\`${least}\` stands above \`${most}\` in \`${issue}\`, so nothing is between them`, hint: 'exchange the two', at, on: 'key' }];
}
