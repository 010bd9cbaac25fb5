/** Everything the screens of activities keep, under one name: whoever writes one refreshes all that shows it. */
export const activityKeys = {
  all: ['activity'] as const,
  list: (query: object) => ['activity', 'list', query] as const,
  timeline: (place: string, id: string, kinds: string) => ['activity', 'timeline', place, id, kinds] as const,
  contact: (place: string, id: string) => ['activity', 'contact', place, id] as const,
  today: (day: string, ownerId: string) => ['activity', 'today', day, ownerId] as const,
  promises: (query: object) => ['activity', 'promises', query] as const,
  collisions: (organizationId: string, day: string) => ['activity', 'collisions', organizationId, day] as const,
  outcomes: ['activity-outcomes'] as const,
};
