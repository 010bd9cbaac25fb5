/** Help at a deal is kept with the deal: whatever refreshes the deal asks anew where it stands. */
export const processKeys = {
  all: ['knowledge', 'processes'] as const,
  list: ['knowledge', 'processes', 'list'] as const,
  one: (id: string, language: string) => ['knowledge', 'processes', 'one', id, language] as const,
  draft: (id: string) => ['knowledge', 'process-drafts', id] as const,
  difference: (id: string, version: number) => ['knowledge', 'processes', 'difference', id, version] as const,
  versions: (id: string) => ['knowledge', 'processes', 'versions', id] as const,
  version: (versionId: string) => ['knowledge', 'process-versions', versionId] as const,
  choices: ['knowledge', 'process-choices'] as const,
  articles: (prefer: string) => ['knowledge', 'articles', 'list', { picker: true, prefer }] as const,
  help: ({ dealId, ...asked }: { dealId?: string | undefined; screen?: string | undefined; activityType?: string | undefined }, language: string) => [dealId ? 'deal' : 'knowledge', 'help', dealId, asked, language] as const,
};
