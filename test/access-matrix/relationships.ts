import type { Rows } from './notation.ts';
import { readsRecord } from './policies.ts';

export const relationships: Rows = {
  whoKnowsPerson: [readsRecord, 'GET /acquaintances/persons/{person}'],
  whoKnowsOrganization: [readsRecord, 'GET /acquaintances/organizations/{organization}'],
  findPathsToOrganization: [readsRecord, 'GET /paths/organizations/{organization}'],
  findPathsToPerson: [readsRecord, 'GET /paths/persons/{person}'],
};
