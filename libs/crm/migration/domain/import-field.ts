export type ImportFieldKind = 'person' | 'organization' | 'employment' | 'contact-point' | 'address' | 'owner' | 'deal' | 'activity';
export type ImportFieldType = 'text' | 'long-text' | 'email' | 'phone' | 'url' | 'date' | 'number' | 'choice' | 'tags' | 'id' | 'amount' | 'currency' | 'moment' | 'time' | 'duration';
export interface Labels { readonly en: string; readonly ru: string; readonly uk: string }

/** A place that a column of a file can be read into. */
export interface ImportField {
  readonly key: string;
  readonly kind: ImportFieldKind;
  readonly type: ImportFieldType;
  readonly group: string;
  readonly labels: Labels;
  /** Several columns may fill it: e-mails, phones, address parts. */
  readonly isMany: boolean;
  readonly maxLength: number;
  /** The fields of records it is written to, as `kind.field`; where one of them is closed to somebody, so is this. */
  readonly records: readonly string[];
}

const limits: Record<ImportFieldType, number> = { text: 500, 'long-text': 20_000, email: 254, phone: 60, url: 2000, date: 40, number: 20, choice: 120, tags: 2000, id: 36, amount: 60, currency: 40, moment: 60, time: 20, duration: 30 };

export function importField(key: string, type: ImportFieldType, labels: readonly [en: string, ru: string, uk: string], more: Partial<ImportField> = {}): ImportField {
  const [group] = key.split('.') as [string];
  const kind = group === 'person' || group === 'organization' || group === 'employment' || group === 'address' || group === 'owner' || group === 'deal' || group === 'activity' ? group : 'contact-point';
  const [en, ru, uk] = labels;
  return { key, kind, type, group: kind, labels: { en, ru, uk }, isMany: kind === 'contact-point' || kind === 'address' || type === 'tags', maxLength: limits[type], records: recordsOf(key), ...more };
}

const addressParts: Readonly<Record<string, string>> = { 'address.locality': 'person.city', 'address.country': 'person.country' };

function recordsOf(key: string): string[] {
  const [group = '', name = ''] = key.split('.');
  if (key === 'person.id') return []; // says which record, and is not written
  if (group === 'address') return ['person.addresses', ...(addressParts[key] ? [addressParts[key]] : [])];
  if (group === 'employment') return name === 'jobTitle' || name === 'department' ? [`person.${name}`, 'person.employments'] : ['person.employments'];
  if (group === 'owner') return ['person.owner'];
  if (key === 'organization.type') return ['organization.types'];
  if (key === 'organization.domain') return ['organization.website'];
  if (key === 'organization.name') return ['organization.name', 'person.organization'];
  if (name === 'phone' || name === 'email') return [`organization.primary${name === 'phone' ? 'Phone' : 'Email'}`, 'organization.contactPoints'];
  if (group === 'person' || group === 'organization') return [key];
  return [...(group === 'email' ? ['person.primaryEmail'] : group === 'phone' ? ['person.primaryPhone'] : []), 'person.contactPoints'];
}
