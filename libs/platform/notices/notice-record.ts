import type { Actor } from '#platform/access';
import { Id, Instant, Json, Nested, Text, Whole } from '#platform/fields';
import { recordKinds, seenBy, type SqlText } from '#platform/records';
import { noticeSubjects } from './notice-subjects.ts';

export class NoticeSubject {
  @Text({ description: 'A kind of record, or `article`.' }) readonly kind!: string;
  @Id() readonly id!: string;
}

export class NoticeRecord {
  @Id() readonly id!: string;
  @Text({ description: 'What is told, `module.what-happened`.' }) readonly kind!: string;
  @Json({ description: 'Values for the words of this kind.' }) readonly details!: Readonly<Record<string, unknown>>;
  @Text({ nullable: true, description: 'The page of the web app that it opens.' }) readonly href!: string | null;
  @Nested(() => NoticeSubject, { nullable: true }) readonly about!: NoticeSubject | null;
  @Whole({ min: 1, description: 'How many times it came before it was read; its values are those of the last.' }) readonly times!: number;
  @Instant() readonly postedAt!: string;
  @Instant({ nullable: true }) readonly readAt!: string | null;
}

const instant = (column: string, name: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

/** The record over a row `n` of platform.notices. */
export const noticeColumns = `n.id, n.kind, n.details, n.href, case when n.about_kind is not null then json_build_object('kind', n.about_kind, 'id', n.about_id) end as about, n.times,
  ${instant('n.posted_at', 'postedAt')}, ${instant('n.read_at', 'readAt')}`;

/** Whether `n` is the actor's, and what it is about is something he sees on the day: looked up row by row. */
export function shownTo(actor: Actor, day: string, sql: SqlText): string {
  const seen = seenBy(actor, sql);
  const cases = [
    ...recordKinds().map(({ kind }) => `when n.about_kind = '${kind}' then ${seen(kind, 'n.about_id')}`),
    ...noticeSubjects().map(([kind, sight]) => `when n.about_kind = '${kind}' then ${sight(actor, 'n.about_id', day, sql)}`),
  ];
  return `n.user_id = ${sql.bind(actor.userId, 'uuid')} and case when n.about_kind is null then true ${cases.join(' ')} else false end`;
}

/** Without the values of fields that are hidden from its reader. */
export function openedTo({ mask }: Actor, notice: NoticeRecord): NoticeRecord {
  const { about, details } = notice;
  if (!about) return notice;
  return { ...notice, details: Object.fromEntries(Object.entries(details).filter(([name]) => !mask.hidden.has(`${about.kind}.${name}`))) };
}
