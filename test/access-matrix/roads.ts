import { policy, type Rows } from './notation.ts';
import { asksOfContacts, asksSignedIn, onesOwn, onlyAdministrator } from './policies.ts';

/** A sign is shown to one asker and seals what he may ask for; this one was shown to nobody. */
const asksByNoSign = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  404    404  404      404    404     404   404 401`);
/** Whoever may share contacts of his own, has requests to decide, be there some or none. */
const decidesSome = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     403     ok    403 401`);
/** Whose turn it is, and nobody else: not above him, not in his place. */
const decides = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     404  404      404    403     404   403 401
  team    401    403  404    ok   404      404    403     404   403 401
  foreign 401    403  404    404  404      404    403     404   403 401`);

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

export const roads: Rows = {
  lookForRoad: [asksOfContacts, 'POST /roads/look', ({ word }) => ({ name: word })],
  askForRoad: [asksByNoSign, 'POST /access-requests', { sign: 'v1.never', purpose: 'An offer', until: day(9) }],
  listMyAccessRequests: [asksSignedIn, 'GET /access-requests/mine'],
  getMyAccessRequest: [onesOwn, 'GET /access-requests/mine/{askedRequest}'],
  withdrawAccessRequest: [onesOwn, 'POST /access-requests/{askedRequest}/withdraw'],
  listAccessRequestsToDecide: [decidesSome, 'GET /access-requests/to-decide'],
  grantAccess: [decides, 'POST /access-requests/{requestToDecide}/grant', { until: day(9) }],
  refuseAccess: [decides, 'POST /access-requests/{requestToDecide}/refuse', { reason: 'Not now' }],
  getWorkingCalendar: [asksSignedIn, 'GET /working-calendar'],
  changeWorkingCalendar: [onlyAdministrator, 'PATCH /working-calendar', { timeZone: 'Europe/Kyiv' }, { about: 'workingCalendar' }],
};
