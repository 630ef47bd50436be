// Every place of a draft where something is called by its name. What the names refer to is for the checks to judge.
import type { Path } from './diagnostic.ts';
import type { Draft, Partially } from './draft.ts';
import type { BoundsNode, ConstraintNode } from './schema/constraint.ts';
import type { OutcomeTestNode } from './schema/outcomes.ts';
import type { OrderNode } from './schema/positions.ts';
import type { ChangeNode } from './schema/world.ts';

export type ReferenceKind = 'seat' | 'venue' | 'issue' | 'voice' | 'pair';

interface Place {
  readonly name: string;
  readonly at: Path;
  readonly on: 'key' | 'value';
}
/** A name in use; an option is known by its issue. */
export type Reference = Place & ({ readonly kind: ReferenceKind } | { readonly kind: 'option'; readonly issue: string });

/** All references of a draft, section by section in the order of the language. */
export function referencesOf(draft: Draft): readonly Reference[] {
  return [
    ...startReferences(draft),
    ...venueReferences(draft),
    ...issueReferences(draft),
    ...positionReferences(draft),
    ...privateReferences(draft),
    ...worldReferences(draft),
    ...outcomeReferences(draft),
  ];
}

/** The words of the language of red lines and endings, which no issue can be called. */
export const TEST_WORDS: readonly string[] = ['all', 'any', 'tension', 'walked_out', 'adopted', 'adopted_any_of'];

function startReferences({ start }: Draft): readonly Reference[] {
  return [...keys('pair', start?.trust, ['start', 'trust']), ...keys('seat', start?.credibility, ['start', 'credibility'])];
}

function venueReferences({ venues }: Draft): readonly Reference[] {
  return entries(venues).flatMap(([id, venue]): readonly Reference[] => {
    const at: Path = ['venues', id];
    const rule = venue?.rule;
    return [
      ...values('seat', venue?.seats, [...at, 'seats']),
      ...values('seat', venue?.chair === undefined ? [] : [venue.chair], [...at, 'chair'], 'single'),
      ...(rule?.kind === 'majority' ? keys('seat', rule.weights, [...at, 'rule', 'weights']) : []),
      ...(rule?.kind === 'majority' ? keys('seat', rule.populations, [...at, 'rule', 'populations']) : []),
      ...(rule?.kind === 'k_of_n' ? values('seat', rule.vetoes, [...at, 'rule', 'vetoes']) : []),
    ];
  });
}

function issueReferences({ issues }: Draft): readonly Reference[] {
  return entries(issues).flatMap(([id, issue]): readonly Reference[] => {
    const at: Path = ['issues', id];
    const verified = values('issue', issue?.performance?.verified, [...at, 'performance', 'verified']);
    return [
      ...values('venue', issue?.decide, [...at, 'decide']),
      ...values('venue', issue?.discuss, [...at, 'discuss']),
      ...keys('venue', issue?.endorse, [...at, 'endorse']),
      ...entries(issue?.endorse).flatMap(([venue, seats]) => values('seat', seats, [...at, 'endorse', venue])),
      ...values('voice', issue?.affects, [...at, 'affects']),
      ...values('seat', issue?.performance?.by, [...at, 'performance', 'by']),
      ...verified.map((reference): Reference => ({ ...reference, kind: 'option', issue: id })),
    ];
  });
}

function positionReferences({ declared, orders }: Draft): readonly Reference[] {
  return [
    ...keys('seat', declared, ['declared']),
    ...entries(declared).flatMap(([seat, lines]) => bounds(lines, ['declared', seat])),
    ...keys('seat', orders, ['orders']),
    ...entries(orders).flatMap(([seat, order]) => orderReferences(order, ['orders', seat])),
  ];
}

function orderReferences(order: Partially<OrderNode> | undefined, at: Path): readonly Reference[] {
  if (order?.kind === 'package_first') return values('issue', order.free, [...at, 'free']);
  return order?.kind === 'deescalate_first' ? [...bounds(order.gives, [...at, 'gives']), ...bounds(order.until, [...at, 'until'])] : [];
}

