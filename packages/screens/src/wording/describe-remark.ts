/** What stands beside the log, in words: who has taken over a seat, and why a computer did what it did. */
import type { Player } from '@parley/engine';
import type { Remark } from '@parley/session';
import { nameOf, type Reader, sentence } from './names.ts';

/** "a computer (skilled, envoy)"; "a person". */
export function playerWords(player: Player): string {
  return player.kind === 'person' ? 'a person' : `a computer (${player.profile}, ${player.level})`;
}

/** A remark as a line. Reasons are labelled: in a game that counts nobody sees them before its end. */
export function describeRemark(view: Reader, remark: Remark): string {
  const own = view.own?.seat === remark.seat;
  if (remark.kind === 'reason') return `[reason, for teaching] ${own ? 'Your stand-in' : sentence(nameOf(view, remark.seat))} ${remark.reason}`;
  if (!own) return `${sentence(playerWords(remark.player))} plays ${nameOf(view, remark.seat)} from here on.`;
  return remark.player.kind === 'person'
    ? 'You play your seat yourself again.'
    : `${sentence(playerWords(remark.player))} plays your seat from here on.`;
}
