/** What the end of a floor phase brings: secret ballots are revealed and counted, and motions nobody stopped pass. */
import { referIssue, silentTextOn } from '../acts/refer.ts';
import { askAgain } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { leaveLines } from '../lines.ts';
import { currentRoom } from '../place.ts';
import type { Motion, Table } from '../table.ts';
import { type Step, unfold } from '../unfold.ts';

function revealed(table: Table): readonly Event[] {
  return Object.entries(table.sealed.ballots).map(([text, ballots]): Event => ({ kind: 'ballotsRevealed', text, ballots }));
}

/** A yes that was secret leaves its lines when it is read out: before, their price would have told how the seat voted. */
function linesLeft(table: Table, before: Table): readonly Step[] {
  return (currentRoom(table)?.texts ?? []).flatMap((text) => {
    const ballots = Object.entries(before.sealed.ballots[text.id] ?? {});
    return ballots.flatMap(([seat, ballot]): readonly Step[] => (ballot === 'yes' ? [(now) => leaveLines(now, seat, text)] : []));
  });
}

function whatPassed(table: Table, motion: Motion): readonly Event[] {
  const settled: Event<'motionSettled'> = { kind: 'motionSettled', motion: motion.id, passed: motion.needs !== 'majority' };
  if (motion.needs === 'majority') return [settled];
  if (motion.kind === 'refer' && motion.issue) {
    if (silentTextOn(table, motion.issue) !== undefined) return [{ ...settled, passed: false }];
    return [settled, referIssue(table, motion.issue)];
  }
  const stands = currentRoom(table)?.texts.some((text) => text.id === motion.text && text.status === 'tabled');
  if (motion.kind === 'silence' && motion.text && stands) return [settled, { kind: 'silenceSet', text: motion.text }];
  return [settled];
}

function motionsOf(table: Table): readonly Step[] {
  const open = currentRoom(table)?.motions.filter((motion) => motion.status === 'open') ?? [];
  return open.map((motion) => (now) => whatPassed(now, motion));
}

/** The events at the end of a floor phase. */
export function endFloor(table: Table): readonly Event[] {
  return unfold(
    table,
    revealed,
    (now) => unfold(now, ...linesLeft(now, table)),
    (now) => askAgain(now, (text) => table.sealed.ballots[text.id] !== undefined),
    (now) => unfold(now, ...motionsOf(now)),
  );
}
