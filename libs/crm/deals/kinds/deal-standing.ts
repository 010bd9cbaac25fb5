import type { RecordKind } from '#platform/records';

/** By what a role's reach and its conditions judge a deal, and what is told of it line by line. */
export const dealStanding: NonNullable<RecordKind['standing']> = { line: { column: 'business_line_id', as: 'uuid' }, confidentiality: { column: 'confidentiality', as: 'text' }, status: { column: 'status', as: 'text' } };
