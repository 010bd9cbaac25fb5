import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Processes } from '../../../domain/processes/ports.ts';
import { ProcessVersion } from '../../../domain/processes/process-version.ts';
import { Process } from '../../../domain/processes/process.ts';
import { requireVersion } from '../require-version.ts';

const versionBy = async (where: object): Promise<ProcessVersion | null> => currentTransaction().findOne(ProcessVersion as never, where as never);
const run = async (text: string, values: unknown[]): Promise<void> => void (await inTransaction(currentTransaction(), text, values));

const lay = `insert into knowledge.steps_in_force (process_id, step_id, position, name, work, role_ids, screen, operation, expected_minutes, control, article_id, stage_ids, activity_types)
  select $1, s.id, at, s.name, s.work, array(select jsonb_array_elements_text(s."roleIds")::uuid), s.screen, s.operation, s."expectedMinutes", nullif(s.control, 'null'), s."articleId",
    array(select jsonb_array_elements_text(s."stageIds")::uuid), array(select jsonb_array_elements_text(s."activityTypes"))
  from jsonb_array_elements($2::jsonb) with ordinality e(step, at)
  cross join lateral jsonb_to_record(e.step) s(id uuid, name text, work text, "roleIds" jsonb, screen text, operation text, "expectedMinutes" int, control jsonb, "articleId" uuid, "stageIds" jsonb, "activityTypes" jsonb)`;

@Injectable()
export class PostgresProcesses extends Processes {
  async get(id: string): Promise<Process> {
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), 'select version from knowledge.processes where id = $1 and deleted_at is null for update', [id]);
    if (!row) throw new ResourceNotFound();
    requireVersion(id, row.version);
    return (await currentTransaction().findOneOrFail(Process as never, { id } as never)) as Process;
  }

  add(entry: Process | ProcessVersion): void {
    currentTransaction().persist(entry);
  }

  async version({ id: processId }: Process, versionId: string, field: string): Promise<ProcessVersion> {
    const version = await versionBy({ id: versionId, processId });
    if (!version) throw ReferenceNotFound.at(field);
    return version;
  }

  async inForce({ id: processId, publishedNumber }: Process): Promise<ProcessVersion | null> {
    return publishedNumber === null ? null : versionBy({ processId, number: publishedNumber });
  }

  async knownSteps(processId: string): Promise<ReadonlySet<string>> {
    const text = `select distinct step ->> 'id' as id from knowledge.process_versions v cross join lateral jsonb_array_elements(v.content -> 'steps') step where v.process_id = $1`;
    return new Set((await inTransaction<{ id: string }>(currentTransaction(), text, [processId])).map(({ id }) => id));
  }

  async putInForce({ id }: Process, version: ProcessVersion | null): Promise<void> {
    await run('delete from knowledge.steps_in_force where process_id = $1', [id]);
    if (version) await run(lay, [id, JSON.stringify(version.content.steps)]);
  }
}
