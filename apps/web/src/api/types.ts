/** The shapes of the REST API that the screens use. */
export type Reach = 'own' | 'team' | 'subordinates' | 'all';
export type Ref = { id: string; name: string };
export type PersonRef = { id: string; displayName: string };
export type RecordKind = 'person' | 'organization';

export type Total = { value: number; exact: boolean };
export type Page<Item> = { items: Item[]; nextCursor: string | null; total?: Total };

export type User = {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  displayName: string;
  locale: string;
  timeZone: string;
  status: string;
};

export type Me = {
  user: User;
  teams: Ref[];
  position: Ref | null;
  roles: { id: string; code: string; name: string }[];
  permissions: { name: string; reach: Reach }[];
  hiddenFields: Partial<Record<RecordKind, string[]>>;
  readOnlyFields: Partial<Record<RecordKind, string[]>>;
};

export type Session = { id: string; userAgent?: string | null; ipAddress?: string | null; createdAt: string; lastSeenAt?: string | null; current?: boolean };

/** A word of the registry, in one language or in each. */
export type Label = string | { en: string; ru: string; uk: string };
export type FieldOption = { value: string; label: Label };
export type FieldDescription = {
  name: string;
  label: Label;
  type: string;
  group?: string;
  filterable: boolean;
  sortable: boolean;
  importable?: boolean;
  exportable?: boolean;
  personal?: boolean;
  /** Not among the columns a list shows at first. */
  extra?: boolean;
  /** Only in the answer of one record, not in a list. */
  recordOnly?: boolean;
  operators: string[];
  options?: (FieldOption | string)[];
  choices?: string[] | null;
};
export type RecordKindDescription = { kind: RecordKind; label: Label; fields: FieldDescription[] };

export type Tier = { id: string; code: string; name: string; rank?: number; isVip?: boolean };

type Owned = {
  id: string;
  version: number;
  lifecycleStage: string | null;
  description: string | null;
  tierId: string | null;
  tier: Tier | null;
  attentionInstruction: string | null;
  city: string | null;
  country: string | null;
  primaryEmail: string | null;
  primaryPhone: string | null;
  ownerId: string | null;
  owner: PersonRef | null;
  teamId: string | null;
  team: Ref | null;
  tags: Ref[];
  businessLines: Ref[];
  createdAt: string;
  updatedAt: string;
  updatedBy: PersonRef | null;
};

export type Person = Owned & {
  displayName: string;
  honorificPrefix: string | null;
  givenName: string | null;
  additionalName: string | null;
  familyName: string | null;
  preferredName: string | null;
  gender: string | null;
  birthDate: string | null;
  jobTitle: string | null;
  department: string | null;
  organization: Ref | null;
  leadSource: string | null;
  preferredLanguage: string | null;
  timeZone: string | null;
  doNotContact: boolean;
};

export type Organization = Owned & {
  name: string;
  legalName: string | null;
  alternateName: string | null;
  types: string[];
  industry: string | null;
  taxId: string | null;
  vatId: string | null;
  registrationNumber: string | null;
  website: string | null;
  domain: string | null;
  numberOfEmployees: number | null;
  annualRevenue: { amount: string; currency: string } | null;
  foundingDate: string | null;
  parentOrganizationId: string | null;
  parentOrganization: Ref | null;
};

export type SearchHit = {
  kind: RecordKind;
  id: string;
  title: string;
  subtitle: string | null;
  tier: Tier | null;
  owner: PersonRef | null;
  matched: 'name' | 'email' | 'phone';
};

export type JobState = 'queued' | 'running' | 'cancelling' | 'cancelled' | 'succeeded' | 'failed';
export type Job = {
  id: string;
  kind: string;
  title: string;
  phase: string | null;
  done: number;
  total: number | null;
  ratePerSecond: number | null;
  etaSeconds: number | null;
  succeeded: number;
  skipped: number;
  failed: number;
  state: JobState;
  result: Record<string, unknown> | null;
  problem: { code: string; title: string; detail?: string } | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};
