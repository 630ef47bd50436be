/** What is true of every table that was opened and moved by the rules. */

import type { Table } from './table.ts';
import { VERBS } from './vocabulary.ts';

function inRange(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}

function pressures(table: Table): readonly string[] {
  const { tension, trust, credibility } = table.public;
  const named: Record<string, number> = { tension };
  for (const [pair, value] of Object.entries(trust)) named[`trust ${pair}`] = value;
  for (const [seat, value] of Object.entries(credibility)) named[`credibility ${seat}`] = value;
  for (const [seat, part] of Object.entries(table.private)) named[`support ${seat}`] = part.support;
  return Object.entries(named).flatMap(([name, value]) => (inRange(value) ? [] : [`${name} is ${value}, not an integer in 0–100`]));
}

function decisions(table: Table): readonly string[] {
  const live = table.public.adopted.flatMap((text) =>
    Object.entries(text.clauses).flatMap(([issue, clause]) => (clause.status === 'inEffect' ? [issue] : [])),
  );
  const twice = live.filter((issue, index) => live.indexOf(issue) !== index);
  return twice.map((issue) => `${issue} is decided twice`);
}

function texts(table: Table): readonly string[] {
  return Object.values(table.rooms).flatMap((room) => {
    const silent = room.silence && room.texts.find((text) => text.id === room.silence?.text);
    const stray = room.silence && silent?.status !== 'tabled' ? [`${room.silence.text} is under silence but not on the table`] : [];
    const unadopted = room.texts.filter((text) => text.status === 'adopted' && !table.public.adopted.some((adopted) => adopted.id === text.id));
    return [...stray, ...unadopted.map((text) => `${text.id} is adopted in its room only`)];
  });
}

function ending(table: Table): readonly string[] {
  if (table.public.position !== 'concluded') return [];
  const waiting = table.public.adopted.flatMap((text) => Object.values(text.clauses)).filter((clause) => clause.status === 'pending');
  return [
    ...waiting.map(() => 'a clause is still pending at the end'),
    ...(table.public.ending === null ? ['the game is concluded without an ending'] : []),
  ];
}

function bookkeeping(table: Table): readonly string[] {
  return Object.entries(table.sealed.verbsUsed).flatMap(([seat, verbs]) => (verbs.length > VERBS.length ? [`${seat} has used too many verbs`] : []));
}

/** What is wrong with a table, in sentences; empty for every table that the rules made. */
export function brokenInvariants(table: Table): readonly string[] {
  return [...pressures(table), ...decisions(table), ...texts(table), ...ending(table), ...bookkeeping(table)];
}
