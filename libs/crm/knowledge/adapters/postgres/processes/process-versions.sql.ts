import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { GetProcessVersion, ListProcessVersions, PreviewPublication, type ProcessDifference, type ProcessVersionRecord, type ProcessVersionRow } from '../../../application/processes/process-versions.ts';
import { ProcessDifferences, type NamedContent } from './process-differences.ts';
import { instant, lineCard, outlineOf, placesOf, stepsNamed, userCard } from './named.ts';

const seesStages = (): boolean => currentActor().grants.has('deals.read');
/** The content of a version with the names of what it names. */
const named = (content: string, alias: string): string => `(select jsonb_build_object('name', ${content} ->> 'name', 'purpose', ${content} ->> 'purpose', 'trigger', ${content} ->> 'trigger', 'result', ${content} ->> 'result',
  'businessLineId', ${content} ->> 'businessLineId', 'ownerId', ${content} ->> 'ownerId', 'businessLine', line.name, 'owner', owner.display_name, 'steps', ${stepsNamed(`${content} -> 'steps'`, seesStages())})
  from (select 1) one ${placesOf(`(${content} ->> 'businessLineId')::uuid`, `(${content} ->> 'ownerId')::uuid`)}) as ${alias}`;

@Handles(ListProcessVersions)
export class ListProcessVersionsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ processId }: ListProcessVersions): Promise<Page<ProcessVersionRow>> {
    const text = `select v.id, v.number, v.change_note as "changeNote", ${instant('v.published_at')} as "publishedAt", ${userCard('by')} as "publishedBy", cardinality(v.changed_step_ids) as changed, cardinality(v.added_step_ids) as added, cardinality(v.removed_step_ids) as removed
      from knowledge.processes p join knowledge.process_versions v on v.process_id = p.id left join identity.user_card by on by.id = v.published_by_id where p.id = $1 and p.deleted_at is null order by v.number desc limit 1000`;
    const items = await this.reads.rows<ProcessVersionRow>(text, [processId]);
    if (items.length === 0) throw new ResourceNotFound();
    return { items, nextCursor: null };
  }
}

@Handles(GetProcessVersion)
export class GetProcessVersionSql {
  constructor(private readonly reads: Reads, private readonly differences: ProcessDifferences) {}

  async execute({ processId, versionId }: GetProcessVersion): Promise<ProcessVersionRecord> {
    const text = `select p.id, ${outlineOf('v.content')}, ${lineCard} as "businessLine", ${userCard('owner')} as owner, v.number, v.id as "versionId", v.change_note as "changeNote", ${instant('v.published_at')} as "publishedAt",
        ${stepsNamed(`v.content -> 'steps'`, seesStages())} as steps, ${named('v.content', 'after')}, ${named('b.content', 'before')}, b.id is not null as "hasBefore"
      from knowledge.processes p join knowledge.process_versions v on v.process_id = p.id left join knowledge.process_versions b on b.process_id = p.id and b.number = v.number - 1
      ${placesOf(`(v.content ->> 'businessLineId')::uuid`, `(v.content ->> 'ownerId')::uuid`)} where p.id = $1 and v.id = $2 and p.deleted_at is null`;
    const [row] = await this.reads.rows<Omit<ProcessVersionRecord, 'difference'> & { before: NamedContent; after: NamedContent; hasBefore: boolean }>(text, [processId, versionId]);
    if (!row) throw new ResourceNotFound();
    const { before, after, hasBefore, ...version } = row;
    return { ...version, difference: hasBefore ? await this.differences.between(before, after) : null };
  }
}

@Handles(PreviewPublication)
export class PreviewPublicationSql {
  constructor(private readonly reads: Reads, private readonly differences: ProcessDifferences) {}

  async execute({ processId }: PreviewPublication): Promise<ProcessDifference> {
    const text = `select ${named('d.content', 'after')}, ${named('v.content', 'before')}, v.id is not null as "hasBefore" from knowledge.processes p left join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number
      cross join lateral (select jsonb_build_object('name', p.name, 'purpose', p.purpose, 'trigger', p.trigger, 'result', p.result, 'businessLineId', p.business_line_id, 'ownerId', p.owner_id, 'steps', p.steps) as content) d where p.id = $1 and p.deleted_at is null`;
    const [row] = await this.reads.rows<{ before: NamedContent; after: NamedContent; hasBefore: boolean }>(text, [processId]);
    if (!row) throw new ResourceNotFound();
    return this.differences.between(row.hasBefore ? row.before : { ...row.after, steps: [] }, row.after);
  }
}
