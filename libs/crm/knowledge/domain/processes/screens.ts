/** The screens of the web app by key: what a step is done in, and where its help stands. */
export const screens = [
  'today', 'activities', 'people', 'person', 'organizations', 'organization', 'duplicates', 'deals', 'deal', 'ledger', 'sales-setup', 'imports', 'import', 'bulk-edit', 'access-requests', 'lift-requests',
  'lists', 'calendar', 'users', 'structure', 'roles', 'audit', 'see-as', 'profile', 'processes', 'process', 'process-editor',
  'articles', 'article', 'article-editor', 'review-desk', 'learning', 'lesson', 'courses', 'course', 'who-knows-what', 'practice-runs', 'relationships', 'handovers', 'handover', 'key-persons',
] as const;
export type Screen = (typeof screens)[number];
