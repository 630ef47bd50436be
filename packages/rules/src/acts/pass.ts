/** Pass: let the floor, the answers owed, the margins act or the press line go. Under silence, passing is keeping it, where that is legal. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { currentRoom, owedTexts, owedVotes, phase, speaker } from '../place.ts';
import { refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import { whoMayAct } from '../who-may-act.ts';
import type { ActRule } from './act-rule.ts';
import { keepSilence } from './keep-silence.ts';
import { settleMajority } from './motions.ts';

/** Ballots owed on a motion come first; then the floor; then the answers owed to texts. */
function passFloor(table: Table, act: Act<'pass'>): readonly Event[] {
  const room = currentRoom(table);
  const motions = room ? owedVotes(room, act.seat).map((motion) => motion.id) : [];
  if (motions.length === 0 && speaker(table.public) === act.seat) return [{ kind: 'floorTaken', seat: act.seat }];
  const texts = motions.length > 0 ? [] : owedTexts(table, act.seat).map((text) => text.id);
  return unfold(
    table,
    () => [{ kind: 'answersPassed', seat: act.seat, texts, motions }],
    (now) => motions.flatMap((motion) => settleMajority(now, motion)),
  );
}

function underSilence(table: Table, act: Act<'pass'>): Act<'keepSilence'> {
  return { verb: 'keepSilence', seat: act.seat, text: currentRoom(table)?.silence?.text ?? '' };
}

export const pass: ActRule<'pass'> = {
  verb: 'pass',
  cost: 'free',
  shape: {},
  candidates: (_table, seat) => [{ verb: 'pass', seat }],
  refuse(table, act) {
    if (!whoMayAct(table).includes(act.seat)) return refusal(act, 'act/nothing-to-do');
    const refused = phase(table) === 'silence' ? keepSilence.refuse(table, underSilence(table, act)) : undefined;
    return refused && { ...refused, refused: 'pass', instead: [{ verb: 'breakSilence', seat: act.seat, text: underSilence(table, act).text }] };
  },
  unfold(table, act) {
    switch (phase(table)) {
      case 'margins':
        return [{ kind: 'marginsPassed', seat: act.seat }];
      case 'silence':
        return keepSilence.unfold(table, underSilence(table, act));
      case 'interval':
        return [{ kind: 'intervalSpent', seat: act.seat }];
      default:
        return passFloor(table, act);
    }
  },
};
