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

interface Found {
  readonly source: 'activity' | 'promise' | 'stage';
  readonly id: string;
  readonly kind: TimelineKind;
  readonly at: string;
}
type Step = StageStep & { readonly id: string; readonly by: TimelineEntry['actor'] };

const listed = ({ fields }: RecordKind): string[] => Object.entries(fields).filter(([, field]) => !field.recordOnly).map(([name]) => name);
const card = (id: string, name: string): string => `case when s.${id} is null then null else json_build_object('id', s.${id}, 'name', s.${name}) end`;

/** Activities, promises and steps of deals of a record: first which of them a page holds, in one statement, and only then what is shown of these. */
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
    const found = await this.reads.rows<Found>(`select x.source, x.id, x.kind, ${isoInstant('x.at')} as at from (${page}) x order by x.at desc, x.id desc`, sql.values);
    const idsOf = (source: Found['source']): string[] => found.filter((each) => each.source === source).map(({ id }) => id);
    const [activity, promise, stage] = await Promise.all([this.rows<ActivityRow>(ActivityKind, idsOf('activity')), this.rows<PromiseRow>(PromiseKind, idsOf('promise')), this.steps(idsOf('stage'))]);
    return found.flatMap((each) => {
      const shown = { activity, promise, stage }[each.source].get(each.id);
      return shown ? [entry(each, shown as never)] : [];
    });
  }

  /** What a list of their kind shows of some records. Asked for by themselves: one statement with the joins of all kinds costs more to plan than to run. */
  private async rows<Row extends { readonly id: string }>(kind: RecordKind, ids: readonly string[]): Promise<Map<string, Row>> {
    if (ids.length === 0) return new Map();
    const sql = new SqlText();
    const { columns, joins } = new ListStatement(kind, currentActor(), {}).shown(listed(kind), sql);
    const rows = await this.reads.rows<Row>(`select ${columns} from (select r.* from ${kind.table} r where r.id = any(${sql.bind(ids, 'uuid[]')})) r ${joins}`, sql.values);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async steps(ids: readonly string[]): Promise<Map<string, Step>> {
    if (ids.length === 0) return new Map();
    const amount = currentActor().mask.hidden.has('deal.amount') ? '' : `, case when s.amount_at is null then null else json_build_object('amount', s.amount_at::text, 'currency', s.currency_at) end as amount`;
    const text = `select s.id, json_build_object('id', d.id, 'name', d.name) as deal, ${card('from_id', 'from_name')} as "from", ${card('to_id', 'to_name')} as "to", s.to_type as "toType", s.duration_seconds::float8 as "durationSeconds",
      case when u.id is null then null else json_build_object('id', u.id, 'displayName', u.display_name) end as by ${amount}
      from deals.stage_step s join deals.deal_card d on d.id = s.deal_id left join identity.user_card u on u.id = s.by_id where s.id = any($1::uuid[])`;
    return new Map((await this.reads.rows<Step>(text, [ids])).map((step) => [step.id, step]));
  }
}

function entry({ id, source, kind, at }: Found, shown: ActivityRow & PromiseRow & Step): TimelineEntry {
  if (source === 'activity') return { id, kind, at, actor: shown.owner ?? null, title: shown.subject ?? '', detail: shown.outcomeNote ?? shown.description ?? null, isPinned: shown.isPinned ?? false, activity: shown };
  if (source === 'promise') return { id, kind, at, actor: shown.owner ?? null, title: shown.text ?? '', detail: shown.closedNote ?? null, isPinned: false, promise: shown };
  const { by, id: _, ...stageChange } = shown as Step;
  return { id, kind, at, actor: by, title: stageChange.to.name, detail: null, isPinned: false, stageChange };
}
