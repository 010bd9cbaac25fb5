import type { DateOrder, DatePrecision } from './date-reading.ts';
import type { ImportChoices } from './import-choices.ts';

export type ImportedKind = 'email' | 'phone' | 'mobile' | 'messenger' | 'social' | 'fax' | 'web';
export type ImportedLabel = 'work' | 'home' | 'other';

export interface ContactPointDraft {
  readonly kind: ImportedKind;
  readonly value: string;
  readonly normalizedValue: string | null;
  readonly label: ImportedLabel;
  readonly isPrimary: boolean;
}

export interface PersonDraft {
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
  /** Code or name, as it stands in the file. */
  readonly tier?: string;
  readonly confidentiality?: string;
  readonly territory?: string;
  readonly description?: string;
}

export interface OrganizationDraft {
  readonly name: string;
  readonly legalName?: string;
  readonly alternateName?: string;
  readonly registrationNumber?: string;
  readonly foundingDate?: string;
  readonly attentionInstruction?: string;
  readonly taxId?: string;
  readonly vatId?: string;
  readonly website?: string;
  readonly industry?: string;
  readonly types?: readonly string[];
  readonly numberOfEmployees?: number;
  readonly lifecycleStage?: string;
  readonly tier?: string;
  readonly confidentiality?: string;
  readonly territory?: string;
  readonly description?: string;
  readonly contactPoints: readonly ContactPointDraft[];
}

export interface EmploymentDraft {
  /** Null: the file names a job and no employer. */
  readonly organizationName: string | null;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly datePrecision: DatePrecision;
}

export interface AddressDraft {
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
}

/** What one row says: a person, an organization, or both; addresses are the person's where there is one. */
export interface RowDraft {
  readonly person: PersonDraft | null;
  readonly organization: OrganizationDraft | null;
  readonly employment: EmploymentDraft | null;
  /** Further employers named in the same cell. */
  readonly otherEmployments: readonly EmploymentDraft[];
  readonly contactPoints: readonly ContactPointDraft[];
  readonly addresses: readonly AddressDraft[];
  readonly tags: readonly string[];
  readonly ownerEmail: string | null;
}

export const rowErrorCodes = ['row-empty', 'name-missing', 'email-invalid', 'date-invalid', 'ends-before-start', 'number-invalid', 'id-invalid', 'choice-unknown', 'too-long', 'too-many-cells', 'amount-invalid', 'currency-invalid', 'currency-contradicts', 'duration-invalid', 'type-missing', 'people-unclear'] as const;
export type RowErrorCode = (typeof rowErrorCodes)[number];

export interface RowError {
  readonly column: number | null;
  readonly heading: string | null;
  readonly field: string | null;
  readonly code: RowErrorCode;
  readonly value: string | null;
  readonly max?: number;
}

export interface RowOptions {
  /** Numbers without a country code are of this country. */
  readonly country?: string;
  readonly dateOrder?: DateOrder;
  /** Hours that tell no zone are of this one. */
  readonly timeZone?: string;
  /** Takes the place of the usual choices, per field. */
  readonly choices?: ImportChoices;
}
