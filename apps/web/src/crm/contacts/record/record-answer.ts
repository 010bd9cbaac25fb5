import type { Address, ContactPoint, Employment, OrganizationRecord, PersonRecord } from '../../../api/types.ts';

export type { Address, ContactPoint, Employment };

/** A record as its own address answers it: with what hangs on it; what a role hides is absent. */
export type PersonAnswer = PersonRecord;
export type OrganizationAnswer = OrganizationRecord;
export type RecordAnswer = PersonAnswer | OrganizationAnswer;
