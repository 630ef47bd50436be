import type { Finding } from '../diagnostic.ts';
import type { Check } from './check.ts';

export const rangesCrossed: Check = {
  code: 'S-408',
  title: 'a range begins above its end',
  fields: ['minutes', 'start.tension', 'start.breakdown_at', 'agreement'],
  run: ({ draft: { minutes, start, agreement } }) => {
    const [from, to] = minutes ?? [];
    const tension = start?.tension;
    const limit = start?.breakdown_at;
    const found: Finding[] = [];
    if (from !== undefined && to !== undefined && from > to) {
      found.push({ message: `the game takes from ${from} to ${to} minutes`, hint: `write \`[${to}, ${from}]\``, at: ['minutes'] });
    }
    if (tension !== undefined && limit !== undefined && tension >= limit) {
      found.push({
        message: `the talks break down at tension ${limit} and start at ${tension}`,
        hint: 'start lower, or let them bear more',
        at: ['start', 'tension'],
      });
    }
    for (const [profile, band] of Object.entries(agreement ?? {})) {
      const [low, high] = band ?? [];
      if (low !== undefined && high !== undefined && low > high) {
        found.push({ message: `the share of deals goes from ${low} to ${high}`, hint: `write \`[${high}, ${low}]\``, at: ['agreement', profile] });
      }
    }
    return found;
  },
};
