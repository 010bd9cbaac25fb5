import { Injectable } from '@nestjs/common';
import { currentActor, Reads } from '#platform/bus';
import { ListStatement, SqlText, type RecordKind } from '#platform/records';
import type { ActivityRow } from '../../application/activity-record.ts';
import type { StageStep, TimelineEntry, TimelineKind } from '../../application/get-timeline.ts';
import type { PromiseRow } from '../../application/promise-record.ts';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { isoInstant } from '../../kinds/field.ts';
import { PromiseKind } from '../../kinds/promise.kind.ts';
import { pinnedOf, timelineBranches, type Asked } from './timeline-branches.ts';

interface Row {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly at: string;
  readonly activity: ActivityRow | null;
  readonly promise: PromiseRow | null;
  readonly step: (StageStep & { readonly by: TimelineEntry['actor'] }) | null;
}

const listed = ({ fields }: RecordKind): string[] => Object.entries(fields).filter(([, field]) => !field.recordOnly).map(([name]) => name);
const card = (alias: string, id: string, name: string): string => `case when ${alias}.${id} is null then null else json_build_object('id', ${alias}.${id}, 'name', ${alias}.${name}) end`;

/** Activities, promises and steps of deals in one statement: first which they are, and only then what a page shows of them. */
@Injectable()
export class TimelineEntries {
  constructor(private readonly reads: Reads) {}

  async page(asked: Asked): Promise<TimelineEntry[]> {
    const sql = new SqlText();
    const branches = timelineBranches(asked, currentActor(), sql);
    return branches.length === 0 ? [] : this.shown(`select * from (${branches.join(' union all ')}) b order by at desc, id desc limit ${asked.most}`, sql);
  }

  async pinned(asked: Asked, most: number): Promise<TimelineEntry[]> {
    const sql = new SqlText();
    const text = pinnedOf(asked, currentActor(), sql, most);
    return text === null ? [] : this.shown(text, sql);
  }

  private async shown(page: string, sql: SqlText): Promise<TimelineEntry[]> {
    const actor = currentActor();
    const row = (kind: RecordKind, source: string): string => {
      const { columns, joins } = new ListStatement(kind, actor, {}).shown(listed(kind), sql);
      return `left join lateral (select row_to_json(whole) as card from (select r.* from ${kind.table} r where x.source = '${source}' and r.id = x.id offset 0) r ${joins} cross join lateral (select ${columns}) whole) ${source} on true`;
    };
    const amount = actor.mask.hidden.has('deal.amount') ? '' : `, 'amount', case when s.amount_at is null then null else json_build_object('amount', s.amount_at::text, 'currency', s.currency_at) end`;
    const text = `select x.id, x.kind, ${isoInstant('x.at')} as at, activity.card as activity, promise.card as promise, stage.step from (${page}) x ${row(ActivityKind, 'activity')} ${row(PromiseKind, 'promise')}
      left join lateral (select json_build_object('deal', json_build_object('id', d.id, 'name', d.name), 'from', ${card('s', 'from_id', 'from_name')}, 'to', ${card('s', 'to_id', 'to_name')}, 'toType', s.to_type, 'durationSeconds', s.duration_seconds::float8,
        'by', case when u.id is null then null else json_build_object('id', u.id, 'displayName', u.display_name) end ${amount}) as step
        from deals.stage_step s join deals.deal_card d on d.id = s.deal_id left join identity.user_card u on u.id = s.by_id where x.source = 'stage' and s.id = x.id) stage on true
      order by x.at desc, x.id desc`;
    return (await this.reads.rows<Row>(text, sql.values)).map(entry);
  }
}

function entry({ id, kind, at, activity, promise, step }: Row): TimelineEntry {
  if (activity) return { id, kind, at, actor: activity.owner ?? null, title: activity.subject ?? '', detail: activity.outcomeNote ?? activity.description ?? null, isPinned: activity.isPinned ?? false, activity };
  if (promise) return { id, kind, at, actor: promise.owner ?? null, title: promise.text ?? '', detail: promise.closedNote ?? null, isPinned: false, promise };
  const { by, ...stageChange } = step!;
  return { id, kind, at, actor: by, title: stageChange.to.name, detail: null, isPinned: false, stageChange };
}
