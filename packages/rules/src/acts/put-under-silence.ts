/** Put a text under silence: it is adopted after the margins unless a seat breaks the silence. Some venues need consensus for it. */
import type { Act } from '../act.ts';
import { roomText } from '../adoption.ts';
import { currentRoom, currentVenue, openTexts } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { SilenceSetup, VenueSetup } from '../setup.ts';
import type { Motion, Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { raiseMotion, refuseMotion } from './motions.ts';
import { refuseReferred } from './package-checks.ts';

function silenceSetup(venue: VenueSetup | undefined): SilenceSetup | null {
  return venue && 'silence' in venue.rule ? venue.rule.silence : null;
}

/** The chair's motion stands by itself where the venue asks nothing more; every other needs that nobody objects. */
function needsOf(table: Table, act: Act): Motion['needs'] {
  const venue = currentVenue(table);
  return silenceSetup(venue)?.needs === 'nothing' && venue?.chair === act.seat ? 'nothing' : 'noObjection';
}

export const putUnderSilence: ActRule<'putUnderSilence'> = {
  verb: 'putUnderSilence',
  cost: 'floor',
  shape: { text: 'id' },
  candidates(table, seat) {
    const room = currentRoom(table);
    return room ? openTexts(room).map((text) => ({ verb: 'putUnderSilence', seat, text: text.id })) : [];
  },
  refuse(table, act) {
    const venue = currentVenue(table);
    const silence = silenceSetup(venue);
    if (!silence) return refusal(act, 'act/no-silence-here', { venue: venue?.id ?? '' });
    const text = roomText(table, act.text);
    if (!text) return refusal(act, 'act/unknown-text', { text: act.text });
    if (text.status !== 'tabled') return refusal(act, 'act/text-not-open', { text: act.text, status: text.status });
    if (silence.setBy === 'chair' && venue?.chair !== act.seat) return refusal(act, 'act/not-the-chair', { chair: venue?.chair ?? '' });
    if (currentRoom(table)?.silence) return refusal(act, 'act/silence-runs', { text: currentRoom(table)?.silence?.text ?? '' });
    return refuseReferred(table, act, text.items) ?? refuseMotion(table, act, 'silence');
  },
  unfold(table, act) {
    const motion = raiseMotion(table, act, { kind: 'silence', needs: needsOf(table, act), text: act.text });
    if (motion.needs !== 'nothing') return [{ kind: 'motionRaised', motion }];
    return [
      { kind: 'motionRaised', motion: { ...motion, status: 'passed' } },
      { kind: 'silenceSet', text: act.text },
    ];
  },
};
