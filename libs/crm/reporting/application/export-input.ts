import type { ListRequest } from '#platform/records';
import type { ExportChoice, ExportFormat } from '../domain/export.ts';

/** What the job that writes a file is told. */
export interface ExportInput extends ExportChoice, ExportFormat {
  readonly fileId: string;
  readonly fileName: string;
  /** The mark of the rights by which it was begun. */
  readonly rights: string;
}

/** The list the file is made of. */
export const listOf = ({ filter, q, sort }: Pick<ExportChoice, 'filter' | 'q' | 'sort'>): ListRequest => ({ ...(filter !== null && { filter }), ...(q !== null && { q }), ...(sort !== null && { sort }) });
