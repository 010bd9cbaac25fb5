import { currentActor, Handles } from '#platform/bus';
import { RefusesKeys, SignedIn } from '#platform/access';
import { Flag, Id, Instant, Text, type Page } from '#platform/fields';
import { Clock } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { directoryKind, instant } from './directory-kind.ts';
import { NewestFirst, NewestFirstQuery } from './newest-first.ts';

export class SessionRecord {
  @Id() readonly id!: string;
  @Text() readonly ip!: string;
  @Text() readonly userAgent!: string;
  @Instant() readonly createdAt!: string;
  @Instant() readonly lastSeenAt!: string;
  @Instant() readonly expiresAt!: string;
  @Flag({ description: 'The session this answer is given in.' }) readonly current!: boolean;
}

const sessionKind = directoryKind('session', '(select id, user_id, ip, user_agent, created_at, last_seen_at, expires_at, ended_at from identity.sessions) s', 'identity.read', {
  id: { select: 'r.id' },
  ip: { select: 'r.ip' },
  userAgent: { select: 'r.user_agent' },
  createdAt: { select: instant('r.created_at') },
  lastSeenAt: { select: instant('r.last_seen_at') },
  expiresAt: { select: instant('r.expires_at') },
});

@SignedIn('one\'s own sessions')
@RefusesKeys(PersonRequired)
export class ListSessions extends NewestFirstQuery<SessionRecord> {}

@Handles(ListSessions)
export class ListSessionsSql {
  constructor(private readonly newestFirst: NewestFirst, private readonly clock: Clock) {}

  /** Those still open. */
  async execute(query: ListSessions): Promise<Page<SessionRecord>> {
    const { userId, sessionId } = currentActor();
    const page = await this.newestFirst.page<SessionRecord>(sessionKind, query, (sql) => [
      `r.user_id = ${sql.bind(userId, 'uuid')}`, 'r.ended_at is null', `r.expires_at > ${sql.bind(this.clock.now(), 'timestamptz')}`,
    ]);
    return { ...page, items: page.items.map((session) => ({ ...session, current: session.id === sessionId })) };
  }
}
