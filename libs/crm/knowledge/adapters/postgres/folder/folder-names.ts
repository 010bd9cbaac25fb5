import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/bus';
import { recordKinds } from '#platform/records';
import { FolderNames, type KnownArticle, type NamedSetting } from '../../../domain/folder/ports.ts';

interface Named { readonly id: string; readonly name: string }

const byName = (rows: readonly Named[]): ReadonlyMap<string, string> => new Map(rows.toReversed().map(({ id, name }) => [name, id]));

@Injectable()
export class PostgresFolderNames extends FolderNames {
  constructor(private readonly reads: Reads) { super(); }

  async roles(): Promise<ReadonlyMap<string, string>> {
    return byName(await this.reads.rows<Named>('select id, code as name from identity.role_card order by id'));
  }

  async lines(): Promise<ReadonlyMap<string, string>> {
    return byName(await this.reads.rows<Named>('select id, name from contacts.business_line_card order by id'));
  }

  async stages(): Promise<ReadonlyMap<string, string>> {
    return byName(await this.reads.rows<Named>(`select id, pipeline_name || ' / ' || name as name from deals.stage_card where is_offered order by pipeline_position, pipeline_id, position, id`));
  }

  async settings(): Promise<readonly NamedSetting[]> {
    const stages = `select 2 as place, 'stage' as kind, id, pipeline_name || ' / ' || name as name, not is_offered as later, pipeline_position, pipeline_id, position from deals.stage_card`;
    const text = `select kind, id, name from (${stages}
      union all (select distinct on (pipeline_id) 1, 'pipeline', pipeline_id, pipeline_name, not is_offered, pipeline_position, pipeline_id, 0 from deals.stage_card order by pipeline_id, is_offered desc)
      union all select 3, 'lost-reason', id, name, false, 0, null, 0 from deals.loss_reason_card union all select 4, 'role', id, code, false, 0, null, 0 from identity.role_card) s
      order by place, later, pipeline_position, pipeline_id, position, id`;
    const fields = recordKinds().flatMap(({ kind, fields: named }) => Object.keys(named).map((name): NamedSetting => ({ kind: 'field', id: `${kind}.${name}`, name: `${kind}.${name}` })));
    return [...(await this.reads.rows<NamedSetting>(text)), ...fields];
  }

  async owners(): Promise<ReadonlyMap<string, string>> {
    return byName(await this.reads.rows<Named>(`select id, lower(email) as name from identity.user_card where status = 'active' order by id`));
  }

  articles(): Promise<readonly KnownArticle[]> {
    return this.reads.rows<KnownArticle>('select id, slug from knowledge.articles');
  }

  processes(): Promise<readonly Named[]> {
    return this.reads.rows<Named>('select id, name from knowledge.processes where deleted_at is null order by id');
  }

  async stepsElsewhere(processId: string, stepIds: readonly string[]): Promise<ReadonlySet<string>> {
    const text = `select distinct step ->> 'id' as id from (select id, steps from knowledge.processes union all select process_id, content -> 'steps' from knowledge.process_versions) p cross join lateral jsonb_array_elements(p.steps) step
      where p.id <> $1::uuid and step ->> 'id' = any($2::text[])`;
    return new Set((await this.reads.rows<{ id: string }>(text, [processId, stepIds])).map(({ id }) => id));
  }
}
