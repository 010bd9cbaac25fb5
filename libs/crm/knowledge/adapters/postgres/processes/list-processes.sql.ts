import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetProcess, GetProcessDraft, ListProcesses } from '../../../application/processes/list-processes.ts';
import type { ProcessDraft, ProcessRecord, ProcessRow } from '../../../application/processes/process-records.ts';
import { card as userCard, instant } from '../columns.ts';
import { meantFor } from '../meant-for.ts';
import { lineCard, outlineOf, placesOf, rolesOf, sightOf, stepsNamed } from './named.ts';

const inForce = 'knowledge.processes p join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number';
const draft = `jsonb_build_object('name', p.name, 'purpose', p.purpose, 'trigger', p.trigger, 'result', p.result, 'businessLineId', p.business_line_id, 'ownerId', p.owner_id, 'steps', p.steps)`;
const placesIn = (content: string): string => placesOf(`(${content} ->> 'businessLineId')::uuid`, `(${content} ->> 'ownerId')::uuid`);

const list = (isAuthor: string, meant: string): string => `select p.id, ${outlineOf('c.content')}, ${lineCard} as "businessLine", ${userCard('owner')} as owner, ${rolesOf('array(select distinct jsonb_array_elements_text(step -> $role$roleIds$role$)::uuid from jsonb_array_elements(c.content -> $role$steps$role$) step)')} as roles,
    jsonb_array_length(c.content -> 'steps') as "stepCount", (select coalesce(sum((step ->> 'expectedMinutes')::int), 0)::int from jsonb_array_elements(c.content -> 'steps') step) as "expectedMinutes",
    p.published_number as number, ${instant('v.published_at')} as "publishedAt", ${isAuthor} and v.content is distinct from ${draft} as "isChanged",
    (select a.trust from knowledge.published_articles a where a.article_id in (select (step ->> 'articleId')::uuid from jsonb_array_elements(c.content -> 'steps') step) and ${meant} order by array_position(array['expired', 'due', 'verified'], a.trust::text) limit 1) as trust
  from knowledge.processes p left join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number
  cross join lateral (select coalesce(v.content, ${draft}) as content) c ${placesIn('c.content')}
  where p.deleted_at is null and (${isAuthor} or p.published_number is not null) order by line.name nulls last, line.id, lower(c.content ->> 'name'), p.id limit 1000`;

@Handles(ListProcesses)
export class ListProcessesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<ProcessRow>> {
    const actor = currentActor();
    const sql = new SqlText();
    const text = list(sql.bind(actor.grants.has('knowledge.write'), 'boolean'), meantFor('a', actor, this.clock.today(), sql));
    const rows = await this.reads.rows<ProcessRow & { trigger?: string; result?: string }>(text, sql.values);
    return { items: rows.map(({ trigger: _, result: __, ...row }) => row), nextCursor: null };
  }
}

@Handles(GetProcess)
export class GetProcessSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ processId, language }: GetProcess): Promise<ProcessRecord> {
    const sql = new SqlText();
    const steps = stepsNamed(`v.content -> 'steps'`, sightOf(currentActor(), this.clock.today(), sql, language));
    const text = `select p.id, ${outlineOf('v.content')}, ${lineCard} as "businessLine", ${userCard('owner')} as owner, v.number, v.id as "versionId", v.change_note as "changeNote", ${instant('v.published_at')} as "publishedAt", ${steps} as steps
      from ${inForce} ${placesIn('v.content')} where p.id = ${sql.bind(processId, 'uuid')} and p.deleted_at is null`;
    const [process] = await this.reads.rows<ProcessRecord>(text, sql.values);
    if (!process) throw new ResourceNotFound();
    return process;
  }
}

@Handles(GetProcessDraft)
export class GetProcessDraftSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ processId, language }: GetProcessDraft): Promise<ProcessDraft> {
    const sql = new SqlText();
    const text = `select p.id, p.version, p.name, p.purpose, p.trigger, p.result, p.business_line_id as "businessLineId", ${lineCard} as "businessLine", p.owner_id as "ownerId", ${userCard('owner')} as owner, p.published_number as "publishedNumber",
        ${instant('p.updated_at')} as "updatedAt", ${stepsNamed('p.steps', sightOf(currentActor(), this.clock.today(), sql, language))} as steps
      from knowledge.processes p ${placesOf('p.business_line_id', 'p.owner_id')} where p.id = ${sql.bind(processId, 'uuid')} and p.deleted_at is null`;
    const [process] = await this.reads.rows<ProcessDraft>(text, sql.values);
    if (!process) throw new ResourceNotFound();
    return process;
  }
}
