import type { DatePrecision } from '../../../ui/text/format.ts';
import type { Organization, Person, Ref } from '../../../api/types.ts';

export type ContactPoint = { id: string; kind: string; value: string; normalizedValue: string | null; label: string; isPrimary: boolean };
export type Employment = {
  id: string;
  organizationId: string | null;
  organization: Ref | null;
  jobTitle: string | null;
  department: string | null;
  startDate: string | null;
  endDate: string | null;
  datePrecision: DatePrecision;
  isPrimary: boolean;
  isCurrent: boolean;
};
type Parts = { contactPoints?: ContactPoint[] };

/** A record as its own address answers it: with what hangs on it. */
export type PersonAnswer = Person & Parts & { employments?: Employment[] };
export type OrganizationAnswer = Organization & Parts;
export type RecordAnswer = PersonAnswer | OrganizationAnswer;
