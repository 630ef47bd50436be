/** Break silence: the text is blocked, by name, and trust with everybody here suffers. */
import { currentRoom, currentVenue } from '../place.ts';
import { moveEvents, trustWith } from '../pressures/move.ts';
import type { ActRule } from './act-rule.ts';
import { refuseSilenceAnswer } from './keep-silence.ts';

export const breakSilence: ActRule<'breakSilence'> = {
  verb: 'breakSilence',
  cost: 'free',
  shape: { text: 'id' },
  candidates(table, seat) {
    const silence = currentRoom(table)?.silence;
    return silence ? [{ verb: 'breakSilence', seat, text: silence.text }] : [];
  },
  refuse: (table, act) => refuseSilenceAnswer(table, act),
  unfold(table, act) {
    const { seat, text } = act;
    const by = table.setup.face.effects['silence.broken.trust'];
    const lost = moveEvents(table, trustWith(seat, currentVenue(table)?.seats ?? [], { by, reason: { code: 'silence.broken', seat } }));
    return [{ kind: 'silenceBroken', text, seat }, { kind: 'textClosed', text, status: 'blocked', by: [seat], instead: null }, ...lost];
  },
};
