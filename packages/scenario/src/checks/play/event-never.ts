import type { WarningFinding } from '../../diagnostic.ts';
import type { Draft } from '../../draft.ts';
import { entriesOf, type WarningCheck } from '../check.ts';

export const eventNever: WarningCheck = {
  code: 'S-803',
  title: 'an event can never come, or never be cancelled',
  severity: 'warning',
  fields: ['events[].probability', 'events[].only_if', 'events[].cancel_if'],
  run: ({ draft }) =>
    (draft.events ?? []).flatMap((event, index): readonly WarningFinding[] => {
      if (event?.id === undefined) return [];
      const subject = event.id;
      const never = `\`${event.id}\` can never come`;
      const found: WarningFinding[] = [];
      if (event.probability === 0) {
        found.push({
          message: `${never}: its chance is 0`,
          hint: 'write a chance up to 1, or take the event out',
          at: ['events', index, 'probability'],
          subject,
        });
      }
      if (event.only_if === 'surprised' && event.after !== undefined && !canBeSurprised(draft, event.after)) {
        const hint = 'name in `affects` of an issue somebody who does not sit where it is decided, or take `only_if` out';
        found.push({ message: `${never}: nobody can have been surprised after \`${event.after}\``, hint, at: ['events', index, 'only_if'], subject });
      }
      return [...found, ...cancelling(draft, event.cancel_if, { index, id: event.id })];
    }),
};

/** Somebody is surprised when a table decides an issue that affects those who do not sit there. */
function canBeSurprised(draft: Draft, after: string): boolean {
  const venues = entriesOf(draft.venues);
  const last = venues.findIndex(([id]) => id === after);
  const held = venues.slice(0, last + 1);
  return entriesOf(draft.issues).some(([, issue]) =>
    held.some(
      ([id, venue]) =>
        (issue?.decide ?? []).includes(id) && (issue?.affects ?? []).some((voice) => voice !== undefined && !(venue?.seats ?? []).includes(voice)),
    ),
  );
}

type CancelNode = NonNullable<NonNullable<Draft['events']>[number]>['cancel_if'];

function cancelling(draft: Draft, cancel: CancelNode, { index, id }: { readonly index: number; readonly id: string }): readonly WarningFinding[] {
  const { act, by } = cancel ?? {};
  if (act === undefined || by === undefined || !Object.hasOwn(draft.seats ?? {}, by)) return [];
  const at = ['events', index, 'cancel_if'];
  if (draft.acts !== undefined && !draft.acts.includes(act)) {
    return [
      {
        message: `\`${id}\` can never be cancelled: \`${act}\` is switched off`,
        hint: `add \`${act}\` to \`acts\`, or take \`cancel_if\` out`,
        at: [...at, 'act'],
        subject: id,
      },
    ];
  }
  const means = act === 'gesture' || act === 'pressure' ? (draft.seats?.[by]?.means?.[act] ?? []) : null;
  if (means === null || means.length > 0) return [];
  const hint = `give \`${by}\` a \`${act}\` under \`means\`, or take \`cancel_if\` out`;
  return [{ message: `\`${id}\` can never be cancelled: \`${by}\` has no \`${act}\``, hint, at: [...at, 'by'], subject: id }];
}
