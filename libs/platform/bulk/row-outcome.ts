import type { DomainError, Violation } from '#platform/kernel';
import type { BulkState } from './bulk-kind.ts';

export const bulkOutcomes = ['changed', 'unchanged', 'refused'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** Why a record stays as it was. */
export interface BulkReason {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly Violation[];
}

/** What became of one record. */
export interface RowOutcome {
  readonly position: number;
  readonly outcome: BulkOutcome;
  readonly name: string | null;
  readonly reason: BulkReason | null;
  readonly before: BulkState | null;
  readonly after: BulkState | null;
}

export const refused = (position: number, name: string | null, { code, title, message, errors = [] }: DomainError): RowOutcome =>
  ({ position, outcome: 'refused', name, reason: { code, title, detail: message, errors }, before: null, after: null });
