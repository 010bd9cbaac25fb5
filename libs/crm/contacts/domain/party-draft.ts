import type { ContactPointKind } from './contact-point.ts';

/** What becomes of a field of a record that is there already. */
export const writeRules = ['overwrite', 'only-if-empty', 'never'] as const;
export type WriteRule = (typeof writeRules)[number];

/** One rule for all fields, and others for some: `person.birthDate`, `organization.website`, `email`, `phone`, `employment`, `address`, `person.tags`, `owner`. */
export interface DraftRules {
  readonly rule: WriteRule;
  readonly fields: Readonly<Record<string, WriteRule>>;
}

export interface DraftPoint {
  readonly kind: ContactPointKind;
  readonly value: string;
  /** As it is found again; null where it is only kept as typed. */
  readonly normalizedValue: string | null;
  readonly label: string;
  readonly isPrimary: boolean;
}

export interface PersonDraft {
  /** The id of a record that is there already, where the source knows it. */
  readonly id?: string;
  readonly displayName: string;
  readonly honorificPrefix?: string;
  readonly givenName?: string;
  readonly additionalName?: string;
  readonly familyName?: string;
  readonly preferredName?: string;
  readonly gender?: string;
  readonly birthDate?: string;
  readonly lifecycleStage?: string;
  readonly leadSource?: string;
  readonly preferredLanguage?: string;
  readonly timeZone?: string;
  readonly doNotContact?: boolean;
  readonly attentionInstruction?: string;
  readonly description?: string;
  /** Code or name. */
  readonly tier?: string;
  readonly confidentiality?: string;
  /** Its name. */
  readonly territory?: string;
}

export interface OrganizationDraft {
  readonly id?: string;
  readonly name: string;
  readonly legalName?: string;
  readonly alternateName?: string;
  readonly taxId?: string;
  readonly vatId?: string;
  readonly registrationNumber?: string;
  readonly website?: string;
  readonly industry?: string;
  readonly types?: readonly string[];
  readonly numberOfEmployees?: number;
  readonly foundingDate?: string;
  readonly lifecycleStage?: string;
  readonly attentionInstruction?: string;
  readonly description?: string;
  readonly tier?: string;
  readonly confidentiality?: string;
  readonly territory?: string;
  readonly contactPoints: readonly DraftPoint[];
}

export interface EmploymentDraft {
  /** Null: a job is told and no employer. */
  readonly organizationName: string | null;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly datePrecision: string;
}

export interface AddressDraft {
  readonly type?: string;
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
}

/** A person, an organization, or both with the job between them, as a source from outside tells of them. */
export interface PartyDraft {
  readonly person: PersonDraft | null;
  readonly organization: OrganizationDraft | null;
  /** The first is at `organization`. */
  readonly employments: readonly EmploymentDraft[];
  readonly contactPoints: readonly DraftPoint[];
  /** The person's, where there is one. */
  readonly addresses: readonly AddressDraft[];
  readonly tags: readonly string[];
  readonly ownerEmail: string | null;
}

export const arrivalCodes = [
  'tag-unknown', 'tier-unknown', 'territory-unknown', 'owner-unknown', 'owner-not-allowed', 'not-yours-to-create', 'not-yours-to-change', 'organization-not-yours-to-change', 'ends-before-start',
  'person-ambiguous', 'organization-ambiguous', 'field-closed', 'already-there', 'nothing-new', 'job-without-employer', 'value-refused',
] as const;
export type ArrivalCode = (typeof arrivalCodes)[number];

/** Why a draft was refused or passed over, or what of it was. */
export interface ArrivalNote {
  readonly code: ArrivalCode;
  /** The field as rules name it. */
  readonly field: string | null;
  readonly value: string | null;
}

export interface Arrival {
  readonly outcome: 'created' | 'updated' | 'skipped' | 'rejected';
  readonly notes: readonly ArrivalNote[];
  readonly personId: string | null;
  readonly organizationId: string | null;
}

export const ruleFor = ({ rule, fields }: DraftRules, field: string): WriteRule => fields[field] ?? rule;
export const changesNothing = ({ rule, fields }: DraftRules): boolean => rule === 'never' && Object.values(fields).every((each) => each === 'never');
