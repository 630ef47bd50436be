// AC_next: what is as good as one's own next offer need not be improved on.

/**
 * Whether something is worth no less than one's own next offer; `next` is null where there is none.
 *
 * Source: T. Baarslag, K. Hindriks and C. Jonker, "Effective Acceptance Conditions in Real-time Automated Negotiation", Decision Support Systems 60 (2014).
 */
export function isAsGoodAsNext(value: number, next: number | null): boolean {
  return next !== null && value >= next;
}
