import type { AcquaintanceRecord } from '../../application/acquaintance-record.ts';
import { closenessOf, reciprocityOf, strengthOf } from '../../domain/acquaintance.ts';

/** An acquaintance as SQL answers it: all but what is worked out when it is read. */
export type Kept = Omit<AcquaintanceRecord, 'strength' | 'closeness' | 'reciprocity'> & { readonly warmth: string | number };

const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of an acquaintance `k` with its colleague `u`, by the names of its answer. */
export const keptColumns: Readonly<Record<keyof Kept, string>> = {
  colleague: `json_build_object('id', u.id, 'displayName', u.display_name)`, isHere: `u.status = 'active'`, meetings: 'k.meeting_count', calls: 'k.call_count', emails: 'k.email_count', inbound: 'k.inbound_count',
  outbound: 'k.outbound_count', firstAt: instant('k.first_at'), lastAt: instant('k.last_at'), warmth: 'k.warmth::text',
};
export const keptRow = Object.entries(keptColumns).map(([name, column]) => `${column} as "${name}"`).join(', ');
export const keptJson = `json_build_object(${Object.entries(keptColumns).map(([name, column]) => `'${name}', ${column}`).join(', ')})`;

/** With how strong it is today. */
export function told({ warmth, ...kept }: Kept, now: Date): AcquaintanceRecord {
  const strength = strengthOf(Number(warmth), now);
  return { ...kept, strength, closeness: closenessOf(strength), reciprocity: reciprocityOf(kept) };
}
