import { currentActor, Handles } from '#platform/bus';
import { permissionEntry, Requires, type Actor } from '#platform/access';
import { Id, Instant, Json, Many, Text, type Page } from '#platform/fields';
import { practised, reachable, recordKinds, seenBy, SqlText } from '#platform/records';
import { directoryKind, instant } from './directory-kind.ts';
import { NewestFirst, NewestFirstQuery } from './newest-first.ts';

export class AuditChange {
  @Text() readonly field!: string;
  @Json() readonly from!: unknown;
  @Json() readonly to!: unknown;
}

export class AuditEvent {
  @Id() readonly id!: string;
  @Instant() readonly at!: string;
  @Id({ nullable: true }) readonly actorId!: string | null;
  @Text() readonly actorName!: string;
  @Id({ nullable: true, description: 'In whose place it was done, where that colleague’s rights were needed.' }) readonly forId!: string | null;
  @Text({ nullable: true }) readonly forName!: string | null;
  @Text() readonly action!: string;
  @Text() readonly kind!: string;
  @Id() readonly recordId!: string;
  @Text() readonly entity!: string;
  @Id() readonly entityId!: string;
  @Many(() => AuditChange) readonly changes!: AuditChange[];
  @Text() readonly traceId!: string;
}

const auditKind = directoryKind('audit-event', 'platform.audit_events', 'identity.audit', {
  id: { select: 'r.id' },
  at: { select: instant('r.at') },
  actorId: { select: 'r.actor_id', filter: { on: 'r.actor_id', as: 'uuid' } },
  actorName: { select: 'r.actor_name' },
  forId: { select: 'r.for_id', filter: { on: 'r.for_id', as: 'uuid' } },
  forName: { select: '(select u.display_name from identity.user_card u where u.id = r.for_id)' },
  action: { select: 'r.action', filter: { on: 'r.action', as: 'text' } },
  kind: { select: 'r.kind', filter: { on: 'r.kind', as: 'text' } },
  recordId: { select: 'r.record_id', filter: { on: 'r.record_id', as: 'uuid' } },
  entity: { select: 'r.entity' },
  entityId: { select: 'r.entity_id' },
  changes: { select: 'r.changes' },
  traceId: { select: 'r.trace_id' },
});

@Requires('identity.audit')
export class ListAuditEvents extends NewestFirstQuery<AuditEvent> {}

@Handles(ListAuditEvents)
export class ListAuditEventsSql {
  constructor(private readonly newestFirst: NewestFirst) {}

  async execute(query: ListAuditEvents): Promise<Page<AuditEvent>> {
    const actor = currentActor();
    const { hidden } = actor.mask;
    const page = await this.newestFirst.page<AuditEvent>(auditKind, query, (sql) => toldTo(actor, sql));
    return { ...page, items: page.items.map((event) => ({ ...event, changes: event.changes.filter((change) => isOpen(event, change, hidden)) })) };
  }
}

/** What was done with a record is told to whoever sees it; to whoever sees all of a kind also of removed ones, but not of what somebody practises with, where he does not teach. What is but its owner's (an import) has no wider reach to ask for. */
function toldTo(actor: Actor, sql: SqlText): string[] {
  const seen = seenBy(actor, sql);
  return recordKinds().filter((each) => permissionEntry(each.read)?.reaches.includes('all')).flatMap((each) => {
    if (reachable(actor, each.read, each, 'r', new SqlText()) !== 'true') return [`(r.kind <> '${each.kind}' or ${seen(each.kind, 'r.record_id')})`];
    const isTold = practised(actor, each, 'p', sql);
    return isTold === 'true' ? [] : [`(r.kind <> '${each.kind}' or not exists (select from ${each.table} p where p.id = r.record_id and not ${isTold}))`];
  });
}

/** A field hidden from the reader stays hidden in the history too; where a kind has one, only open fields of a record's own row are told. */
function isOpen({ kind, entity }: AuditEvent, { field }: AuditChange, hidden: ReadonlySet<string>): boolean {
  const known = recordKinds().find((each) => each.kind === kind);
  if (!known || ![...hidden].some((name) => name.startsWith(`${kind}.`))) return true;
  return entity === kind && Object.hasOwn(known.fields, field) && !hidden.has(`${kind}.${field}`);
}
