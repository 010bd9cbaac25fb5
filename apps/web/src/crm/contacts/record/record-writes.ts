import { api } from '../../../api/api.ts';
import type { components } from '../../../api/generated/schema.ts';
import type { RecordKind } from '../../../api/types.ts';
import type { RecordAnswer } from './record-answer.ts';

export type Send = (version: number) => Promise<RecordAnswer>;
type Bodies = components['schemas'];

/** What can be written on a record; each waits only for the version it is written on. */
export function recordWrites(kind: RecordKind, id: string) {
  const party = { parties: `${kind}s` as const, partyId: id };
  const person = { personId: id };
  return {
    change: (body: object): Send => (version) =>
      kind === 'person' ? api.patch('/persons/{personId}', { path: person, body, version }) : api.patch('/organizations/{organizationId}', { path: { organizationId: id }, body, version }),
    addContactPoint: (body: Bodies['AddContactPoint']): Send => (version) => api.post('/{parties}/{partyId}/contact-points', { path: party, body, version }),
    changeContactPoint: (contactPointId: string, body: Bodies['ChangeContactPoint']): Send => (version) =>
      api.patch('/{parties}/{partyId}/contact-points/{contactPointId}', { path: { ...party, contactPointId }, body, version }),
    removeContactPoint: (contactPointId: string): Send => (version) => api.delete('/{parties}/{partyId}/contact-points/{contactPointId}', { path: { ...party, contactPointId }, version }),
    changeAddresses: (body: Bodies['ChangeAddresses']): Send => (version) => api.put('/{parties}/{partyId}/addresses', { path: party, body, version }),
    tag: (tagIds: string[]): Send => (version) => api.put('/{parties}/{partyId}/tags', { path: party, body: { tagIds }, version }),
    placeInLines: (businessLineIds: string[]): Send => (version) => api.put('/{parties}/{partyId}/business-lines', { path: party, body: { businessLineIds }, version }),
    assign: (body: Bodies['AssignParty']): Send => (version) => api.post('/{parties}/{partyId}/assign', { path: party, body, version }),
    move: (body: Bodies['MovePerson']): Send => (version) => api.post('/persons/{personId}/move', { path: person, body, version }),
    addEmployment: (body: Bodies['AddEmployment']): Send => (version) => api.post('/persons/{personId}/employments', { path: person, body, version }),
    changeEmployment: (employmentId: string, body: Bodies['ChangeEmployment']): Send => (version) =>
      api.patch('/persons/{personId}/employments/{employmentId}', { path: { ...person, employmentId }, body, version }),
    removeEmployment: (employmentId: string): Send => (version) => api.delete('/persons/{personId}/employments/{employmentId}', { path: { ...person, employmentId }, version }),
  };
}
