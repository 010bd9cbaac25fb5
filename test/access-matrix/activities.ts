import { policy, type Rows } from './notation.ts';
import { asksAsReader, changesRecord, checksCollisions, creates, readsRecord, restoresRecord } from './policies.ts';

const administersOutcomes = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     ok    403 401`);

export const activities: Rows = {
  listActivities: [asksAsReader, 'GET /activities'],
  searchActivities: [asksAsReader, 'POST /activities/search', {}],
  planActivity: [creates, 'POST /activities', { type: 'task', subject: 'Call back', allDay: true, timeZone: 'UTC', dueOn: '2027-01-01' }],
  logActivity: [creates, 'POST /activities/log', ({ known }) => ({ type: 'note', subject: 'Noted', organizationId: known['employer'] })],
  getActivity: [readsRecord, 'GET /activities/{activity}'],
  changeActivity: [changesRecord, 'PATCH /activities/{activity}', { subject: 'Other' }],
  removeActivity: [changesRecord, 'DELETE /activities/{activity}'],
  restoreActivity: [restoresRecord, 'POST /activities/{activity}/restore'],
  completeActivity: [changesRecord, 'POST /activities/{activity}/complete', {}],
  cancelActivity: [changesRecord, 'POST /activities/{activity}/cancel', {}],
  reopenActivity: [changesRecord, 'POST /activities/{doneActivity}/reopen'],
  rescheduleActivity: [changesRecord, 'POST /activities/{activity}/reschedule', { allDay: true, timeZone: 'UTC', dueOn: '2027-02-01' }],
  pinActivity: [changesRecord, 'POST /activities/{activity}/pin', { isPinned: true }],

  listPromises: [asksAsReader, 'GET /promises'],
  searchPromises: [asksAsReader, 'POST /promises/search', {}],
  makePromise: [creates, 'POST /promises', ({ known }) => ({ text: 'Drawings', byKind: 'us', dueOn: '2027-01-01', organizationId: known['employer'] })],
  getPromise: [readsRecord, 'GET /promises/{promise}'],
  changePromise: [changesRecord, 'PATCH /promises/{promise}', { text: 'Other drawings' }],
  keepPromise: [changesRecord, 'POST /promises/{promise}/keep', {}],
  breakPromise: [changesRecord, 'POST /promises/{promise}/break', { note: 'Late' }],
  withdrawPromise: [changesRecord, 'POST /promises/{promise}/withdraw', {}],

  listOutcomes: [asksAsReader, 'GET /activity-outcomes'],
  addOutcome: [administersOutcomes, 'POST /activity-outcomes', ({ word }) => ({ code: word, name: word, appliesTo: ['call'] })],
  getOutcome: [asksAsReader, 'GET /activity-outcomes/{outcome}'],
  changeOutcome: [administersOutcomes, 'PATCH /activity-outcomes/{outcome}', ({ word }) => ({ name: word })],
  withdrawOutcome: [administersOutcomes, 'DELETE /activity-outcomes/{outcome}'],

  getTimeline: [readsRecord, 'GET /timeline/persons/{person}'],
  'getTimeline of organizations': [readsRecord, 'GET /timeline/organizations/{organization}'],
  'getTimeline of deals': [readsRecord, 'GET /timeline/deals/{deal}'],
  getContactState: [readsRecord, 'GET /contact-state/persons/{person}'],
  'getContactState of organizations': [readsRecord, 'GET /contact-state/organizations/{organization}'],
  'getContactState of deals': [readsRecord, 'GET /contact-state/deals/{deal}'],
  listContactStates: [asksAsReader, 'GET /contact-state/persons?ids={known.unknown}'],
  checkCollisions: [checksCollisions, 'POST /collisions/check', ({ thing }) => ({ organizationId: thing.id }), { about: 'organization' }],
  getToday: [asksAsReader, 'GET /today'],
};
