// An `extends` that leads nowhere, said at its line.
import { didYouMean, nearest } from '../did-you-mean.ts';
import type { CodedFinding } from '../structure.ts';
import { BASES_MAX, type LostBase } from './base-chain.ts';

/** What to say about the `extends: wanted` of a file. */
export function lostBase(wanted: unknown, { why, known }: LostBase): CodedFinding {
  const said = (code: string, message: string, hint: string): CodedFinding => ({ code, finding: { message, hint, at: ['extends'] } });
  const name = `\`${String(wanted)}\``;
  switch (why) {
    case 'no-name':
      return said('S-121', '`extends` takes the name of one scenario', whatToName('', known));
    case 'outside':
      return said('S-603', `${name} leaves the folder of the scenario`, `copy what it names into this folder, or ${OTHERWISE}`);
    case 'not-found':
      return said('S-121', `there is no scenario ${name}, neither among those of Parley nor in this folder`, whatToName(String(wanted), known));
    case 'no-scenario':
      return said('S-121', `${name} holds no scenario`, 'name the file of a whole scenario');
    case 'circle':
      return said('S-122', `${name} leads back to a scenario that extends it`, 'let one of them stand alone: take its `extends` out and complete it');
    case 'too-many':
      return said('S-122', `more than ${BASES_MAX} scenarios stand behind this one`, 'extend one that stands alone, or is nearer to one that does');
  }
}

const OTHERWISE = 'name a scenario that comes with Parley';

function whatToName(wanted: string, known: readonly string[]): string {
  if (known.length === 0) return 'name a file of this folder, as in `extends: week.yaml`';
  return nearest(wanted, known) === null ? `${didYouMean(wanted, known)}, or a file of this folder` : didYouMean(wanted, known);
}
