import { policy, type Rows } from './notation.ts';
import { asksOfContacts, changesRecord, creates, readsContact, restoresRecord, transfersRecord } from './policies.ts';

/** A pair is seen by whoever sees both, and dismissed by whoever may change contacts and sees both. */
const dismisses = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   ok       ok     403     ok    403 401
  team    401    403  ok     ok   ok       ok     403     ok    403 401
  foreign 401    403  404    404  404      404    403     ok    403 401
  deleted 401    403  404    404  404      404    403     404   403 401`);
/** Tells of two: one names what he sees, and may change one of them. The other one here is the seller's, and seen by all. */
const tellsOfTwo = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       ok     403     ok    403 401
  team    401    403  ok     ok   ok       ok     403     ok    403 401
  foreign 401    403  ref    ref  ref      ref    403     ok    403 401
  deleted 401    403  ref    ref  ref      ref    403     ref   403 401`);
const administersContacts = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     ok    403 401`);
const points = [{ kind: 'phone', value: '+380441234567' }] as const;

export const contacts: Rows = {
  listPersons: [asksOfContacts, 'GET /persons'],
  searchPersons: [asksOfContacts, 'POST /persons/search', { filter: { field: 'leadSource', op: 'eq', value: 'Fair' } }],
  addPerson: [creates, 'POST /persons', ({ word }) => ({ familyName: word })],
  getPerson: [readsContact, 'GET /persons/{person}'],
  changePerson: [changesRecord, 'PATCH /persons/{person}', { description: 'Called' }],
  movePerson: [changesRecord, 'POST /persons/{person}/move', ({ known }) => ({ organizationId: known['employer'] })],
  addEmployment: [changesRecord, 'POST /persons/{person}/employments', ({ known }) => ({ organizationId: known['employer'], isPrimary: false })],
  changeEmployment: [changesRecord, 'PATCH /persons/{person}/employments/{person.job}', { jobTitle: 'Head' }],
  removeEmployment: [changesRecord, 'DELETE /persons/{person}/employments/{person.job}'],
  listOrganizations: [asksOfContacts, 'GET /organizations'],
  searchOrganizations: [asksOfContacts, 'POST /organizations/search', { filter: { field: 'industry', op: 'eq', value: 'Pumps' } }],
  addOrganization: [creates, 'POST /organizations', ({ word }) => ({ name: word })],
  getOrganization: [readsContact, 'GET /organizations/{organization}'],
  changeOrganization: [changesRecord, 'PATCH /organizations/{organization}', { description: 'Visited' }],
  listPeopleOfOrganization: [readsContact, 'GET /organizations/{organization}/people'],

  getPartyHistory: [readsContact, 'GET /persons/{person}/history'],
  'getPartyHistory of organizations': [readsContact, 'GET /organizations/{organization}/history'],
  addContactPoint: [changesRecord, 'POST /persons/{person}/contact-points', points[0]],
  'addContactPoint of organizations': [changesRecord, 'POST /organizations/{organization}/contact-points', points[0]],
  changeContactPoint: [changesRecord, 'PATCH /persons/{person}/contact-points/{person.point}', { label: 'work' }],
  'changeContactPoint of organizations': [changesRecord, 'PATCH /organizations/{organization}/contact-points/{organization.point}', { label: 'work' }],
  removeContactPoint: [changesRecord, 'DELETE /persons/{person}/contact-points/{person.point}'],
  'removeContactPoint of organizations': [changesRecord, 'DELETE /organizations/{organization}/contact-points/{organization.point}'],
  changeAddresses: [changesRecord, 'PUT /persons/{person}/addresses', { addresses: [{ type: 'visit', addressLocality: 'Kyiv' }] }],
  'changeAddresses of organizations': [changesRecord, 'PUT /organizations/{organization}/addresses', { addresses: [{ type: 'visit', addressLocality: 'Kyiv' }] }],
  tagParty: [changesRecord, 'PUT /persons/{person}/tags', ({ known }) => ({ tagIds: [known['tag']] })],
  'tagParty of organizations': [changesRecord, 'PUT /organizations/{organization}/tags', ({ known }) => ({ tagIds: [known['tag']] })],
  placePartyInLines: [changesRecord, 'PUT /persons/{person}/business-lines', ({ known }) => ({ businessLineIds: [known['line']] })],
  'placePartyInLines of organizations': [changesRecord, 'PUT /organizations/{organization}/business-lines', ({ known }) => ({ businessLineIds: [known['line']] })],
  assignParty: [transfersRecord, 'POST /persons/{person}/assign', ({ known }) => ({ ownerId: known['colleague'] })],
  'assignParty of organizations': [transfersRecord, 'POST /organizations/{organization}/assign', ({ known }) => ({ ownerId: known['colleague'] })],
  removeParty: [changesRecord, 'DELETE /persons/{person}'],
  'removeParty of organizations': [changesRecord, 'DELETE /organizations/{organization}'],
  restoreParty: [restoresRecord, 'POST /persons/{person}/restore'],
  'restoreParty of organizations': [restoresRecord, 'POST /organizations/{organization}/restore'],

  listRelations: [readsContact, 'GET /persons/{person}/relations'],
  'listRelations of organizations': [readsContact, 'GET /organizations/{organization}/relations'],
  tellRelation: [tellsOfTwo, 'POST /relations', ({ thing, known }) => ({ kind: 'partner', fromId: thing.id, toId: known['employer'] }), { about: 'organization' }],
  getRelation: [readsContact, 'GET /relations/{relation}'],
  changeRelation: [changesRecord, 'PATCH /relations/{relation}', { note: 'Since school' }],
  removeRelation: [changesRecord, 'DELETE /relations/{relation}'],

  listDuplicates: [asksOfContacts, 'GET /duplicates'],
  getDuplicate: [readsContact, 'GET /duplicates/{duplicate}'],
  dismissDuplicate: [dismisses, 'POST /duplicates/{duplicate}/dismiss'],
  listTags: [asksOfContacts, 'GET /tags'],
  addTag: [administersContacts, 'POST /tags', ({ word }) => ({ name: word })],
  renameTag: [administersContacts, 'PATCH /tags/{tag}', ({ word }) => ({ name: word })],
  retireTag: [administersContacts, 'DELETE /tags/{tag}'],
  listTiers: [asksOfContacts, 'GET /tiers'],
  addTier: [administersContacts, 'POST /tiers', ({ word }) => ({ code: word, name: word, rank: 1 })],
  changeTier: [administersContacts, 'PATCH /tiers/{tier}', ({ word }) => ({ name: word })],
  retireTier: [administersContacts, 'DELETE /tiers/{tier}'],
  listTerritories: [asksOfContacts, 'GET /territories'],
  addTerritory: [administersContacts, 'POST /territories', ({ word }) => ({ name: word })],
  renameTerritory: [administersContacts, 'PATCH /territories/{territory}', ({ word }) => ({ name: word })],
  retireTerritory: [administersContacts, 'DELETE /territories/{territory}'],
  listBusinessLines: [asksOfContacts, 'GET /business-lines'],
  addBusinessLine: [administersContacts, 'POST /business-lines', ({ word }) => ({ name: word })],
  renameBusinessLine: [administersContacts, 'PATCH /business-lines/{businessLine}', ({ word }) => ({ name: word })],
  retireBusinessLine: [administersContacts, 'DELETE /business-lines/{businessLine}'],
};
