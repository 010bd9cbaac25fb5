import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/bus';
import { FolderNames, type KnownArticle } from '../../../domain/folder/ports.ts';

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
