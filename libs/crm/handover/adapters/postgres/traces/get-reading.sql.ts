import { Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { GetReading, type KeyUsed, type NormPassed, type Reading } from '../../../application/traces/get-reading.ts';
import { isUnusual, usualOf, type DayRead } from '../../../domain/unusual.ts';
import { traced } from './traced.ts';

const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const most = 100;

/** Of the user `$1` from `$2` until `$3`; the time zone of his days is `$4`. */
const days = `select to_char(c.minute at time zone $4, 'YYYY-MM-DD') as day, sum(c.seen)::int as records from platform.read_counts c
  where c.subject in (select $1::uuid union all select k.id from identity.api_key_card k where k.user_id = $1) and c.minute >= $2 and c.minute <= $3 group by 1 order by 1`;
const passed = `select ${instant('e.at')} as at, e.seen, e.norm, e.level, k.name as "keyName" from platform.read_excesses e left join identity.api_key_card k on k.id = e.api_key_id
  where e.subject in (select $1::uuid union all select c.id from identity.api_key_card c where c.user_id = $1) and e.at between $2 and $3 order by e.at desc, e.level desc limit ${most}`;
const keys = `select k.id, k.name, ${instant('k.last_used_at')} as "lastUsedAt", k.revoked_at is not null or k.expires_at <= $3 as "isOver",
    coalesce((select sum(c.seen)::int from platform.read_counts c where c.subject = k.id and c.minute >= $2 and c.minute <= $3), 0) as records
  from identity.api_key_card k where k.user_id = $1 and k.created_at <= $3 and k.expires_at >= $2 and (k.revoked_at is null or k.revoked_at >= $2) order by k.last_used_at desc nulls last, k.id desc limit ${most}`;

@Handles(GetReading)
export class GetReadingSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ handoverId }: GetReading): Promise<Reading> {
    const { ownerId, since, until, timeZone } = await traced(this.reads, handoverId, this.clock.now());
    const of = [ownerId, since, until];
    const read = await this.reads.rows<DayRead>(days, [...of, timeZone]);
    const usual = usualOf(read);
    return {
      from: since.toISOString(), until: until.toISOString(), usual, days: read.map((day) => ({ ...day, isUnusual: isUnusual(day, usual) })),
      passed: await this.reads.rows<NormPassed>(passed, of), keys: await this.reads.rows<KeyUsed>(keys, of),
    };
  }
}
