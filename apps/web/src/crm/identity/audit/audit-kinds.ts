/** What the audit tells of, in the order in which it is offered. */
export const auditKinds = [
  'person', 'organization', 'deal', 'activity', 'promise', 'demand-signal', 'user', 'role', 'team', 'position', 'reading-norm', 'access-request', 'road-sign', 'saved-view', 'import', 'export', 'duplicate', 'relation',
  'article', 'process', 'search-miss', 'question', 'course', 'enrollment', 'certificate', 'learning-path', 'certificate-requirement', 'handover',
  'pipeline', 'product', 'competitor', 'loss-reason', 'currency', 'exchange-rate', 'activity-outcome', 'tag', 'tier', 'business-line', 'territory', 'working-calendar',
] as const;

/** Bookkeeping that says nothing to a reader: keys by which things are found, and of what the record is that the line is about anyway. */
export const silentFields: ReadonlySet<string> = new Set([
  'partyKind', 'partyId', 'personId', 'recordId', 'pipelineId', 'articleId', 'processId', 'enrollmentId', 'lessonId', 'practiceId', 'fileId', 'handoverId', 'sheet', 'nameKey', 'matchingKey', 'normalizedValue',
]);
