import type { Address } from './record-answer.ts';

export const addressTypes = ['visit', 'billing', 'shipping', 'legal'] as const;

/** An address before the server has kept it. */
export type AddressDraft = Omit<Address, 'id'>;

/** One line, from the door to the country. */
export function addressLine({ streetAddress, postalCode, addressLocality, addressRegion, addressCountry }: AddressDraft, country: (code: string) => string): string {
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return [streetAddress, town, addressRegion, addressCountry && country(addressCountry)].filter(Boolean).join(', ');
}

export const mapOf = (line: string): string => `https://www.openstreetmap.org/search?query=${encodeURIComponent(line)}`;

/** All addresses are said at once, without what only the server keeps. */
export const bodyOfAddresses = (addresses: AddressDraft[]) =>
  addresses.map(({ type, streetAddress, postalCode, addressLocality, addressRegion, addressCountry }) => ({ type: type as (typeof addressTypes)[number], streetAddress, postalCode, addressLocality, addressRegion, addressCountry }));
