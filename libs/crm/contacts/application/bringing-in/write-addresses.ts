import { newId } from '#platform/kernel';
import type { PartyKind } from '../../domain/party.ts';
import { ruleFor, type AddressDraft } from '../../domain/party-draft.ts';
import { PostalAddress } from '../../domain/postal-address.ts';
import type { Surroundings } from './surroundings.ts';

const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
const plain = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[\s,.]+/gu, ' ').trim();

/** Adds the addresses that are not there yet; where only what is empty may be filled, only to a party without any. */
export function writeAddresses(kind: PartyKind, partyId: string, addresses: PostalAddress[], given: readonly AddressDraft[], { rules, stamp, added }: Surroundings): boolean {
  const rule = ruleFor(rules, 'address');
  const before = addresses.length;
  if (before > 0 && rule !== 'overwrite') return false;
  for (const each of given) {
    const address = PostalAddress.add(newId(), kind, partyId, { ...each }, stamp.at);
    if (addresses.some((known) => parts.every((part) => plain(known[part]) === plain(address[part])))) continue;
    addresses.push(address);
    added.push(address);
  }
  return addresses.length > before;
}

export const placeOf = ([first]: readonly PostalAddress[]): { city: string | null; country: string | null } => ({ city: first?.addressLocality ?? null, country: first?.addressCountry ?? null });
