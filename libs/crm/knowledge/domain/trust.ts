export const trusts = ['verified', 'due', 'expired'] as const;
/** What a published text is worth: looked at in time, to be looked at, not looked at for too long. */
export type Trust = (typeof trusts)[number];

/** Days that may pass after the day of the review before a text counts as expired. */
export const daysOfGrace = 30;

const days = (day: string, more: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + more * 86_400_000).toISOString().slice(0, 10);

/** The day of the next review, `YYYY-MM-DD` in UTC. */
export const dueAfter = (at: Date, intervalDays: number): string => days(at.toISOString().slice(0, 10), intervalDays);

/** Due from the day of the review on, expired when the days of grace are over too. */
export function trustOn(day: string, nextReviewOn: string): Trust {
  if (day < nextReviewOn) return 'verified';
  return day > days(nextReviewOn, daysOfGrace) ? 'expired' : 'due';
}
