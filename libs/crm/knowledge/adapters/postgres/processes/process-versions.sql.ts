import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetProcessVersion, ListProcessVersions, PreviewPublication, type ProcessDifference, type ProcessVersionRecord, type ProcessVersionRow } from '../../../application/processes/process-versions.ts';
import { ProcessDifferences, type NamedContent } from './process-differences.ts';
import { card as userCard, instant } from '../columns.ts';
import { lineCard, outlineOf, placesOf, sightOf, stepsNamed, type Sight } from './named.ts';

/** The content of a version with the names of what it names. */
const named = (content: string, alias: string, sight: Sight): string => `(select jsonb_build_object('name', ${content} ->> 'name', 'purpose', ${content} ->> 'purpose', 'trigger', ${content} ->> 'trigger', 'result', ${content} ->> 'result',
  'businessLineId', ${content} ->> 'businessLineId', 'ownerId', ${content} ->> 'ownerId', 'businessLine', line.name, 'owner', owner.display_name, 'steps', ${stepsNamed(`${content} -> 'steps'`, sight)})
  from (select 1) one ${placesOf(`(${content} ->> 'businessLineId')::uuid`, `(${content} ->> 'ownerId')::uuid`)}) as ${alias}`;

@Handles(ListProcessVersions)
export class ListProcessVersionsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ processId }: ListProcessVersions): Promise<Page<ProcessVersionRow>> {
    const text = `select v.id, v.number, v.change_note as "changeNote", ${instant('v.published_at')} as "publishedAt", ${userCard('by')} as "publishedBy", cardinality(v.changed_step_ids) as changed, cardinality(v.added_step_ids) as added, cardinality(v.removed_step_ids) as removed
      from knowledge.processes p left join knowledge.process_versions v on v.process_id = p.id left join identity.user_card by on by.id = v.published_by_id where p.id = $1 and p.deleted_at is null order by v.number desc limit 1000`;
    const rows = await this.reads.rows<ProcessVersionRow | { readonly id: null }>(text, [processId]);
    const items = rows.filter((row): row is ProcessVersionRow => row.id !== null);
    if (rows.length === 0 || (items.length === 0 && !currentActor().grants.has('knowledge.write'))) throw new ResourceNotFound();
    return { items, nextCursor: null };
  }
}

@Handles(GetProcessVersion)
export class GetProcessVersionSql {
  constructor(private readonly reads: Reads, private readonly differences: ProcessDifferences, private readonly clock: Clock) {}

  async execute({ processId, versionId }: GetProcessVersion): Promise<ProcessVersionRecord> {
    const sql = new SqlText();
    const sight = sightOf(currentActor(), this.clock.today(), sql);
    const text = `select p.id, ${outlineOf('v.content')}, ${lineCard} as "businessLine", ${userCard('owner')} as owner, v.number, v.id as "versionId", v.change_note as "changeNote", ${instant('v.published_at')} as "publishedAt",
        ${stepsNamed(`v.content -> 'steps'`, sight)} as steps, ${named('v.content', 'after', sight)}, ${named('b.content', 'before', sight)}, b.id is not null as "hasBefore"
      from knowledge.processes p join knowledge.process_versions v on v.process_id = p.id left join knowledge.process_versions b on b.process_id = p.id and b.number = v.number - 1
      ${placesOf(`(v.content ->> 'businessLineId')::uuid`, `(v.content ->> 'ownerId')::uuid`)} where p.id = ${sql.bind(processId, 'uuid')} and v.id = ${sql.bind(versionId, 'uuid')} and p.deleted_at is null`;
    const [row] = await this.reads.rows<Omit<ProcessVersionRecord, 'difference'> & { before: NamedContent; after: NamedContent; hasBefore: boolean }>(text, sql.values);
    if (!row) throw new ResourceNotFound();
    const { before, after, hasBefore, ...version } = row;
    return { ...version, difference: hasBefore ? await this.differences.between(before, after) : null };
  }
}

@Handles(PreviewPublication)
export class PreviewPublicationSql {
  constructor(private readonly reads: Reads, private readonly differences: ProcessDifferences, private readonly clock: Clock) {}

  async execute({ processId }: PreviewPublication): Promise<ProcessDifference> {
    const sql = new SqlText();
    const sight = sightOf(currentActor(), this.clock.today(), sql);
    const text = `select ${named('d.content', 'after', sight)}, ${named('v.content', 'before', sight)}, v.id is not null as "hasBefore" from knowledge.processes p left join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number
      cross join lateral (select jsonb_build_object('name', p.name, 'purpose', p.purpose, 'trigger', p.trigger, 'result', p.result, 'businessLineId', p.business_line_id, 'ownerId', p.owner_id, 'steps', p.steps) as content) d where p.id = ${sql.bind(processId, 'uuid')} and p.deleted_at is null`;
    const [row] = await this.reads.rows<{ before: NamedContent; after: NamedContent; hasBefore: boolean }>(text, sql.values);
    if (!row) throw new ResourceNotFound();
    return this.differences.between(row.hasBefore ? row.before : { ...row.after, steps: [] }, row.after);
  }
}
