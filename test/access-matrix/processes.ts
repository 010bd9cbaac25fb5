import { readsKnowledge, readsWhatIsNotForAll } from './articles.ts';
import { policy, type Rows } from './notation.ts';
import { onlyAdministrator } from './policies.ts';

/** Help at a deal is for whoever sees the deal. Whoever is above holds no word of knowledge in this cast, the key neither. */
const asksAtDeal = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   403      ok     ok      ok    403 401
  team    401    403  ok     ok   403      ok     ok      ok    403 401
  foreign 401    403  404    404  403      404    ok      ok    403 401
  deleted 401    403  404    404  403      404    404     404   403 401`);

export const processes: Rows = {
  findHelp: [readsKnowledge, 'GET /help?screen=today'],
  'findHelp at a deal': [asksAtDeal, 'GET /help?dealId={deal}'],
  listProcessChoices: [onlyAdministrator, 'GET /process-choices'],
  listProcesses: [readsKnowledge, 'GET /processes'],
  addProcess: [onlyAdministrator, 'POST /processes', ({ word }) => ({ name: word })],
  getProcess: [readsKnowledge, 'GET /processes/{process}'],
  'getProcess that is a draft': [policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  404    404  403      404    404     404   403 401`), 'GET /processes/{draftProcess}'],
  getProcessDraft: [onlyAdministrator, 'GET /processes/{draftProcess}/draft'],
  changeProcess: [onlyAdministrator, 'PATCH /processes/{process}', ({ word }) => ({ purpose: word })],
  removeProcess: [onlyAdministrator, 'DELETE /processes/{process}'],
  previewPublication: [onlyAdministrator, 'GET /processes/{process}/difference'],
  publishProcess: [onlyAdministrator, 'POST /processes/{draftProcess}/publish', { changeNote: 'First' }],
  restoreProcess: [onlyAdministrator, 'POST /processes/{process}/restore', ({ thing }) => ({ versionId: thing.parts['version']! })],
  listProcessVersions: [readsKnowledge, 'GET /processes/{process}/versions'],
  'listProcessVersions of a draft': [readsWhatIsNotForAll, 'GET /processes/{draftProcess}/versions'],
  getProcessVersion: [readsKnowledge, 'GET /processes/{process}/versions/{process.version}'],
};
