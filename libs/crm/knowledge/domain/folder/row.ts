import type { FileReason } from './file-refused.ts';

export const rowOutcomes = ['new', 'changed', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What became of one file of a folder. Every file that came has one: received = stored + refused. */
export interface FolderRow {
  readonly path: string;
  readonly outcome: RowOutcome;
  readonly reason: FileReason | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly articleId: string | null;
  readonly processId: string | null;
}

export const refusedRow = (path: string, { reason, field = null, value = null }: { readonly reason: FileReason; readonly field?: string | null; readonly value?: string | null }): FolderRow => ({ path, outcome: 'refused', reason, field, value: value?.slice(0, 300) ?? null, articleId: null, processId: null });
