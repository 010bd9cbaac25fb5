import { AccessDenied, DomainError, DuplicateRefused, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { refusedRow, type FolderRow } from '../../domain/folder/row.ts';
import { ArticleIsArchived } from '../../domain/knowledge.errors.ts';

/** Why the files were not taken in. @throws what is no refusal of theirs: a fault, or a right that is missing */
export function refusalOf(error: unknown, paths: readonly string[]): FolderRow[] {
  const reason = reasonOf(error);
  return paths.map((path) => refusedRow(path, reason));
}

function reasonOf(error: unknown): Parameters<typeof refusedRow>[1] {
  if (error instanceof FileRefused) return error;
  if (!(error instanceof DomainError) || error instanceof AccessDenied) throw error;
  const [first] = error.errors ?? [];
  if (error instanceof ArticleIsArchived) return { reason: 'archived' };
  if (error instanceof DuplicateRefused) return { reason: 'slug-taken', field: 'id' };
  if (error instanceof ValidationFailed || error instanceof ReferenceNotFound) return { reason: 'value-refused', field: first?.pointer.slice(1) ?? null, value: first?.code ?? null };
  return { reason: 'refused', field: first?.pointer.slice(1) ?? null, value: error.code };
}
