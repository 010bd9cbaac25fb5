import { mappings } from '../../../libs/crm/contacts/adapters/postgres/contacts.mapping.ts';

const properties = (mapping: { readonly meta: { readonly properties: object } }): readonly string[] => Object.keys(mapping.meta.properties);

/** The tables of the population with the properties their columns hold, as the product maps them. */
export const tables = {
  organizations: { name: 'contacts.organizations', properties: properties(mappings.Organization as never) },
  persons: { name: 'contacts.persons', properties: properties(mappings.Person as never) },
  points: { name: 'contacts.contact_points', properties: properties(mappings.ContactPoint as never) },
  addresses: { name: 'contacts.postal_addresses', properties: properties(mappings.PostalAddress as never) },
  employments: { name: 'contacts.employments', properties: properties(mappings.Employment as never) },
} as const;
