import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { recordKinds } from '#platform/records';
import { GetView, ListViews, type SavedViewRecord } from '../../application/list-views.ts';
import { askedBy } from '../../application/view-query.ts';
import type { ViewQuery } from '../../domain/saved-view.ts';
import { isFound } from './found-views.ts';

type Row = Omit<SavedViewRecord, 'query' | 'isUsable'> & { readonly query: ViewQuery };

const instant = (column: string): string => `to_char(v.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const views = `select v.id, v.version, v.kind, v.name, v.query, v.visibility, v.owner_id as "ownerId", v.team_id as "teamId", v.owner_id = $1 as "isMine", (v.owner_id = $1 or $2::boolean) as "mayChange",
  p.view_id is not null as "isPinned", ${instant('created_at')} as "createdAt", ${instant('updated_at')} as "updatedAt",
  case when o.id is null then null else json_build_object('id', o.id, 'displayName', o.display_name) end as owner, case when t.id is null then null else json_build_object('id', t.id, 'name', t.name) end as team
  from views.saved_views v left join views.pins p on p.view_id = v.id and p.user_id = $1 left join identity.user_card o on o.id = v.owner_id left join identity.team_card t on t.id = v.team_id
  where ${isFound('v', '$1', '$2::boolean')}`;

/** Reads views as whoever asks may know them: of kinds that are closed there are none. */
async function found(reads: Reads, more: string, value: string | null): Promise<SavedViewRecord[]> {
  const actor = currentActor();
  const rows = await reads.rows<Row>(`${views} ${more}`, [actor.userId, actor.grants.has('views.administer'), value]);
  return rows.flatMap((row) => {
    const kind = recordKinds().find((each) => each.kind === row.kind);
    if (!kind || !actor.grants.has(kind.read)) return [];
    const query = askedBy(kind, actor, row.query);
    return [{ ...row, query: query && { ...query, ...(query.columns && { columns: [...query.columns] }) }, isUsable: query !== null } as SavedViewRecord];
  });
}

@Handles(ListViews)
export class ListViewsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ kind }: ListViews): Promise<Page<SavedViewRecord>> {
    const items = await found(this.reads, 'and ($3::text is null or v.kind = $3) order by p.view_id is null, p.pinned_at, lower(v.name), v.id limit 1000', kind ?? null);
    return { items, nextCursor: null };
  }
}

@Handles(GetView)
export class GetViewSql {
  constructor(private readonly reads: Reads) {}

  async execute({ viewId }: GetView): Promise<SavedViewRecord> {
    const [view] = await found(this.reads, 'and v.id = $3::uuid', viewId);
    if (!view) throw new ResourceNotFound();
    return view;
  }
}
