import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { BusinessLine, Tag, Territory, Tier } from '../../domain/catalogue.ts';
import type { Confidentiality } from '../../domain/confidentiality.ts';
import { ContactPoint, type ContactPointKind } from '../../domain/contact-point.ts';
import { Employment } from '../../domain/employment.ts';
import { Organization } from '../../domain/organization.ts';
import { DuplicateCandidate } from '../../domain/duplicate-candidate.ts';
import type { PartyKind } from '../../domain/party.ts';
import { Person } from '../../domain/person.ts';
import { PostalAddress } from '../../domain/postal-address.ts';
import type { DatePrecision } from '../../domain/known-days.ts';
import { Relation } from '../../domain/relation.ts';
import type { RelationKind } from '../../domain/relation-kinds.ts';

const text = () => p.string().columnType('text').nullable();
const day = () => p.string().columnType('date').nullable();
const stamps = { createdAt: p.datetime(3), updatedAt: p.datetime(3) };
const ids = () => p.array().columnType('uuid[]');
const removable = { ...stamps, deletedAt: p.datetime(3).nullable() };
const party = {
  id: p.uuid().primary(), version: p.integer().version(), tierId: p.uuid().nullable(), confidentiality: p.string().$type<Confidentiality>(), territoryId: p.uuid().nullable(), attentionInstruction: text(), lifecycleStage: text(), description: text(), city: text(), country: text(),
  primaryEmail: text(), primaryPhone: text(), ownerId: p.uuid().nullable(), teamId: p.uuid().nullable(), tagIds: ids(), businessLineIds: ids(),
  ...removable, createdById: p.uuid().nullable(), updatedById: p.uuid().nullable(), nameKey: p.string(),
};
const schema = 'contacts';

export const mappings = {
  Person: defineEntity({
    class: Person as never, className: 'Person', schema, tableName: 'persons',
    properties: {
      ...party, displayName: p.string(), honorificPrefix: text(), givenName: text(), additionalName: text(), familyName: text(), preferredName: text(), gender: text(), birthDate: day(), jobTitle: text(),
      department: text(), organizationId: p.uuid().nullable(), leadSource: text(), preferredLanguage: text(), timeZone: text(), doNotContact: p.boolean(),
    },
  }),
  Organization: defineEntity({
    class: Organization as never, className: 'Organization', schema, tableName: 'organizations',
    properties: {
      ...party, name: p.string(), legalName: text(), alternateName: text(), types: p.array().columnType('text[]'), industry: text(), taxId: text(), vatId: text(), registrationNumber: text(), website: text(), domain: text(),
      numberOfEmployees: p.integer().nullable(), annualRevenue: p.string().columnType('numeric(19,4)').nullable(), annualRevenueCurrency: text(), foundingDate: day(), parentOrganizationId: p.uuid().nullable(), matchingKey: p.string(),
    },
  }),
  ContactPoint: defineEntity({
    class: ContactPoint as never, className: 'ContactPoint', schema, tableName: 'contact_points',
    properties: { id: p.uuid().primary(), partyKind: p.string().$type<PartyKind>(), partyId: p.uuid(), kind: p.string().$type<ContactPointKind>(), value: p.string(), normalizedValue: text(), label: p.string(), isPrimary: p.boolean(), ...removable },
  }),
  PostalAddress: defineEntity({
    class: PostalAddress as never, className: 'PostalAddress', schema, tableName: 'postal_addresses',
    properties: { id: p.uuid().primary(), partyKind: p.string().$type<PartyKind>(), partyId: p.uuid(), type: p.string(), streetAddress: text(), addressLocality: text(), addressRegion: text(), postalCode: text(), addressCountry: text(), ...removable },
  }),
  Employment: defineEntity({
    class: Employment as never, className: 'Employment', schema, tableName: 'employments',
    properties: { id: p.uuid().primary(), personId: p.uuid(), organizationId: p.uuid(), jobTitle: text(), department: text(), startDate: day(), endDate: day(), datePrecision: p.string(), isPrimary: p.boolean(), endReason: text(), ...removable },
  }),
  Relation: defineEntity({
    class: Relation as never, className: 'Relation', schema, tableName: 'relations',
    properties: {
      id: p.uuid().primary(), version: p.integer().version(), kind: p.string().$type<RelationKind>(), partyKind: p.string().$type<PartyKind>(), fromId: p.uuid(), toId: p.uuid(), startDate: day(), endDate: day(), datePrecision: p.string().$type<DatePrecision>(), note: text(),
      ...removable, createdById: p.uuid().nullable(), updatedById: p.uuid().nullable(),
    },
  }),
  DuplicateCandidate: defineEntity({
    class: DuplicateCandidate as never, className: 'DuplicateCandidate', schema, tableName: 'duplicate_candidates',
    properties: { id: p.uuid().primary(), version: p.integer().version(), kind: p.string().$type<PartyKind>(), leftId: p.uuid(), rightId: p.uuid(), signals: p.array().columnType('text[]'), status: p.string(), ...stamps },
  }),
  Tag: defineEntity({ class: Tag as never, className: 'Tag', schema, tableName: 'tags', properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), ...removable } }),
  BusinessLine: defineEntity({ class: BusinessLine as never, className: 'BusinessLine', schema, tableName: 'business_lines', properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), ...removable } }),
  Territory: defineEntity({ class: Territory as never, className: 'Territory', schema, tableName: 'territories', properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), ...removable } }),
  Tier: defineEntity({ class: Tier as never, className: 'Tier', schema, tableName: 'tiers', properties: { id: p.uuid().primary(), version: p.integer().version(), code: p.string(), name: p.string(), rank: p.integer(), isVip: p.boolean(), ...removable } }),
};

