import type { components } from './generated/schema.ts';

/** Short names for the shapes of the REST API; what they are is said by the OpenAPI document alone. */
type Schemas = components['schemas'];

export type Ref = Schemas['NameCard'];
export type PersonRef = Schemas['UserCard'];
/** The two kinds of parties. */
export type RecordKind = Exclude<Schemas['Hit']['kind'], 'deal'>;
export type Page<Item> = { items: Item[]; nextCursor: string | null; total?: Total | undefined };
export type Total = { value: number; exact: boolean };

export type User = Schemas['UserRecord'];
export type Me = Schemas['Me'];
export type Reach = Schemas['PermissionAnswer']['reach'];
export type Role = Schemas['RoleRecord'];
export type Permission = Schemas['PermissionDescription'];
export type AuditEvent = Schemas['AuditEvent'];
export type AuditCheck = Schemas['AuditCheckRecord'];
export type ApiKey = Schemas['ApiKeyRecord'];
export type Session = Schemas['SessionRecord'];

export type LiftRequest = Schemas['LiftRequestRecord'];
export type ExportRecord = Schemas['ExportRecord'];

export type Label = Schemas['TranslatedLabel'];
export type FieldDescription = Schemas['FieldDescription'];
export type RecordKindDescription = Schemas['RecordKindDescription'];

export type CatalogueEntry = Schemas['CatalogueEntry'];
export type Tier = Schemas['TierCard'];
export type Person = Schemas['PersonRow'];
export type Organization = Schemas['OrganizationRow'];
export type PersonRecord = Schemas['PersonRecord'];
export type OrganizationRecord = Schemas['OrganizationRecord'];
export type ContactPoint = Schemas['ContactPointRecord'];
export type Address = Schemas['AddressRecord'];
export type Employment = Schemas['EmploymentRecord'];
export type Relation = Schemas['RelationRecord'];
export type HistoryEntry = Schemas['HistoryRow'];
export type NewPerson = Schemas['AddPerson'];
export type NewOrganization = Schemas['AddOrganization'];
export type Colleague = Schemas['ColleagueRow'];
export type SearchHit = Schemas['Hit'];
export type TextHit = Schemas['TextHit'];

export type Job = Schemas['JobRecord'];
export type Notice = Schemas['NoticeRecord'];
export type Acquaintance = Schemas['AcquaintanceRecord'];
export type RelationshipMap = Schemas['RelationshipMap'];
export type PathToThem = Schemas['PathToThem'];
