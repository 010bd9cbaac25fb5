/** The tab an address asks for, or the first one where it asks for one that is not there. */
export const askedTab = (asked: string | undefined, tabs: readonly [string, ...string[]]): string => (asked !== undefined && tabs.includes(asked) ? asked : tabs[0]);
