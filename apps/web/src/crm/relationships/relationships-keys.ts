import { activityKeys } from '../activities/activity-keys.ts';

/** Under the activities: whoever writes one refreshes who knows whom. */
export const relationshipKeys = {
  acquaintances: (kind: 'person' | 'organization', id: string) => [...activityKeys.all, 'acquaintances', kind, id] as const,
  map: (center: string, id: string, on: string) => [...activityKeys.all, 'relationship-map', center, id, on] as const,
  paths: (center: string, id: string) => [...activityKeys.all, 'paths', center, id] as const,
  left: (organizationId: string) => [...activityKeys.all, 'left', organizationId] as const,
  found: ['relationships', 'found'] as const,
};
