import { Handles } from '#platform/bus';
import { Requires } from '#platform/access';
import { Id, Instant, Json, Text, type Page } from '#platform/fields';
import { directoryKind, instant } from './directory-kind.ts';
import { NewestFirst, NewestFirstQuery } from './newest-first.ts';

export class LoggedRead {
  @Id() readonly id!: string;
  @Instant() readonly at!: string;
  @Id({ nullable: true }) readonly actorId!: string | null;
  @Text() readonly actorName!: string;
  @Text({ description: 'What was asked, by its name in the API.' }) readonly query!: string;
  @Json({ description: 'With what it was asked.' }) readonly asked!: unknown;
  @Text() readonly traceId!: string;
}

const readKind = directoryKind('read', 'platform.read_log', 'identity.audit', {
  id: { select: 'r.id' },
  at: { select: instant('r.at') },
  actorId: { select: 'r.actor_id', filter: { on: 'r.actor_id', as: 'uuid' } },
  actorName: { select: 'r.actor_name' },
  query: { select: 'r.query' },
  asked: { select: 'r.asked' },
  traceId: { select: 'r.trace_id' },
});

@Requires('identity.audit')
export class ListReads extends NewestFirstQuery<LoggedRead> {}

@Handles(ListReads)
export class ListReadsSql {
  constructor(private readonly newestFirst: NewestFirst) {}

  execute(query: ListReads): Promise<Page<LoggedRead>> {
    return this.newestFirst.page(readKind, query);
  }
}
