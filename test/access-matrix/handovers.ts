import { policy, type Rows } from './notation.ts';
import { asksSignedIn, onesOwn } from './policies.ts';

/** Whoever stands above somebody, and who looks over all; nobody sees his own. */
const seesSome = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  ok       403    ok      ok    403 401`);
const sees = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    ok      ok    403 401
  team    401    403  403    403  ok       403    ok      ok    403 401
  foreign 401    403  403    403  404      403    ok      ok    403 401`);
const leads = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    403     ok    403 401
  team    401    403  403    403  ok       403    403     ok    403 401
  foreign 401    403  403    403  404      403    403     ok    403 401`);
const opens = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    403     ok    403 401
  team    401    403  403    403  ok       403    403     ok    403 401
  foreign 401    403  403    403  403      403    403     ok    403 401`);
/** May close it, but not before all of it was accepted. */
const closes = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  waits    403    403     waits 403 401
  team    401    403  403    403  waits    403    403     waits 403 401
  foreign 401    403  403    403  404      403    403     waits 403 401`);

/** Whoever it was given to, and who looks over all. */
const briefed = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    404  ok     404  404      404    ok      ok    ok  401
  team    401    404  404    ok   404      404    ok      ok    404 401
  foreign 401    404  404    404  404      404    ok      ok    404 401`);

export const handovers: Rows = {
  listHandovers: [seesSome, 'GET /handovers'],
  openHandover: [opens, 'POST /handovers', ({ owner }) => ({ userId: owner.userId, reason: 'leaves' }), { about: 'freeOfHandovers' }],
  getHandover: [sees, 'GET /handovers/{handover}'],
  listHoldings: [sees, 'GET /handovers/{handover}/holdings'],
  listItems: [sees, 'GET /handovers/{handover}/items'],
  listBundles: [sees, 'GET /handovers/{handover}/bundles'],
  getPlan: [sees, 'GET /handovers/{handover}/plan'],
  listTakenOut: [leads, 'GET /handovers/{handover}/taken-out'],
  getReading: [leads, 'GET /handovers/{handover}/reading'],
  distributeHandover: [leads, 'POST /handovers/{handover}/distribute', ({ known }) => ({ candidates: [known['administrator']] })],
  assignBundles: [leads, 'POST /handovers/{handover}/assign', { bundleIds: [], toUserId: null }],
  moveHandover: [leads, 'POST /handovers/{handover}/move', {}],
  reverseHandover: [leads, 'POST /handovers/{movedHandover}/reverse', {}],
  sayPartingWords: [onesOwn, 'POST /handovers/mine/words', ({ thing }) => ({ words: 'Farewell', bundleId: thing.id }), { about: 'ownBundle' }],
  cutAccess: [leads, 'POST /handovers/{leaversHandover}/cut-access', {}],
  closeHandover: [closes, 'POST /handovers/{unfinishedHandover}/close', {}],
  withdrawHandover: [leads, 'POST /handovers/{handover}/withdraw', {}],
  listHoldingKinds: [asksSignedIn, 'GET /holding-kinds'],
  getBriefing: [briefed, 'GET /handovers/bundles/{receivedBundle}/briefing'],
  getBriefingPaper: [briefed, 'GET /handovers/bundles/{receivedBundle}/briefing.pdf'],
  getReceivedPaper: [asksSignedIn, 'GET /handovers/received/briefings.pdf'],
  listMyBundles: [asksSignedIn, 'GET /handovers/mine'],
  listReceived: [asksSignedIn, 'GET /handovers/received'],
  acceptBundles: [onesOwn, 'POST /handovers/received/accept', ({ thing }) => ({ bundleIds: [thing.id] }), { about: 'receivedBundle' }],
  objectToBundles: [onesOwn, 'POST /handovers/received/object', ({ thing }) => ({ bundleIds: [thing.id], reason: 'Not mine' }), { about: 'receivedBundle' }],
};
