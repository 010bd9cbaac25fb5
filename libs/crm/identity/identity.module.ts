import { Module } from '@nestjs/common';
import { Credentials } from '#platform/http';
import './access.ts';
import './adapters/postgres/identity.mapping.ts';
import { Argon2Passwords } from './adapters/argon2-passwords.ts';
import { PassportCredentials } from './adapters/passport-credentials.ts';
import { ActorDirectory } from './adapters/postgres/actor-directory.ts';
import { PostgresPositions, PostgresRoles, PostgresTeams, PostgresUsers } from './adapters/postgres/postgres-identity.ts';
import { PostgresSessions, PostgresSignInAttempts } from './adapters/postgres/postgres-sessions.ts';
import { AuthController } from './adapters/rest/auth.controller.ts';
import { ChangeMyPasswordHandler } from './application/change-my-password.ts';
import { ChangeMyProfileHandler } from './application/change-my-profile.ts';
import { EndSessionHandler } from './application/end-session.ts';
import { FoundCompanyHandler } from './application/found-company.ts';
import { GetMeSql } from './application/get-me.ts';
import { SignInHandler } from './application/sign-in.ts';
import { SignOutHandler } from './application/sign-out.ts';
import { Passwords, Positions, Roles, Sessions, SignInAttempts, Teams, Users } from './domain/ports.ts';

const commands = [SignInHandler, SignOutHandler, EndSessionHandler, ChangeMyProfileHandler, ChangeMyPasswordHandler, FoundCompanyHandler];
const queries = [GetMeSql];
const ports = [
  { provide: Users, useClass: PostgresUsers },
  { provide: Roles, useClass: PostgresRoles },
  { provide: Teams, useClass: PostgresTeams },
  { provide: Positions, useClass: PostgresPositions },
  { provide: Sessions, useClass: PostgresSessions },
  { provide: SignInAttempts, useClass: PostgresSignInAttempts },
  { provide: Passwords, useClass: Argon2Passwords },
  { provide: Credentials, useClass: PassportCredentials },
];

@Module({ controllers: [AuthController], providers: [...commands, ...queries, ...ports, ActorDirectory], exports: [Credentials] })
export class IdentityModule {}