function privateReferences({ private: parts }: Draft): readonly Reference[] {
  const own = entries(parts).flatMap(([seat, part]): readonly Reference[] => {
    const at: Path = ['private', seat];
    return [
      ...keys('issue', part?.points, [...at, 'points']),
      ...entries(part?.points).flatMap(([issue, points]) => options(issue, Object.keys(points ?? {}), [...at, 'points', issue])),
      ...bounds(part?.limits, [...at, 'limits']),
      ...(part?.linkages ?? []).flatMap((linkage, index): readonly Reference[] => [
        ...constraint(linkage?.if, [...at, 'linkages', index, 'if']),
        ...constraint(linkage?.then, [...at, 'linkages', index, 'then']),
      ]),
    ];
  });
  return [...keys('seat', parts, ['private']), ...own];
}

function worldReferences({ surprises, events, drift }: Draft): readonly Reference[] {
  return [
    ...keys('voice', surprises, ['surprises']),
    ...entries(surprises).flatMap(([voice, cost]) => change(cost, ['surprises', voice])),
    ...(events ?? []).flatMap((event, index): readonly Reference[] => {
      const at: Path = ['events', index];
      return [
        ...values('venue', event?.after === undefined ? [] : [event.after], [...at, 'after'], 'single'),
        ...change(event?.change, [...at, 'change']),
        ...values('seat', event?.cancel_if?.by === undefined ? [] : [event.cancel_if.by], [...at, 'cancel_if', 'by'], 'single'),
      ];
    }),
    ...change(drift, ['drift']),
  ];
}

function outcomeReferences({ outcomes }: Draft): readonly Reference[] {
  return (outcomes ?? []).flatMap((outcome, index) => outcomeTest(outcome?.when, ['outcomes', index, 'when']));
}

function change(node: Partially<ChangeNode> | undefined, at: Path): readonly Reference[] {
  return [
    ...keys('pair', node?.trust, [...at, 'trust']),
    ...keys('seat', node?.credibility, [...at, 'credibility']),
    ...keys('seat', node?.support, [...at, 'support']),
  ];
}

function constraint(node: Partially<ConstraintNode> | undefined, at: Path): readonly Reference[] {
  return [
    ...(node?.all ?? []).flatMap((part, index) => constraint(part, [...at, 'all', index])),
    ...(node?.any ?? []).flatMap((part, index) => constraint(part, [...at, 'any', index])),
    ...bounds(withoutWords(node, ['all', 'any']), at),
  ];
}

function outcomeTest(node: Partially<OutcomeTestNode> | undefined, at: Path): readonly Reference[] {
  return [
    ...(node?.all ?? []).flatMap((part, index) => outcomeTest(part, [...at, 'all', index])),
    ...(node?.any ?? []).flatMap((part, index) => outcomeTest(part, [...at, 'any', index])),
    ...values('issue', node?.adopted_any_of, [...at, 'adopted_any_of']),
    ...bounds(withoutWords(node, TEST_WORDS), at),
  ];
}

/** What is left of a test when its words are taken out: issues and their bounds, by the schema's catchall. */
function withoutWords(node: object | undefined, words: readonly string[]): Partially<BoundsNode> {
  return Object.fromEntries(Object.entries(node ?? {}).filter(([name]) => !words.includes(name)));
}

function bounds(node: Partially<BoundsNode> | undefined, at: Path): readonly Reference[] {
  return entries(node).flatMap(([issue, bound]): readonly Reference[] => [
    { kind: 'issue', name: issue, at: [...at, issue], on: 'key' } as const,
    ...(['at_least', 'at_most'] as const).flatMap((side): readonly Reference[] => {
      const name = bound?.[side];
      return name === undefined ? [] : [{ kind: 'option', issue, name, at: [...at, issue, side], on: 'value' }];
    }),
  ]);
}

function options(issue: string, names: readonly string[], at: Path): readonly Reference[] {
  return names.map((name) => ({ kind: 'option', issue, name, at: [...at, name], on: 'key' }));
}

type Named = Place & { readonly kind: ReferenceKind };

function keys(kind: ReferenceKind, node: object | undefined, at: Path): readonly Named[] {
  return Object.keys(node ?? {}).map((name) => ({ kind, name, at: [...at, name], on: 'key' }));
}

/** The names in a list; `single` for a name that stands alone at `at`. */
function values(
  kind: ReferenceKind,
  names: readonly (string | undefined)[] | undefined,
  at: Path,
  form: 'list' | 'single' = 'list',
): readonly Named[] {
  return (names ?? []).flatMap((name, index) =>
    name === undefined ? [] : [{ kind, name, at: form === 'list' ? [...at, index] : at, on: 'value' as const }],
  );
}

function entries<T>(node: { readonly [name: string]: T } | undefined): readonly (readonly [string, T])[] {
  return Object.entries(node ?? {});
}
