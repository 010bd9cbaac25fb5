import { Aggregate } from '#platform/kernel';
import { countryOf } from '#platform/text';
import type { PartyKind } from './party.ts';

export const addressTypes = ['billing', 'shipping', 'legal', 'visit'] as const;

export interface AddressFields {
  readonly type?: string;
  readonly streetAddress?: string | null;
  readonly addressLocality?: string | null;
  readonly addressRegion?: string | null;
  readonly postalCode?: string | null;
  readonly addressCountry?: string | null;
}

/** Where a party is found. A country is kept by its code, and as it was typed where it is none. */
export class PostalAddress extends Aggregate<PostalAddress> {
  readonly type!: string;
  readonly streetAddress!: string | null;
  readonly addressLocality!: string | null;
  readonly addressRegion!: string | null;
  readonly postalCode!: string | null;
  readonly addressCountry!: string | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly partyKind: PartyKind, readonly partyId: string) { super(); }

  static add(id: string, partyKind: PartyKind, partyId: string, fields: AddressFields, at: Date): PostalAddress {
    const address = new PostalAddress(id, partyKind, partyId);
    address.change({ type: 'visit', createdAt: at, deletedAt: null });
    address.correct(fields, at);
    return address;
  }

  correct(fields: AddressFields, at: Date): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const { addressCountry: country } = fields;
    this.change({ ...given, ...(country && { addressCountry: countryOf(country) ?? country }), updatedAt: at });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at });
  }
}
