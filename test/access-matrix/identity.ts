import { policy, type Rows } from './notation.ts';
import { adminAndAuditor, anybody, asksSignedIn, onlyAdministrator } from './policies.ts';

const fresh = 'nine-blue-lanterns';
const current = 'correct-horse-battery';

/** Colleagues, teams and roles are known to all who have any role. */
const knowsColleagues = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     ok      ok    403 401`);
/** What is the person’s and not the key’s: profile, password, sessions, keys. */
const inPerson = policy(`
          anonym none seller mate superior deputy auditor admin key    left
  any     401    ok   ok     ok   ok       ok     ok      ok    person 401`);
const ownInPerson = policy(`
          anonym none seller mate superior deputy auditor admin key    left
  own     401    404  ok     404  404      404    404     404   person 401
  team    401    404  404    ok   404      404    404     404   person 401
  foreign 401    404  404    404  404      404    404     404   person 401`);
const secondFactorOff = policy(`
          anonym none seller mate superior deputy auditor admin key    left
  any     401    off  off    off  off      off    off     off   person 401`);
/** Whoever is above the asker, and an administrator where nobody is. */
const decidesLift = policy(`
          anonym none seller mate superior deputy auditor admin key    left
  own     401    404  404    404  ok       404    404     ok    person 401
  foreign 401    404  404    404  404      404    404     ok    person 401`);
/** Of a colleague’s keys whoever looks after accounts takes one away. */
const revokesKeys = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  403      403    403     ok    403 401
  team    401    403  403    403  403      403    403     ok    403 401
  foreign 401    403  403    403  403      403    403     ok    403 401`);
/** What a colleague may, and why; of a record to whoever sees it himself. */
const explains = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    ok      ok    403 401`);
const explainsRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  403      403    ok      ok    403 401
  team    401    403  403    403  403      403    ok      ok    403 401
  foreign 401    403  403    403  403      403    ok      ok    403 401
  deleted 401    403  403    403  403      403    404     404   403 401`);
