import type { Screen } from '../process-types.ts';

const screens: readonly (readonly [RegExp, Screen])[] = [
  [/^\/today/u, 'today'], [/^\/activities/u, 'activities'], [/^\/people\/./u, 'person'], [/^\/people/u, 'people'], [/^\/organizations\/./u, 'organization'], [/^\/organizations/u, 'organizations'], [/^\/duplicates/u, 'duplicates'],
  [/^\/deals\/./u, 'deal'], [/^\/deals/u, 'deals'], [/^\/regrets/u, 'ledger'], [/^\/sales-setup/u, 'sales-setup'], [/^\/imports\/./u, 'import'], [/^\/imports/u, 'imports'], [/^\/bulk/u, 'bulk-edit'],
  [/^\/access-requests/u, 'access-requests'], [/^\/lift-requests/u, 'lift-requests'], [/^\/admin\/lists/u, 'lists'], [/^\/admin\/calendar/u, 'calendar'], [/^\/admin\/users/u, 'users'], [/^\/admin\/structure/u, 'structure'],
  [/^\/admin\/roles/u, 'roles'], [/^\/admin\/audit/u, 'audit'], [/^\/admin\/see-as/u, 'see-as'], [/^\/profile/u, 'profile'], [/^\/processes\/.+\/edit/u, 'process-editor'], [/^\/processes\/./u, 'process'], [/^\/processes/u, 'processes'],
  [/^\/articles\/desk/u, 'review-desk'], [/^\/articles\/.+\/edit/u, 'article-editor'], [/^\/articles\/./u, 'article'], [/^\/articles/u, 'articles'],
  [/^\/learning\/./u, 'lesson'], [/^\/learning/u, 'learning'], [/^\/courses\/./u, 'course'], [/^\/courses/u, 'courses'], [/^\/who-knows-what/u, 'who-knows-what'], [/^\/practice-runs/u, 'practice-runs'],
  [/^\/relationships/u, 'relationships'], [/^\/handovers\/./u, 'handover'], [/^\/handovers/u, 'handovers'], [/^\/key-persons/u, 'key-persons'],
];

export type Place = { screen?: Screen | undefined; dealId?: string | undefined; activityType?: string | undefined };

/** What help is asked for at an address: its screen, and the deal whose page it is. */
export function placeOf(path: string): Place {
  const screen = screens.find(([pattern]) => pattern.test(path))?.[1];
  const dealId = /^\/deals\/([0-9a-f-]{36})/u.exec(path)?.[1];
  return { ...(screen && { screen }), ...(dealId !== undefined && { dealId }) };
}