const own = (aggregate: Record<string, unknown>): string => String(aggregate['id']);
const kindOfParty = (part: Record<string, unknown>): string => String(part['partyKind']);
const ofParty = (aggregate: Record<string, unknown>): string => String(aggregate['partyId']);
persist({ mapping: mappings.Person, className: 'Person', entity: 'person', kind: 'person', record: own, unique: { persons_pkey: '/id' } });
persist({ mapping: mappings.Organization, className: 'Organization', entity: 'organization', kind: 'organization', record: own, unique: { organizations_pkey: '/id' } });
persist({ mapping: mappings.ContactPoint, className: 'ContactPoint', entity: 'contact-point', kind: kindOfParty, record: ofParty });
persist({ mapping: mappings.PostalAddress, className: 'PostalAddress', entity: 'address', kind: kindOfParty, record: ofParty });
persist({ mapping: mappings.Employment, className: 'Employment', entity: 'employment', kind: 'person', record: (each) => String(each['personId']) });
persist({ mapping: mappings.Relation, className: 'Relation', entity: 'relation', kind: 'relation', record: own, unique: { relations_pkey: '/id', relations_open: '/toId', relations_one_parent: '/toId' } });
persist({ mapping: mappings.DuplicateCandidate, className: 'DuplicateCandidate', entity: 'duplicate', kind: 'duplicate', record: own });
persist({ mapping: mappings.Tag, className: 'Tag', entity: 'tag', kind: 'tag', record: own, unique: { tags_by_name: '/name' } });
persist({ mapping: mappings.BusinessLine, className: 'BusinessLine', entity: 'business-line', kind: 'business-line', record: own, unique: { business_lines_by_name: '/name' } });
persist({ mapping: mappings.Territory, className: 'Territory', entity: 'territory', kind: 'territory', record: own, unique: { territories_by_name: '/name' } });
persist({ mapping: mappings.Tier, className: 'Tier', entity: 'tier', kind: 'tier', record: own, unique: { tiers_code_key: '/code' } });
