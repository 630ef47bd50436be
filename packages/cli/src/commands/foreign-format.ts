/** What import and export have in common: --as, a format of another program, and --force. */
import { FORMAT_IDS, type FormatId } from '@parley/scenario';
import { UsageError } from '../cli-error.ts';
import type { Replacing } from '../services/write-folder.ts';
import type { Parsed } from './command.ts';

/** The format asked for; null without one. Throws UsageError `cli/bad-format`. */
export function foreignFormatAsked(parsed: Parsed): FormatId | null {
  const asked = parsed.text('as')?.toLowerCase();
  if (asked === undefined) return null;
  const found = FORMAT_IDS.find((id) => id === asked);
  if (found !== undefined) return found;
  throw new UsageError(`There is no format "${parsed.text('as')}" to convert.`, {
    code: 'cli/bad-format',
    hint: `The formats are ${FORMAT_IDS.join(', ')}.`,
  });
}

/** Whether a folder may be written over. */
export function replacingAsked(parsed: Parsed): Replacing {
  return { mayReplace: parsed.flag('force'), hint: 'Name another after --to, or write over what is there with --force.' };
}
