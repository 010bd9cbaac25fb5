/** What the rows of a file tell of. */
export const importContents = ['parties', 'deals', 'activities'] as const;
export type ImportContents = (typeof importContents)[number];
