export type ImportFieldKind = 'person' | 'organization' | 'employment' | 'contact-point' | 'address' | 'owner';
export type ImportFieldType = 'text' | 'long-text' | 'email' | 'phone' | 'url' | 'date' | 'number' | 'choice' | 'tags' | 'id';
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
}

const limits: Record<ImportFieldType, number> = { text: 500, 'long-text': 20_000, email: 254, phone: 60, url: 2000, date: 40, number: 20, choice: 120, tags: 2000, id: 36 };

export function importField(key: string, type: ImportFieldType, labels: readonly [en: string, ru: string, uk: string], more: Partial<ImportField> = {}): ImportField {
  const [group] = key.split('.') as [string];
  const kind = group === 'person' || group === 'organization' || group === 'employment' || group === 'address' || group === 'owner' ? group : 'contact-point';
  const [en, ru, uk] = labels;
  return { key, kind, type, group: kind, labels: { en, ru, uk }, isMany: kind === 'contact-point' || kind === 'address' || type === 'tags', maxLength: limits[type], ...more };
}
