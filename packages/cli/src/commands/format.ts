/** --format: how a command prints what it found. */
import { UsageError } from '../cli-error.ts';
import type { Parsed } from './command.ts';

const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The format asked for, text without one. Throws UsageError `cli/bad-format`. */
export function formatAsked(parsed: Parsed): Format {
  const asked = parsed.text('format') ?? 'text';
  const format = FORMATS.find((candidate) => candidate === asked);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format "${asked}".`, { code: 'cli/bad-format', hint: `The formats are ${FORMATS.join(' and ')}.` });
}
