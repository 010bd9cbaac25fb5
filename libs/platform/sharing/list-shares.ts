import { Grantees, Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { buildMessage, Choice, Day, Flag, FromPath, Id, Instant, Many, Text } from '#platform/fields';
import { AccessDenied, Clock, Query, ResourceNotFound } from '#platform/kernel';
import { reachable, SqlText, visibleTo } from '#platform/records';
import { granteeKinds, shareAccesses, type GranteeKind, type ShareAccess } from './record-share.ts';
import { shareableKind } from './shareable.ts';

export class ShareRow {
  @Id() readonly id!: string;
  @Choice(granteeKinds) readonly granteeKind!: GranteeKind;
  @Id() readonly granteeId!: string;
  @Text() readonly granteeName!: string;
  @Choice(shareAccesses) readonly access!: ShareAccess;
  @Day({ nullable: true }) readonly until!: string | null;
  @Text({ nullable: true }) readonly note!: string | null;
  @Id() readonly sharedById!: string;
  @Text() readonly sharedByName!: string;
  @Instant() readonly sharedAt!: string;
}

export class SharesOfRecord {
  @Many(() => ShareRow) readonly items!: readonly ShareRow[];
  @Flag({ description: 'Whether the reader may share the record and take shares back.' }) readonly mayShare!: boolean;
}

/** With whom a record is shared, for everybody who sees the record. */
@SignedIn('whoever sees the record')
@Refuses(ResourceNotFound, AccessDenied)
export class ListShares extends Query<SharesOfRecord> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @FromPath() readonly recordId!: string;

  static of(kind: string, recordId: string): ListShares {
    return buildMessage(ListShares, { kind, recordId });
  }
}

@Handles(ListShares)
export class ListSharesSql {
  constructor(private readonly reads: Reads, private readonly grantees: Grantees, private readonly clock: Clock) {}

  async execute({ kind: name, recordId }: ListShares): Promise<SharesOfRecord> {
    const kind = shareableKind(name);
    const actor = currentActor();
    if (!actor.grants.has(kind.read)) throw new AccessDenied(kind.read);
    const sql = new SqlText();
    const record = `select r.id, (${reachable(actor, kind.sharing.permission, kind, 'r', sql)}) as may from ${kind.table} r where r.id = ${sql.bind(recordId, 'uuid')} and ${visibleTo(actor, kind, 'r', sql)}`;
    const text = `select s.id, s.grantee_kind as "granteeKind", s.grantee_id as "granteeId", s.access, case when s.until < 'infinity' then s.until::text end as until, s.note, s.shared_by_id as "sharedById",
        to_char(s.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sharedAt", r.may
      from (${record}) r left join platform.record_shares s on s.kind = ${sql.bind(name)} and s.record_id = r.id and s.ended_at is null and s.until >= ${sql.bind(this.clock.today(), 'date')} order by s.id`;
    const rows = await this.reads.rows<ShareRow & { readonly may: boolean }>(text, sql.values);
    if (rows.length === 0) throw new ResourceNotFound();
    const shares = rows.filter(({ id }) => id !== null);
    const names = await this.grantees.names(shares.flatMap(({ granteeId, sharedById }) => [granteeId, sharedById]));
    return { items: shares.map(({ may: _, ...share }) => ({ ...share, granteeName: names.get(share.granteeId) ?? '', sharedByName: names.get(share.sharedById) ?? '' })), mayShare: rows[0]!.may };
  }
}
