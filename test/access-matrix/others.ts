import { policy, type Rows } from './notation.ts';
import { asksAsReader, asksSignedIn, creates, exportsLists, onesOwn, sharesRecord } from './policies.ts';

/** Views of persons: whoever may not list persons keeps none of them. The administrator administers shared views, the owner his own. */
const savesViews = policy(`
          anonym none    seller mate superior deputy auditor admin key left
  any     401    invalid ok     ok   ok       ok     ok      ok    ok  401`);
const ownView = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    404  ok     404  404      404    404     404   ok  401
  team    401    404  404    ok   404      404    404     404   404 401
  foreign 401    404  404    404  404      404    404     404   404 401
  deleted 401    404  404    404  404      404    404     404   404 401`);
const publicView = policy(`
          anonym none    seller  mate    superior deputy  auditor admin key     left
  own     401    another ok      another another  another another ok    ok      401
  team    401    another another ok      another  another another ok    another 401
  foreign 401    another another another another  another another ok    another 401
  deleted 401    404     404     404     404      404     404     404   404     401`);
/** A draft is its owner’s; who stands in for him goes on with it. */
const importing = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     404  404      ok     403     404   403 401
  team    401    403  404    ok   404      404    403     404   403 401
  foreign 401    403  404    404  404      404    403     404   403 401`);
const opensImport = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ref  ref      ref    403     ref   403 401
  team    401    403  ref    ok   ref      ref    403     ref   403 401
  foreign 401    403  ref    ref  ref      ref    403     ref   403 401`);
/** Of another module than the key may read, and of the one it may. */
const sharesDeal = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       403    403     ok    403 401
  team    401    403  403    ok   ok       403    403     ok    403 401
  foreign 401    403  404    404  404      404    403     ok    403 401
  deleted 401    403  404    404  404      404    404     404   403 401`);
const bulkOfContacts = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     403     ok    403 401`);

/** Figures about all customers that one sees: for heads of sales and whoever is above. */
const seesRisk = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  ok       403    403     ok    403 401`);

export const others: Rows = {
  getKeyPersons: [seesRisk, 'GET /figures/key-persons'],
  getKeyPersonTrend: [seesRisk, 'GET /figures/key-persons/trend'],
  listKeyCustomers: [seesRisk, 'GET /figures/key-persons/{known.colleague}/customers'],

  listRecordKinds: [asksSignedIn, 'GET /record-kinds'],
  search: [asksSignedIn, 'GET /search?q=person'],
  listViews: [asksSignedIn, 'GET /saved-views'],
  saveView: [savesViews, 'POST /saved-views', ({ word }) => ({ kind: 'person', name: word, query: { q: 'ada' } })],
  getView: [ownView, 'GET /saved-views/{view}'],
  changeView: [ownView, 'PATCH /saved-views/{view}', ({ word }) => ({ name: word })],
  'changeView that is public': [publicView, 'PATCH /saved-views/{publicView}', ({ word }) => ({ name: word })],
  removeView: [ownView, 'DELETE /saved-views/{view}'],
  'removeView that is public': [publicView, 'DELETE /saved-views/{publicView}'],
  pinView: [ownView, 'POST /saved-views/{view}/pin', { isPinned: true }],

  listImportFields: [creates, 'GET /import-fields'],
  listImports: [creates, 'GET /imports'],
  openImport: [opensImport, 'POST /imports', ({ thing }) => ({ fileId: thing.id }), { about: 'file' }],
  getImport: [importing, 'GET /imports/{import}'],
  changeImport: [importing, 'PATCH /imports/{import}', { rule: 'never' }],
  previewImport: [importing, 'GET /imports/{import}/preview'],
  listImportRows: [importing, 'GET /imports/{import}/rows'],
  checkImport: [importing, 'POST /imports/{import}/check', {}],
  runImport: [importing, 'POST /imports/{import}/run', {}],
  listExports: [asksSignedIn, 'GET /exports'],
  startExport: [exportsLists, 'POST /exports', { kind: 'person' }],

  uploadFile: [asksSignedIn, 'POST /files?name=a.csv', undefined, { bytes: 'a,b' }],
  getFile: [onesOwn, 'GET /files/{file}'],
  readFile: [onesOwn, 'GET /files/{file}/content'],
  followEvents: [asksSignedIn, 'GET /events', undefined, { streams: true }],
  listNotices: [asksSignedIn, 'GET /notices'],
  countNotices: [asksSignedIn, 'GET /notices/count'],
  readAllNotices: [asksSignedIn, 'POST /notices/read-all', {}],
  getNotice: [onesOwn, 'GET /notices/{notice}'],
  readNotice: [onesOwn, 'POST /notices/{notice}/read'],
  listJobs: [asksSignedIn, 'GET /jobs'],
  getJob: [onesOwn, 'GET /jobs/{job}'],
  cancelJob: [onesOwn, 'DELETE /jobs/{job}'],
  resumeJob: [onesOwn, 'POST /jobs/{failedJob}/resume'],

  getBulkKind: [asksAsReader, 'GET /bulk-kinds/deal'],
  previewBulk: [bulkOfContacts, 'POST /bulk/person/preview', ({ thing }) => ({ ids: [thing.id], changes: { leadSource: 'Fair' } }), { about: 'person' }],
  startBulk: [bulkOfContacts, 'POST /bulk/person', ({ thing }) => ({ ids: [thing.id], changes: { leadSource: 'Fair' } }), { about: 'person' }],
  listBulkRows: [onesOwn, 'GET /bulk/{bulkEdit}/rows'],
  undoBulk: [onesOwn, 'POST /bulk/{bulkEdit}/undo'],
  listShares: [policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   ok       ok     ok      ok    ok  401
  team    401    403  ok     ok   ok       ok     ok      ok    ok  401
  foreign 401    403  404    404  404      404    ok      ok    404 401
  deleted 401    403  404    404  404      404    404     404   404 401`), 'GET /shares/organization/{organization}'],
  shareRecord: [sharesRecord, 'POST /shares/organization/{organization}', ({ known }) => ({ granteeKind: 'team', granteeId: known['shareTeam'], access: 'read' })],
  'shareRecord of deals': [sharesDeal, 'POST /shares/deal/{deal}', ({ known }) => ({ granteeKind: 'team', granteeId: known['shareTeam'], access: 'read' })],
  endShare: [sharesRecord, 'DELETE /shares/organization/{share}/{share.share}'],
};
