import { Refuses, Requires } from '#platform/access';
import { FromPath, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { ProcessDraft, ProcessRecord, ProcessRow } from './process-records.ts';

/** All processes in force, by business line and name; for authors also those that are drafts only. */
@Requires('knowledge.read')
export class ListProcesses extends Query<Page<ProcessRow>> {}

@Requires('knowledge.read')
@Refuses(ResourceNotFound)
export class GetProcess extends Query<ProcessRecord> {
  @FromPath() readonly processId!: string;
}

@Requires('knowledge.write')
@Refuses(ResourceNotFound)
export class GetProcessDraft extends Query<ProcessDraft> {
  @FromPath() readonly processId!: string;
  static of(this: void, processId: string): GetProcessDraft { return Object.assign(new GetProcessDraft(), { processId }); }
}
