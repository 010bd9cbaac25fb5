/** In so many days every contact weighs half of what it did. */
const halfLifeDays = 180;
/** So much warmth is half of all that can be. */
const halfWarmth = 20;
const dayMs = 86_400_000;
const counted = Date.UTC(2020, 0, 1);

/** What warmth of the first day of 2020 is worth on a day. */
export const fadingAt = (now: Date): number => 2 ** -((Math.floor(now.getTime() / dayMs) * dayMs - counted) / dayMs / halfLifeDays);

/**
 * How well one of us knows one of them, 0 to 100: frequency, recency and reciprocity in one sum, the interactions rank of M. Roth et al.,
 * "Suggesting Friends Using the Implicit Social Graph" (KDD 2010): each contact weighs less by half every `halfLifeDays`, and what comes from them weighs more than what goes to them.
 *
 *     warmth   = Σ weight · ½^(days since / 180)   a meeting 6; a call from them 4, another call 2; an e-mail from them 3, another 1
 *     warmth   is a quarter of that where nobody of them ever called, wrote or met
 *     strength = 100 · (1 − ½^(warmth / 20))       one meeting today: 19; three: 46; ten: 88
 *
 * The weights and both halves are ours. All fades alike, so who knows somebody best is in order at any time, and only the number is worked out when it is read.
 */
export const strengthOf = (warmth: number, now: Date): number => Math.round(100 * (1 - 2 ** (-warmth * fadingAt(now) / halfWarmth)));

export const closenesses = ['close', 'good', 'slight', 'faint'] as const;
export type Closeness = (typeof closenesses)[number];

export const closenessOf = (strength: number): Closeness => (strength >= 60 ? 'close' : strength >= 25 ? 'good' : strength >= 5 ? 'slight' : 'faint');

/** Who of both turns to the other: both do, we alone do and nothing came back, or it is not known who did. */
export const reciprocities = ['both', 'ours', 'unknown'] as const;
export type Reciprocity = (typeof reciprocities)[number];

export const reciprocityOf = ({ meetings, inbound, outbound }: { readonly meetings: number; readonly inbound: number; readonly outbound: number }): Reciprocity =>
  (inbound > 0 || meetings > 0 ? 'both' : outbound > 0 ? 'ours' : 'unknown');
