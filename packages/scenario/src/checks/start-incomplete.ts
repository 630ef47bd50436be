import type { Finding } from '../diagnostic.ts';
import { pairKey, pairsOf } from '../setup/change.ts';
import { type Check, listed } from './check.ts';

export const startIncomplete: Check = {
  code: 'S-406',
  title: 'trust or credibility at the start is missing',
  fields: ['start.trust', 'start.credibility'],
  run: ({ draft: { seats: seatMap, start } }) => {
    const seats = Object.keys(seatMap ?? {});
    const given = Object.keys(start?.trust ?? {}).map((pair) => pairKey(seats, pair));
    const pairs = start?.trust === undefined ? [] : pairsOf(seats).filter((pair) => !given.includes(pair));
    const silent = start?.credibility === undefined ? [] : seats.filter((seat) => !Object.hasOwn(start.credibility ?? {}, seat));
    const doubled = given.filter((pair, index) => given.indexOf(pair) !== index);
    const found = (where: string, message: string, hint: string): Finding => ({ message, hint, at: ['start', where], on: 'key' });
    return [
      ...(pairs.length > 0 ? [found('trust', `no trust is given for ${listed(pairs)}`, `add \`${pairs[0]}: 50\``)] : []),
      ...(doubled.length > 0 ? [found('trust', `trust is given twice for ${listed(doubled)}`, 'write each pair once, in either order')] : []),
      ...(silent.length > 0 ? [found('credibility', `no credibility is given for ${listed(silent)}`, `add \`${silent[0]}: 60\``)] : []),
    ];
  },
};