const makesKeys = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     ok    403 401`);
/** For oneself. Nobody appoints for a stranger, and a key never does. */
const appointsOwnDeputy = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     403     ok    403 401`);
/** For the owner of a class: himself, his superior, the administrator. */
const appointsFor = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       403    403     ok    403 401
  team    401    403  403    ok   ok       403    403     ok    403 401
  foreign 401    403  403    403  403      403    403     ok    403 401`);
const endsDelegation = policy(`
          anonym none seller mate superior deputy auditor admin key    left
  own     401    404  ok     404  ok       404    404     ok    person 401
  team    401    404  404    ok   ok       404    404     ok    person 401
  foreign 401    404  404    404  404      404    404     ok    person 401`);

export const identity: Rows = {
  signIn: [anybody, 'POST /auth/login', ({ known }) => ({ email: known['stillHere'], password: current })],
  'signIn as somebody who left': [policy(`
          anonym none  seller mate  superior deputy auditor admin key   left
  any     creds  creds creds  creds creds    creds  creds   creds creds creds`), 'POST /auth/login', ({ known }) => ({ email: known['gone'], password: current })],
  signOut: [asksSignedIn, 'POST /auth/logout', undefined, { signsInAnew: true }],
  getWaysIn: [anybody, 'GET /auth/ways'],
  lookAtInvitation: [anybody, 'POST /auth/invitation', ({ thing }) => ({ token: thing.parts['token'] }), { about: 'invitedUser' }],
  acceptInvitation: [anybody, 'POST /auth/invitation/accept', ({ thing }) => ({ token: thing.parts['token'], givenName: 'New', familyName: 'Comer', password: fresh, locale: 'en' }), { about: 'invitedUser' }],
  forgetPassword: [anybody, 'POST /auth/forgotten-password', { email: 'nobody@example.com' }],
  resetPassword: [anybody, 'POST /auth/password-reset', ({ thing }) => ({ token: thing.parts['token'], password: fresh }), { about: 'forgetfulUser' }],

  getMe: [asksSignedIn, 'GET /me'],
  changeMyProfile: [inPerson, 'PATCH /me', { locale: 'en' }],
  changeMyPassword: [inPerson, 'POST /me/password', { currentPassword: current, newPassword: current }, { signsInAnew: true }],
  listSessions: [inPerson, 'GET /sessions'],
  endSession: [ownInPerson, 'DELETE /sessions/{session}'],
  listApiKeys: [inPerson, 'GET /api-keys'],
  createApiKey: [makesKeys, 'POST /api-keys', ({ word, known }) => ({ name: word, scopes: ['contacts.read'], expiresAt: known['soon'] })],
  revokeApiKey: [ownInPerson, 'DELETE /api-keys/{apiKey}'],
  listDelegations: [asksSignedIn, 'GET /delegations'],
  appointDeputy: [appointsOwnDeputy, 'POST /delegations', ({ known }) => ({ toUserId: known['standIn'], startsOn: known['today'], endsOn: known['today'] })],
  'appointDeputy for another': [appointsFor, 'POST /delegations', ({ known, owner }) => ({ fromUserId: owner.userId, toUserId: known['standIn'], startsOn: known['today'], endsOn: known['today'] })],
  endDelegation: [endsDelegation, 'DELETE /delegations/{delegation}'],

  completeSignIn: [policy(`
          anonym none seller mate superior deputy auditor admin key  left
  any     over   over over   over over     over   over    over  over over`), 'POST /auth/second-factor', { code: '123456' }],
  proveMyself: [inPerson, 'POST /auth/proof', { password: current }],
  getSecondFactor: [asksSignedIn, 'GET /me/second-factor'],
  setUpSecondFactor: [inPerson, 'POST /me/second-factor'],
  confirmSecondFactor: [policy(`
          anonym none seller mate superior deputy auditor admin key  left
  any     401    off  off    off  off      off    off     off   off  401`), 'POST /me/second-factor/confirm', { code: '123456' }],
  renewRecoveryCodes: [secondFactorOff, 'POST /me/second-factor/recovery-codes'],
  turnOffSecondFactor: [secondFactorOff, 'POST /me/second-factor/turn-off', { password: current, code: '123456' }],
  resetSecondFactor: [policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     off   403 401`), 'POST /users/{user}/second-factor/reset'],

  getUserRights: [explains, 'GET /users/{user}/rights'],
  getUserAccess: [onlyAdministrator, 'GET /users/{user}/access'],
  revokeKeyOfUser: [revokesKeys, 'DELETE /users/{apiKey.user}/api-keys/{apiKey}'],
  getRecordRights: [explainsRecord, 'GET /users/{known.colleague}/rights/person/{person}'],
  getMyBrake: [asksSignedIn, 'GET /me/brake'],
  getReadingNorm: [knowsColleagues, 'GET /reading-norm'],
  changeReadingNorm: [onlyAdministrator, 'PATCH /reading-norm', { usual: 3_000 }, { about: 'readingNorm' }],
  listLiftRequests: [asksSignedIn, 'GET /lift-requests'],
  askForLift: [inPerson, 'POST /lift-requests', { reason: 'A campaign' }, { about: 'noLiftRequests' }],
  approveLift: [decidesLift, 'POST /lift-requests/{liftRequest}/approve', { hours: 1 }],
  refuseLift: [decidesLift, 'POST /lift-requests/{liftRequest}/refuse'],

  listUsers: [knowsColleagues, 'GET /users'],
  getUser: [knowsColleagues, 'GET /users/{user}'],
  addUser: [onlyAdministrator, 'POST /users', ({ word }) => ({ email: `${word}@example.com`, givenName: 'A', familyName: 'B', password: fresh })],
  changeUser: [onlyAdministrator, 'PATCH /users/{user}', { givenName: 'Other' }],
  suspendUser: [onlyAdministrator, 'POST /users/{user}/suspend'],
  reactivateUser: [onlyAdministrator, 'POST /users/{suspendedUser}/reactivate'],
  closeUser: [onlyAdministrator, 'POST /users/{suspendedUser}/close'],
  reopenUser: [onlyAdministrator, 'POST /users/{closedUser}/reopen'],
  setUserPassword: [onlyAdministrator, 'POST /users/{user}/password', { password: fresh }],
  inviteUser: [onlyAdministrator, 'POST /users/invitations', ({ word }) => ({ email: `${word}@example.com`, givenName: 'A', familyName: 'B' })],
  sendInvitation: [onlyAdministrator, 'POST /users/{invitedUser}/invitation'],
  sendPasswordReset: [onlyAdministrator, 'POST /users/{user}/password-reset'],
  listTeams: [knowsColleagues, 'GET /teams'],
  addTeam: [onlyAdministrator, 'POST /teams', ({ word }) => ({ name: word })],
  getTeam: [knowsColleagues, 'GET /teams/{team}'],
  changeTeam: [onlyAdministrator, 'PATCH /teams/{team}', ({ word }) => ({ name: word })],
  listPositions: [knowsColleagues, 'GET /positions'],
  addPosition: [onlyAdministrator, 'POST /positions', ({ word }) => ({ name: word })],
  getPosition: [knowsColleagues, 'GET /positions/{position}'],
  changePosition: [onlyAdministrator, 'PATCH /positions/{position}', ({ word }) => ({ name: word })],
  listRoles: [knowsColleagues, 'GET /roles'],
  addRole: [onlyAdministrator, 'POST /roles', ({ word }) => ({ name: word, permissions: [] })],
  getRole: [knowsColleagues, 'GET /roles/{role}'],
  changeRole: [onlyAdministrator, 'PATCH /roles/{role}', ({ word }) => ({ name: word })],
  listPermissions: [knowsColleagues, 'GET /permissions'],
  listAuditEvents: [adminAndAuditor, 'GET /audit-events'],
  getAuditChain: [adminAndAuditor, 'GET /audit-chain'],
  verifyAudit: [adminAndAuditor, 'POST /audit-chain/verify'],
  listReads: [adminAndAuditor, 'GET /reads'],
  listMails: [onlyAdministrator, 'GET /mails'],
  sendMailAgain: [onlyAdministrator, 'POST /mails/{mail}/again'],
};
