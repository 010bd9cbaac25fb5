import type { Rows } from './notation.ts';
import { asksAsReader, readsContact, readsRecord } from './policies.ts';

export const relationships: Rows = {
  whoKnowsPerson: [readsRecord, 'GET /acquaintances/persons/{person}'],
  whoKnowsOrganization: [readsRecord, 'GET /acquaintances/organizations/{organization}'],
  findPathsToOrganization: [readsRecord, 'GET /paths/organizations/{organization}'],
  lookForWay: [readsRecord, 'POST /paths/organizations/{organization}/beyond', {}],
  findPathsToPerson: [readsRecord, 'GET /paths/persons/{person}'],
  showMap: [readsRecord, 'GET /relationship-map/persons/{person}'],
  'showMap of organizations': [readsRecord, 'GET /relationship-map/organizations/{organization}'],
  'showMap of colleagues': [asksAsReader, 'GET /relationship-map/colleagues/{known.colleague}'],
  whereDidTheyGo: [readsContact, 'GET /careers/organizations/{organization}/left'],
};
