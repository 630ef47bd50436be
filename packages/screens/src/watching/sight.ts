/** What an author sees of a scenario while it is being written: plain data, made anew after every save. */
import type { ScenarioFace, Seat, SeatView } from '@parley/rules';

/** One thing that is wrong, as lines: the sentence first, excerpts of the file, what to type last. */
export interface Mistake {
  readonly severity: 'error' | 'warning';
  readonly lines: readonly string[];
}

/** How many deals are left filter by filter, and the one that gives everybody most. */
export interface ZoneSight {
  /** "all deals", "at or above every fallback", … with their numbers. */
  readonly counts: readonly (readonly [name: string, count: number])[];
  /** The deals acceptable to everybody; null where there are too many deals to count. */
  readonly zone: number | null;
  readonly nash: { readonly deal: Readonly<Record<string, string>>; readonly points: Readonly<Record<Seat, number>> } | null;
}

/** A scenario as it last read without mistakes. */
export interface Preview {
  readonly face: ScenarioFace;
  /** What each delegation would see, in seat order. */
  readonly views: readonly SeatView[];
  /** Null while it is being counted. */
  readonly zone: ZoneSight | null;
}

/** One look at a scenario. */
export interface Sight {
  /** The file as the author names it. */
  readonly name: string;
  /** `gone`: the file is not there; `read`: it was read, with mistakes or without. */
  readonly state: 'read' | 'gone';
  readonly mistakes: readonly Mistake[];
  /** Whether checks that take longer are still to come. */
  readonly isCounting: boolean;
  /** Null where the scenario has never read without mistakes. */
  readonly preview: Preview | null;
  /** Whether the preview is of the file as it is now. */
  readonly isCurrent: boolean;
}

/** What the author has chosen to see. */
export interface WatchUi {
  /** The delegation whose brief is shown, by its place in seat order. */
  readonly seat: number;
  /** Whether the whole text of the brief is shown. */
  readonly isWhole: boolean;
  /** The first line shown. */
  readonly top: number;
}

/** The first brief, cut short, from the top. */
export const FIRST_WATCH_UI: WatchUi = { seat: 0, isWhole: false, top: 0 };

/** "2 mistakes, 1 warning", "no mistakes". */
export function verdictOf({ state, mistakes }: Pick<Sight, 'state' | 'mistakes'>): string {
  if (state === 'gone') return 'the file is not there';
  const errors = mistakes.filter(({ severity }) => severity === 'error').length;
  const warnings = mistakes.length - errors;
  const counted = (count: number, noun: string): string => `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
  return warnings === 0 ? counted(errors, 'mistake') : `${counted(errors, 'mistake')}, ${counted(warnings, 'warning')}`;
}

/** What can be agreed, in one line: "81 deals, 18 acceptable to everybody (22 %)". */
export function zoneSentence(preview: Preview | null): string {
  if (preview === null) return '';
  if (preview.zone === null) return 'counting …';
  const { counts, zone } = preview.zone;
  const deals = counts[0]?.[1] ?? 0;
  if (zone === null) return `${grouped(deals)} deals, too many to count while you write: parley zone does`;
  const acceptable = zone === 0 ? 'none acceptable to everybody' : `${grouped(zone)} acceptable to everybody (${share(zone, deals)})`;
  return `${grouped(deals)} deals, ${acceptable}`;
}

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  if (percent >= 10) return `${Math.round(percent)} %`;
  return percent < 0.01 ? 'under 0.01 %' : `${Number(percent.toPrecision(2))} %`;
}

/** Thousands apart. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
