import { activityKeys } from '../activities/activity-keys.ts';

/** Under the activities: whoever writes one refreshes who knows whom. */
export const relationshipKeys = {
  acquaintances: (kind: 'person' | 'organization', id: string) => [...activityKeys.all, 'acquaintances', kind, id] as const,
};
