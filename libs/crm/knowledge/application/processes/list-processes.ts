import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { languages } from '../../domain/language.ts';
import type { ProcessDraft, ProcessRecord, ProcessRow } from './process-records.ts';

/** All processes in force, by business line and name; for authors also those that are drafts only. */
@Requires('knowledge.read')
export class ListProcesses extends Query<Page<ProcessRow>> {}

@Requires('knowledge.read')
@Refuses(ResourceNotFound)
export class GetProcess extends Query<ProcessRecord> {
  @FromPath() readonly processId!: string;
  @Choice(languages, { optional: true, from: 'query', description: 'Of the articles, where there are several.' }) readonly language?: string;
}

@Requires('knowledge.write')
@Refuses(ResourceNotFound)
export class GetProcessDraft extends Query<ProcessDraft> {
  @FromPath() readonly processId!: string;
  @Choice(languages, { optional: true, from: 'query' }) readonly language?: string;
  static of(this: void, processId: string): GetProcessDraft { return Object.assign(new GetProcessDraft(), { processId }); }
}
