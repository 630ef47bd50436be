import type { Finding } from '../diagnostic.ts';
import { type Check, entriesOf, listed } from './check.ts';

/** Acts that lead nowhere without another. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  ask_meeting: ['reply'],
  sound_out: ['reply'],
  send_non_paper: ['reply'],
  consult: ['reply'],
  hear_in_confidence: ['reply'],
  call_for_criticism: ['reply'],
  put_under_silence: ['keep_silence', 'break_silence'],
  walk_out: ['return'],
  amend: ['propose'],
};

export const actsIncomplete: Check = {
  code: 'S-509',
  title: 'an act is switched on without what it needs',
  fields: ['acts'],
  run: ({ draft }) => {
    const acts = draft.acts?.flatMap((act) => act ?? []);
    if (acts === undefined) return [];
    const lame = acts.flatMap((act, index): readonly Finding[] => {
      const missing = (NEEDS[act] ?? []).filter((other) => !acts.includes(other));
      return missing.length === 0
        ? []
        : [{ message: `\`${act}\` leads nowhere without ${listed(missing)}`, hint: `add ${listed(missing)} to \`acts\``, at: ['acts', index] }];
    });
    return [...lame, ...silentVenues(draft.venues, acts)];
  },
};

/** Where every answer is switched off, nothing can be agreed. */
function silentVenues(venues: Parameters<Check['run']>[0]['draft']['venues'], acts: readonly string[]): readonly Finding[] {
  return entriesOf(venues).flatMap(([id, venue]): readonly Finding[] => {
    const kind = venue?.rule?.kind;
    const answer = kind === 'majority' ? 'vote' : 'join'; // only a majority is counted in votes
    return kind === undefined || kind === 'chair_decides' || acts.includes(answer)
      ? []
      : [{ message: `nothing can be agreed at \`${id}\` without \`${answer}\``, hint: `add \`${answer}\` to \`acts\``, at: ['acts'], on: 'key' }];
  });
}
