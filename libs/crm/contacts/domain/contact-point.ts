import { Aggregate, ValidationFailed } from '#platform/kernel';
import { digitsOf, emailKey, isEmail, isWebAddress, phoneOf } from '#platform/text';
import type { PartyKind } from './party.ts';

export const contactPointKinds = ['email', 'phone', 'mobile', 'messenger', 'social', 'fax', 'web'] as const;
export const contactPointLabels = ['work', 'home', 'other'] as const;
export type ContactPointKind = (typeof contactPointKinds)[number];

/** The field of a party that shows the first contact point of a kind, where one does. */
export const shownIn: Readonly<Record<ContactPointKind, 'primaryEmail' | 'primaryPhone' | null>> = { email: 'primaryEmail', phone: 'primaryPhone', mobile: 'primaryPhone', messenger: null, social: null, fax: null, web: null };

export interface NewContactPointFields {
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly normalizedValue?: string | null;
  readonly label: string;
  readonly isPrimary: boolean;
}

/** One way to reach somebody: as it was typed, and normalized so that it is found again. */
export class ContactPoint extends Aggregate<ContactPoint> {
  readonly kind!: ContactPointKind;
  readonly value!: string;
  readonly normalizedValue!: string | null;
  readonly label!: string;
  readonly isPrimary!: boolean;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly partyKind: PartyKind, readonly partyId: string) { super(); }

  /** A source that knows more than the value tells, such as the country of a number, says the normalized value itself. */
  static add(id: string, partyKind: PartyKind, partyId: string, fields: NewContactPointFields, at: Date): ContactPoint {
    const point = new ContactPoint(id, partyKind, partyId);
    const { kind, normalizedValue } = fields;
    const value = fields.value.trim();
    point.change({ ...fields, value, normalizedValue: normalizedValue === undefined ? normalized(kind, value) : normalizedValue, createdAt: at, updatedAt: at, deletedAt: null });
    return point;
  }

  correct(fields: { value?: string; label?: string; isPrimary?: boolean }, at: Date): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.change({ ...given, updatedAt: at });
    if (fields.value !== undefined) this.change({ value: this.value.trim(), normalizedValue: normalized(this.kind, this.value) });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, isPrimary: false, updatedAt: at });
  }
}

/** E.164 for what is a phone number, its digits for what only looks like one, lower case for the rest. */
export function normalized(kind: ContactPointKind, value: string): string | null {
  if (kind === 'email') {
    if (!isEmail(value.trim())) throw new ValidationFailed([{ pointer: '/value', code: 'not-an-email' }]);
    return emailKey(value);
  }
  if (kind === 'phone' || kind === 'mobile' || kind === 'fax') {
    const digits = digitsOf(value);
    if (digits === '') throw new ValidationFailed([{ pointer: '/value', code: 'not-a-phone' }]);
    return phoneOf(value)?.e164 ?? digits;
  }
  if (value.trim() === '') throw new ValidationFailed([{ pointer: '/value', code: 'too-short', min: 1 }]);
  if (kind === 'web' && !isWebAddress(value)) throw new ValidationFailed([{ pointer: '/value', code: 'not-a-web-address' }]);
  return value.trim().toLowerCase();
}
