// AC_combi: late, take what is as good as anything that may still come.

/**
 * Whether, late in the talks, something is worth no less than the best of what was offered lately (`recent`, in one's own points), which stands for what may
 * still come. `isLast`: nothing else will come, so that anything is taken.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker (2014), AC_combi(T, MAX_W), the part that comes after AC_next.
 */
export function isBestToCome(value: number, recent: readonly number[], isLast: boolean): boolean {
  return isLast || recent.every((other) => other <= value);
}
