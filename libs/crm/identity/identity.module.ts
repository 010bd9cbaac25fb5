import { Global, Module } from '@nestjs/common';
import { Actors, Grantees, Grantors } from '#platform/access';
import { Credentials } from '#platform/http';
import './access.ts';
import './adapters/postgres/identity.mapping.ts';
import { Argon2Passwords } from './adapters/argon2-passwords.ts';
import { OtpauthCodes } from './adapters/otpauth-codes.ts';
import { PassportCredentials } from './adapters/passport-credentials.ts';
import { ActorDirectory } from './adapters/postgres/actor-directory.ts';
import { PostgresAdministrators } from './adapters/postgres/postgres-administrators.ts';
import { PostgresApiKeys } from './adapters/postgres/postgres-api-keys.ts';
import { PostgresBegunSignIns } from './adapters/postgres/postgres-begun-sign-ins.ts';
import { PostgresDelegations } from './adapters/postgres/postgres-delegations.ts';
import { PostgresDevices } from './adapters/postgres/postgres-devices.ts';
import { PostgresPlaces } from './adapters/postgres/postgres-places.ts';
import { PostgresGrantees } from './adapters/postgres/postgres-grantees.ts';
import { PostgresGrantors } from './adapters/postgres/postgres-grantors.ts';
import { PostgresPositions, PostgresRoles, PostgresTeams, PostgresUsers } from './adapters/postgres/postgres-identity.ts';
import { GetLiftRequestSql, ListLiftRequestsSql } from './adapters/postgres/list-lift-requests.sql.ts';
import { PostgresLiftRequests, PostgresSuperiors } from './adapters/postgres/postgres-lifts.ts';
import { PostgresOneTimeLinks } from './adapters/postgres/postgres-one-time-links.ts';
import { PostgresOfferedPermissions } from './adapters/postgres/postgres-offered-permissions.ts';
import { PostgresReadingNorms } from './adapters/postgres/postgres-reading-norms.ts';
import { PostgresSecondFactors } from './adapters/postgres/postgres-second-factors.ts';
import { PostgresSessions } from './adapters/postgres/postgres-sessions.ts';
import { PostgresSignInAttempts } from './adapters/postgres/postgres-sign-in-attempts.ts';
import { AuditChainController } from './adapters/rest/audit-chain.controller.ts';
import { AuthController } from './adapters/rest/auth.controller.ts';
import { BrakesController } from './adapters/rest/brakes.controller.ts';
import { LinksController } from './adapters/rest/links.controller.ts';
import { MailsController } from './adapters/rest/mails.controller.ts';
import { OwnAccessController } from './adapters/rest/own-access.controller.ts';
import { PositionsController } from './adapters/rest/positions.controller.ts';
import { RegistersController } from './adapters/rest/registers.controller.ts';
import { RolesController } from './adapters/rest/roles.controller.ts';
import { SecondFactorController } from './adapters/rest/second-factor.controller.ts';
import { TeamsController } from './adapters/rest/teams.controller.ts';
import { UsersController } from './adapters/rest/users.controller.ts';
import { AuditCheck } from './application/audit-check.ts';
import { Deciding } from './application/brakes/decide-lift.ts';
import { ForgetReadCounts } from './application/brakes/forget-read-counts.ts';
import { TellOfExcess } from './application/brakes/tell-of-excess.ts';
import { Occasions, WriteInvitation, WritePasswordReset } from './application/letters/write-links.ts';
import { commands } from './application/commands.ts';
import { NewestFirst } from './application/newest-first.ts';
import { Newcomers } from './application/newcomers.ts';
import { FactorLetters, WriteFactorLetter } from './application/second-factor/factor-letters.ts';
import { Proofs } from './application/second-factor/proofs.ts';
import { queries } from './application/queries.ts';
import { GetRecordRightsSql } from './adapters/postgres/explaining/get-record-rights.sql.ts';
import { GetUserRightsSql } from './adapters/postgres/explaining/get-user-rights.sql.ts';
import { UserAccessController } from './adapters/rest/user-access.controller.ts';
import { RightsController } from './adapters/rest/rights.controller.ts';
import { SendLinkWhenPasswordForgotten } from './application/send-link-when-password-forgotten.ts';
import { AccountEndings } from './application/accounts/account-endings.ts';
import { PostgresWhatHangs } from './adapters/postgres/postgres-what-hangs.ts';
import { SentLinks } from './application/sent-links.ts';
import { Administrators, ApiKeys, BegunSignIns, Delegations, Devices, OfferedPermissions, OneTimeCodes, OneTimeLinks, Passwords, Places, Positions, Roles, SecondFactors, Sessions, SignInAttempts, Teams, Users } from './domain/ports.ts';
import { WhatHangs } from './domain/what-hangs.ts';
import { LiftRequests, Superiors } from './domain/lifts.ts';
import { ReadingNorms } from './domain/reading-norm.ts';

const controllers = [AuthController, UsersController, TeamsController, PositionsController, RolesController, OwnAccessController, RegistersController, AuditChainController, LinksController, MailsController, SecondFactorController, BrakesController, RightsController, UserAccessController];
const letters = [Occasions, WriteInvitation, WritePasswordReset, SendLinkWhenPasswordForgotten, FactorLetters, WriteFactorLetter, Proofs];
const brakes = [GetLiftRequestSql, ListLiftRequestsSql, Deciding, ForgetReadCounts, TellOfExcess];
const ports = [
  { provide: Users, useClass: PostgresUsers },
  { provide: Roles, useClass: PostgresRoles },
  { provide: Teams, useClass: PostgresTeams },
  { provide: Positions, useClass: PostgresPositions },
  { provide: Administrators, useClass: PostgresAdministrators },
  { provide: OfferedPermissions, useClass: PostgresOfferedPermissions },
  { provide: Delegations, useClass: PostgresDelegations },
  { provide: OneTimeLinks, useClass: PostgresOneTimeLinks },
  { provide: ApiKeys, useClass: PostgresApiKeys },
  { provide: Sessions, useClass: PostgresSessions },
  { provide: Devices, useClass: PostgresDevices },
  { provide: SignInAttempts, useClass: PostgresSignInAttempts },
  { provide: LiftRequests, useClass: PostgresLiftRequests },
  { provide: Superiors, useClass: PostgresSuperiors },
  { provide: ReadingNorms, useClass: PostgresReadingNorms },
  { provide: SecondFactors, useClass: PostgresSecondFactors },
  { provide: BegunSignIns, useClass: PostgresBegunSignIns },
  { provide: OneTimeCodes, useClass: OtpauthCodes },
  { provide: WhatHangs, useClass: PostgresWhatHangs },
  { provide: Passwords, useClass: Argon2Passwords },
  { provide: Credentials, useClass: PassportCredentials },
  { provide: Actors, useExisting: ActorDirectory },
  { provide: Places, useClass: PostgresPlaces },
  { provide: Grantees, useClass: PostgresGrantees },
  { provide: Grantors, useClass: PostgresGrantors },
];

@Global()
@Module({ controllers, providers: [...commands, ...queries, GetUserRightsSql, GetRecordRightsSql, ...ports, ActorDirectory, NewestFirst, Newcomers, SentLinks, AccountEndings, ...letters, ...brakes, AuditCheck], exports: [Actors, Credentials, Grantees, Grantors] })
export class IdentityModule {}
