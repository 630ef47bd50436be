/** What the end of a floor phase brings: secret ballots are revealed and counted, and motions nobody stopped pass. */
import { referIssue } from '../acts/refer.ts';
import { askRule } from '../adoption.ts';
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
  const settled: Event = { kind: 'motionSettled', motion: motion.id, passed: motion.needs !== 'majority' };
  if (motion.needs === 'majority') return [settled];
  if (motion.kind === 'refer' && motion.issue) return [settled, referIssue(table, motion.issue)];
  const stands = currentRoom(table)?.texts.some((text) => text.id === motion.text && text.status === 'tabled');
  if (motion.kind === 'silence' && motion.text && stands) return [settled, { kind: 'silenceSet', text: motion.text }];
  return [settled];
}

/** The events at the end of a floor phase. */
export function endFloor(table: Table): readonly Event[] {
  return unfold(
    table,
    revealed,
    (now) => unfold(now, ...linesLeft(now, table)),
    (now) => (currentRoom(table)?.texts ?? []).flatMap((text) => (table.sealed.ballots[text.id] ? askRule(now, text.id) : [])),
    (now) => (currentRoom(now)?.motions ?? []).filter((motion) => motion.status === 'open').flatMap((motion) => whatPassed(now, motion)),
  );
}
