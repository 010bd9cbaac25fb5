import type { RecordKind } from './types.ts';

/** The names under which answers are cached; one place, so that nothing is refreshed by a guess. */
export const keys = {
  me: ['me'] as const,
  sessions: ['sessions'] as const,
  recordKinds: ['record-kinds'] as const,
  jobs: ['jobs'] as const,
  jobList: ['jobs', 'list'] as const,
  job: (id: string) => ['jobs', 'one', id] as const,
  notices: ['notices'] as const,
  noticeCount: ['notices', 'count'] as const,
  noticeList: (onlyUnread: boolean) => ['notices', 'list', onlyUnread] as const,
  imports: ['imports'] as const,
  importList: ['imports', 'list'] as const,
  import: (id: string) => ['imports', 'one', id] as const,
  importPreview: (id: string, version: number) => ['imports', 'preview', id, version] as const,
  importRows: (id: string, outcome: string, state: string) => ['imports', 'rows', id, outcome, state] as const,
  duplicates: ['duplicates'] as const,
  importFields: (contents: string) => ['import-fields', contents] as const,
  search: (query: string) => ['search', query] as const,
  apiKeys: ['api-keys'] as const,
  directory: (resource: string) => ['directory', resource] as const,
  userList: (query: object) => ['users', 'list', query] as const,
  choices: (resource: string) => ['choices', resource] as const,
  records: (kind: RecordKind) => [kind] as const,
  recordList: (kind: RecordKind, query: object) => [kind, 'list', query] as const,
  record: (kind: RecordKind, id: string) => [kind, 'one', id] as const,
};
