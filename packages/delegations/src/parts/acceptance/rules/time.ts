// AC_time: late in the talks, anything that one may take is better than nothing.

/** What a party knows of the clock. Times are in the same unit, and only compared. */
export interface Clock {
  readonly time: number;
  /** From when on it is late. */
  readonly late: number;
  /** Whether an offer of its own, made now, could still be adopted. */
  readonly canOffer: boolean;
}

/**
 * Whether the time has come, or the party has no other chance, so that short talks have a late as well.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker (2014), AC_time.
 */
export function isLate({ time, late, canOffer }: Clock): boolean {
  return time >= late || !canOffer;
}
